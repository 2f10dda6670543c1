import { lastLine, run } from "../command.js";
import type { Step } from "../step.js";

export const check: Step = {
  name: "check",
  run: async ({ root }) => lastLine(await run(root, "npm", ["run", "-s", "check"])),
  next: "mend what is named in spec/, or run npm run generate, review the difference of generated/ and commit it",
};
