import { readArguments } from "./arguments.js";
import { benchGenerate } from "./bench/generate-cost.js";
import type { Usage } from "./bench/measure.js";
import { Progress } from "./progress.js";
import { type Io, startCommand } from "./run-command.js";

const subjects = ["generate", "sdk"];

const usage = `npm run bench [-- --only ${subjects.join("|")}] [--json]

What a generate costs beside two peers, at one, ten and a hundred times the catalogue (six minutes); how large a program with the SDK is, how
long it takes to load, and how fast it validates and encodes, beside those that others use for that.

  --only  one of the two
  --json  print one JSON array instead of tables`;

const sizes = [
  { times: 1, runs: 5 },
  { times: 10, runs: 3 },
  { times: 100, runs: 1 },
];

/** One table: how it looks to people, and its rows for programs. */
interface Report {
  readonly title: string;
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly object[];
}

const progress = new Progress();

function reportGenerate(): Report {
  const rows = sizes.map(({ times, runs }) => {
    progress.step(`generate at ${times} times the catalogue`);
    return benchGenerate(times, runs);
  });
  const cells = rows.map(({ entries, ours, openapiTypescript, heyApi, ratio }) => [
    String(entries),
    ...[ours, openapiTypescript, heyApi].map(showUsage),
    ratio.toFixed(2),
  ]);
  const title = "entries | ours | openapi-typescript | @hey-api/openapi-ts | ratio (CPU seconds, peak MiB)";
  return { title, cells, rows };
}

async function reportSize(): Promise<Report> {
  progress.step("size of a generate-and-wait program");
  const { benchSize } = await import("./bench/sdk-size.js");
  const rows = await benchSize();
  const cells = rows.map(({ name, platform, minified, gzipped, toFal }) => [
    name,
    platform,
    String(minified),
    String(gzipped),
    toFal.toFixed(3),
  ]);
  return { title: "package | platform | minified | gzip -9 (bytes) | of @fal-ai/client's", cells, rows };
}

async function reportColdImport(): Promise<Report> {
  progress.step("cold imports");
  const { benchColdImport } = await import("./bench/cold-import.js");
  const rows = await benchColdImport();
  const cells = rows.map(({ name, byImport, byRequire, toReplicate }) => [
    name,
    byImport.toFixed(1),
    byRequire.toFixed(1),
    toReplicate.toFixed(2),
  ]);
  return { title: "package | import | require (ms) | import, of replicate's", cells, rows };
}

async function reportSpeed(): Promise<Report> {
  progress.step("speed of encodeRequest");
  const { benchSpeed } = await import("./bench/sdk-speed.js");
  const rows = await benchSpeed();
  const cells = rows.map(({ model, fields, ours, zod, zodWithoutEval, oursAndJson, ajvAndJson }) => [
    `${model}, ${fields} fields`,
    ...[ours, zod, zodWithoutEval, oursAndJson, ajvAndJson].map((nanoseconds) => nanoseconds.toFixed(0)),
    (ours / zod).toFixed(2),
    (ours / zodWithoutEval).toFixed(2),
    (oursAndJson / ajvAndJson).toFixed(2),
  ]);
  const title =
    "request | encode | zod | zod without eval | encode + JSON | ajv standalone + JSON (ns) | " +
    "encode / zod | / zod without eval | with JSON / ajv";
  return { title, cells, rows };
}

function showUsage({ cpuSeconds, peakMiB }: Usage): string {
  return `${cpuSeconds.toFixed(2)} s, ${peakMiB.toFixed(0)}`;
}

export async function main(args: readonly string[], { stdout }: Io): Promise<number> {
  const { only, json } = readArguments(
    usage,
    args,
    { options: { only: { type: "string" }, json: { type: "boolean", default: false } } },
    ({ values }) => {
      if (values.only !== undefined && !subjects.includes(values.only)) {
        throw new Error(`--only wants one of ${subjects.join(", ")}; got ${values.only}`);
      }
      return values;
    },
  );
  const reports: Report[] = [];
  if (only !== "generate") reports.push(await reportSize(), await reportColdImport(), await reportSpeed());
  if (only !== "sdk") reports.push(reportGenerate());
  progress.end();

  if (json) stdout.write(`${JSON.stringify(reports.map(({ rows }) => rows))}\n`);
  else {
    for (const { title, cells } of reports) {
      stdout.write(`${title}\n${cells.map((row) => `${row.join(" | ")}\n`).join("")}\n`);
    }
  }
  return 0;
}

await startCommand(import.meta.url, main);
