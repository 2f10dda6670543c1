import { checkFuzz } from "../support/check-fuzz.js";
import { realSpec } from "../support/spec-files.js";
import { undecided } from "../support/undecided.js";

checkFuzz(undecided(realSpec()), 1_000);
