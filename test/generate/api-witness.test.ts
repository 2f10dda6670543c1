import { checkApiLeaves } from "../support/check-api-leaves.js";

/** All of them: test/slow/api-witness.test.ts. */
checkApiLeaves("first");
