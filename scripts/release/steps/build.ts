import { join } from "node:path";
import { buildStaged, stageSdk } from "../../../test/runtimes/workspace.js";
import { setRepository } from "../repository.js";
import type { Step } from "../step.js";

export const build: Step = {
  name: "build",
  async run({ root, folder }) {
    const stage = join(folder, "sdk");
    stageSdk(stage);
    const url = await setRepository(stage, root);
    await buildStaged(stage);
    return url ? `for ${url}` : "compiled; no repository is known, so provenance must wait for the workflow";
  },
  next: "npm run build shows the errors",
};
