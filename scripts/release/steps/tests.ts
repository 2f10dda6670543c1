import { run } from "../command.js";
import type { Step } from "../step.js";

export const tests: Step = {
  name: "test",
  async run({ root }) {
    const { stdout } = await run(root, "npm", ["test"]);
    return /^\s*Tests\s+(.*)$/m.exec(stdout)?.[1] ?? "passed";
  },
  next: "npm test shows the failures; mend them",
};
