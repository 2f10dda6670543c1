import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sdkConsumer } from "./sdk-consumer.js";

/** Milliseconds that a program which has loaded nothing yet takes to load a client. */
export interface ColdImportRow {
  readonly name: string;
  readonly byImport: number;
  readonly byRequire: number;
  /** By import, over that of replicate. */
  readonly toReplicate: number;
}

const clients = ["@cliprise/sdk", "replicate", "@fal-ai/client"] as const;

type Client = (typeof clients)[number];

const runs = 21;

/**
 * The median of processes of their own, taken in turns: what slows the machine down slows all of them. The programs are files:
 * `node -e` loads half of Node's own loader at its first import, whatever that is of.
 */
export async function benchColdImport(): Promise<readonly ColdImportRow[]> {
  const folder = await sdkConsumer();
  const byImport = measureAll(folder, "program.mjs", (client) => `await import("${client}")`);
  const byRequire = measureAll(folder, "program.cjs", (client) => `require("${client}")`);
  return clients.map((name) => ({
    name,
    byImport: byImport[name],
    byRequire: byRequire[name],
    toReplicate: byImport[name] / byImport.replicate,
  }));
}

function measureAll(
  folder: string,
  program: string,
  load: (client: Client) => string,
): Readonly<Record<Client, number>> {
  const times: Record<Client, number[]> = { "@cliprise/sdk": [], replicate: [], "@fal-ai/client": [] };
  for (let run = 0; run < runs; run++) {
    for (const client of clients) {
      const text = `const start = performance.now();\n${load(client)};\nconsole.log(performance.now() - start);\n`;
      writeFileSync(join(folder, program), text);
      times[client].push(Number(execFileSync(process.execPath, [program], { cwd: folder, encoding: "utf8" })));
    }
  }
  return {
    "@cliprise/sdk": median(times["@cliprise/sdk"]),
    replicate: median(times.replicate),
    "@fal-ai/client": median(times["@fal-ai/client"]),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(runs - 1) / 2] ?? Number.NaN;
}
