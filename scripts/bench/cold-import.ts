import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot } from "../support/project-root.js";
import { sdkConsumer } from "./sdk-consumer.js";

/** Milliseconds that a process which has loaded nothing yet takes to load a client. */
export interface ColdImportRow {
  readonly name: string;
  readonly byImport: number;
  readonly byRequire: number;
  /** By import, over that of replicate. */
  readonly toReplicate: number;
}

const runs = 21;

/** The median of processes of their own, taken in turns: what slows the machine down slows all of them. */
export async function benchColdImport(): Promise<readonly ColdImportRow[]> {
  const consumer = await sdkConsumer();
  const clients = [
    { name: "@cliprise/sdk", folder: consumer },
    { name: "replicate", folder: projectRoot },
    { name: "@fal-ai/client", folder: projectRoot },
  ];
  const times = clients.map(() => ({ byImport: [] as number[], byRequire: [] as number[] }));
  for (let run = 0; run < runs; run++) {
    for (const [index, { name, folder }] of clients.entries()) {
      times[index]?.byImport.push(measure(["--input-type=module", "-e", timing(`await import("${name}")`)], folder));
      const file = JSON.stringify(createRequire(join(folder, "package.json")).resolve(name));
      times[index]?.byRequire.push(measure(["-e", timing(`require(${file})`)], folder));
    }
  }
  const medians = times.map(({ byImport, byRequire }) => ({
    byImport: median(byImport),
    byRequire: median(byRequire),
  }));
  const replicate = medians[1]?.byImport ?? Number.NaN;
  return clients.map(({ name }, index) => {
    const { byImport = Number.NaN, byRequire = Number.NaN } = medians[index] ?? {};
    return { name, byImport, byRequire, toReplicate: byImport / replicate };
  });
}

const timing = (load: string) => `const start = performance.now(); ${load}; console.log(performance.now() - start);`;

function measure(args: readonly string[], cwd: string): number {
  return Number(execFileSync(process.execPath, args, { cwd, encoding: "utf8" }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(runs - 1) / 2] ?? Number.NaN;
}
