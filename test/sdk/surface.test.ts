import { join } from "node:path";
import { pinSurface } from "../support/surface.js";

pinSurface("templates/sdk", join(import.meta.dirname, "surface.txt"));
