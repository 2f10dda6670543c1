import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { bundledSize, ours } from "../../bench/sdk-size.js";
import { consumerOf } from "../consumer.js";
import { type Step, StepFailure } from "../step.js";

/** Bytes that users pay. */
export const budgets: Step = {
  name: "budgets",
  needs: ["package"],
  async run(release) {
    const limits = readLimits(release.root);
    const dist = join(consumerOf(release, "package"), "node_modules/@cliprise/sdk/dist/esm");
    const alias = { "@cliprise/sdk": join(dist, "index.js") };
    const sizes: Readonly<Record<keyof Limits, number>> = {
      tarball: statSync(release.tarball ?? "").size,
      nodeProgramGzipped: (await bundledSize(ours, "node", alias)).gzipped,
      browserProgramGzipped: (await bundledSize(ours, "browser", alias)).gzipped,
    };
    const lines = Object.entries(sizes).map(([name, size]) => {
      const limit = limits[name as keyof Limits];
      return { text: `${name} ${size} of ${limit}`, over: size > limit };
    });
    const over = lines.filter((line) => line.over);
    if (over.length > 0) throw new StepFailure("over the budget", { output: over.map(({ text }) => text).join("\n") });
    return lines.map(({ text }) => text).join(", ");
  },
  next: "make it smaller, or raise scripts/release/budgets.json in a commit that says what it is worth",
};

interface Limits {
  readonly tarball: number;
  readonly nodeProgramGzipped: number;
  readonly browserProgramGzipped: number;
}

function readLimits(root: string): Limits {
  return JSON.parse(readFileSync(join(root, "scripts/release/budgets.json"), "utf8")) as Limits;
}
