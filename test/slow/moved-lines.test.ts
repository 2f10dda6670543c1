import { it } from "vitest";
import { checkEveryLine } from "../reference/support/check-every-line.js";
import { realSpec } from "../support/spec-files.js";

it("a line more anywhere in the reference: every citation of the spec still finds its words", () => {
  checkEveryLine(realSpec(), 5);
});
