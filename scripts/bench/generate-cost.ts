import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../support/project-root.js";
import { measure, median, type Usage } from "./measure.js";
import { writeSyntheticProject } from "./synthetic-spec.js";

// ext4 leaves inodes alone that were freed in the last minute, and takes half a millisecond a file to find others: each run has a folder of
// its own in it, and nothing is taken away before all have ended.
const runsFolder = mkdtempSync(join(tmpdir(), "cliprise-bench-"));
process.once("exit", () => rmSync(runsFolder, { recursive: true, force: true }));

const bin = (path: string) => join(projectRoot, "node_modules", path);

export interface GenerateRow {
  readonly entries: number;
  readonly ours: Usage;
  readonly openapiTypescript: Usage;
  readonly heyApi: Usage;
  /** Our CPU time over that of both peers together. */
  readonly ratio: number;
}

/** A full generate against two peers that emit TypeScript from our own OpenAPI document, all in this run. */
export function benchGenerate(times: number, runs: number): GenerateRow {
  const results = { ours: [] as Usage[], openapiTypescript: [] as Usage[], heyApi: [] as Usage[] };
  let entries = 0;
  for (let run = 0; run < runs; run++) {
    const folder = mkdtempSync(join(runsFolder, "run-"));
    entries = writeSyntheticProject(projectRoot, folder, times);
    const document = join(folder, "generated/openapi/openapi.json");
    const tools = {
      ours: [join(projectRoot, "scripts/start-bundled.mjs"), "generate", "--root", folder],
      openapiTypescript: [bin("openapi-typescript/bin/cli.js"), document, "-o", join(folder, "peer.ts")],
      // Its bin only starts this in a process of its own, whose time would not be counted.
      heyApi: [bin("@hey-api/openapi-ts/dist/run.mjs"), "-i", document, "-o", join(folder, "peer")],
    };
    for (const [name, args] of Object.entries(tools)) {
      const cwd = name === "ours" ? projectRoot : folder;
      results[name as keyof typeof results].push(measure(args, cwd));
    }
  }
  const [ours, openapiTypescript, heyApi] = [results.ours, results.openapiTypescript, results.heyApi].map(median) as [
    Usage,
    Usage,
    Usage,
  ];
  const ratio = ours.cpuSeconds / (openapiTypescript.cpuSeconds + heyApi.cpuSeconds);
  return { entries, ours, openapiTypescript, heyApi, ratio };
}
