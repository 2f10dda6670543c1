import { benchGenerate, type GenerateRow } from "./bench/generate.js";
import type { Usage } from "./bench/measure.js";
import { Progress } from "./progress.js";

/** `npm run bench [-- --json]`: what a generate costs beside two peers, at 55, 550 and 5,500 entries. */
const sizes = [
  { times: 1, runs: 5 },
  { times: 10, runs: 3 },
  { times: 100, runs: 1 },
];

const json = process.argv.includes("--json");
const progress = new Progress();
const rows: GenerateRow[] = [];
for (const { times, runs } of sizes) {
  progress.step(`generate at ${55 * times} entries`);
  rows.push(benchGenerate(times, runs));
}
progress.end();

if (json) process.stdout.write(`${JSON.stringify(rows)}\n`);
else {
  process.stdout.write("entries | ours | openapi-typescript | @hey-api/openapi-ts | ratio (CPU seconds, peak MiB)\n");
  for (const { entries, ours, openapiTypescript, heyApi, ratio } of rows) {
    const cells = [ours, openapiTypescript, heyApi].map(show).join(" | ");
    process.stdout.write(`${entries} | ${cells} | ${ratio.toFixed(2)}\n`);
  }
}

function show({ cpuSeconds, peakMiB }: Usage): string {
  return `${cpuSeconds.toFixed(2)} s, ${peakMiB.toFixed(0)}`;
}
