import { run } from "../command.js";
import { type Step, StepFailure } from "../step.js";

/** What is published is what is committed. */
export const clean: Step = {
  name: "clean",
  async run({ root }) {
    const { stdout } = await run(root, "git", ["status", "--porcelain"]);
    if (stdout !== "") throw new StepFailure("the working tree has changes that are not committed", { output: stdout });
    const { stdout: head } = await run(root, "git", ["log", "-1", "--format=%h %s"]);
    return head.trim();
  },
  next: "commit or stash them; what is published must be in the history",
};
