import { join } from "node:path";
import { pinSurface } from "../support/pin-surface.js";

pinSurface("templates/emulator", join(import.meta.dirname, "surface.txt"));
