import { run } from "../command.js";
import type { Step } from "../step.js";

export const surface: Step = {
  name: "surface",
  async run({ root }) {
    await run(root, "npx", ["vitest", "run", "test/sdk/surface.test.ts"]);
    return "what users can name is what test/sdk/surface.txt says";
  },
  next: "if the change is meant: RECORD=1 npx vitest run test/sdk/surface.test.ts, review surface.txt, commit it with a fitting version",
};
