import { packageIds } from "../../packages/packages.js";
import { run } from "../command.js";
import type { Step } from "../step.js";

const files = packageIds.map((id) => `test/${id}/surface`);

export const surface: Step = {
  name: "surface",
  async run({ root }) {
    await run(root, "npx", ["vitest", "run", ...files.map((file) => `${file}.test.ts`)]);
    return `what users can name is what ${files.map((file) => `${file}.txt`).join(" and ")} say`;
  },
  next: "if the change is meant: RECORD=1 npx vitest run surface, review each surface.txt, commit it with a fitting version",
};
