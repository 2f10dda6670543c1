import { checkFuzz } from "../support/check-fuzz.js";

// Two files, for two cores.
checkFuzz(0);
