import { join } from "node:path";
import { pinSurface } from "../support/pin-surface.js";

pinSurface("templates/sdk", join(import.meta.dirname, "surface.txt"));
