import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { readArguments } from "./arguments.js";
import { type Io, startCommand } from "./run-command.js";
import { optimizeLate } from "./support/optimize-late.js";

const usage = `npm run generate [-- --check] [--watch] [--json] [--root DIR]

  --check  compare what is generated with what would be; write nothing; exit 1 if they differ
  --watch  do it again whenever spec/ or templates/ change, and say what changed of the outcome, until Ctrl-C
  --json   print one JSON object instead of text; with --watch, one a line for each run
  --root   the folder that holds spec/, templates/, package.json and generated/ (default: this project)`;

/** spec/ -> generated/, or what is wrong with spec/. What the work needs is loaded here: a mistyped option is answered at once. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const options = readArguments(
    usage,
    args,
    {
      options: {
        check: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        root: { type: "string", default: join(import.meta.dirname, "..") },
      },
    },
    ({ values }) => values,
  );
  if (options.watch) {
    const { watch } = await import("./generate/watch.js");
    await watch({ ...options, scripts: import.meta.dirname });
    return 0;
  }
  const { generateOnce } = await import("./generate/once.js");
  return generateOnce(options, io);
}

// Not awaited: as a bundle this is no module, and may not wait outside of a function.
void startCommand(import.meta.url, (args, io) => {
  // On a large machine the collector lets garbage pile up to gigabytes; a spec of any size then needs that much memory.
  setFlagsFromString("--heap-growing-percent=15");
  optimizeLate();
  return main(args, io);
});
