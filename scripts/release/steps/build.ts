import { join } from "node:path";
import { packageIds } from "../../packages/packages.js";
import { buildStaged, stagePackages } from "../../packages/stage.js";
import { setRepository } from "../repository.js";
import { type Step, stageOf } from "../step.js";

export const build: Step = {
  name: "build",
  async run(release) {
    const stage = stageOf(release);
    stagePackages(stage);
    let url: string | undefined;
    for (const id of packageIds) url = await setRepository(join(stage, id), release.root, `generated/${id}`);
    await buildStaged(stage);
    return url ? `for ${url}` : "compiled; no repository is known, so provenance must wait for the workflow";
  },
  next: "npm run build shows the errors",
};
