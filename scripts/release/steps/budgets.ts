import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { bundledSize, type Platform } from "../../bench/sdk-size.js";
import { consumerOf } from "../consumer.js";
import { type Step, StepFailure, tarballOf } from "../step.js";

/** What users pay: bytes of a download, and a program's compressed size over that of the same program with @fal-ai/client. */
interface Limits {
  readonly sdkTarball: number;
  readonly emulatorTarball: number;
  readonly nodeProgramToFal: number;
  readonly browserProgramToFal: number;
}

export const budgets: Step = {
  name: "budgets",
  needs: ["package"],
  async run(release) {
    const limits = readLimits(release.root);
    const consumer = consumerOf(release, "sdk");
    const sizes: Limits = {
      sdkTarball: statSync(tarballOf(release, "sdk")).size,
      emulatorTarball: statSync(tarballOf(release, "emulator")).size,
      nodeProgramToFal: await toFal("node", consumer),
      browserProgramToFal: await toFal("browser", consumer),
    };
    const lines = (Object.keys(sizes) as readonly (keyof Limits)[]).map((name) => {
      const [size, limit] = [sizes[name], limits[name]];
      return { text: `${name} ${limit > 1 ? size : size.toFixed(3)} of ${limit}`, over: size > limit };
    });
    const over = lines.filter((line) => line.over);
    if (over.length > 0) throw new StepFailure("over the budget", { output: over.map(({ text }) => text).join("\n") });
    return lines.map(({ text }) => text).join(", ");
  },
  next: "make it smaller, or raise scripts/release/budgets.json in a commit that says what it is worth",
};

async function toFal(platform: Platform, consumer: string): Promise<number> {
  const ours = await bundledSize("@cliprise/sdk", platform, consumer);
  const fal = await bundledSize("@fal-ai/client", platform, consumer);
  return ours.gzipped / fal.gzipped;
}

function readLimits(root: string): Limits {
  return JSON.parse(readFileSync(join(root, "scripts/release/budgets.json"), "utf8")) as Limits;
}
