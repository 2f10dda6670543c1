import { installInto } from "../../packages/install-into.js";
import { packageIds } from "../../packages/packages.js";
import { installTools } from "../../packages/tools.js";
import { listNodes, noSuchBuild } from "../../runtimes/runtimes.js";
import { consumerOf } from "../consumer.js";
import { type Step, StepFailure, tarballOf } from "../step.js";

/** As users do it: an empty folder, the tarballs, and the npm of their Node. */
export const install: Step = {
  name: "install",
  needs: ["pack"],
  async run(release) {
    await installTools();
    const nodes = listNodes();
    const lacking = nodes.filter(({ path }) => path === undefined).map(({ label }) => label);
    if (lacking.length > 0 && process.env.CI) throw new StepFailure(`Node ${lacking.join(", ")}: ${noSuchBuild}`);
    const tarballs = packageIds.map((id) => tarballOf(release, id));
    for (const { label, path } of nodes) {
      if (path) await installInto(consumerOf(release, label), tarballs, path);
    }
    const tried = nodes.filter(({ path }) => path).map(({ label }) => label);
    return `on Node ${tried.join(", ")}${lacking.length > 0 ? `; not on ${lacking.join(", ")}: ${noSuchBuild}` : ""}`;
  },
  next: "npm run test:runtimes -- runtimes tries the same, and more",
};
