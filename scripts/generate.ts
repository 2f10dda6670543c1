import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { readArguments } from "./arguments.js";

const usage = `npm run generate [-- --check] [--watch] [--json] [--root DIR]

  --check  compare what is generated with what would be; write nothing; exit 1 if they differ
  --watch  do it again whenever spec/ or templates/ change, and say what changed of the outcome, until Ctrl-C
  --json   print one JSON object instead of text; with --watch, one a line for each run
  --root   the folder that holds spec/, templates/ and generated/ (default: this project)`;

// On a large machine the collector lets garbage pile up to gigabytes; a spec of any size then needs that much memory.
setFlagsFromString("--heap-growing-percent=15");

const options = readArguments(
  usage,
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

// Loaded here and not above: a mistyped option is answered at once.
if (options.watch) {
  const { watch } = await import("./generate/watch.js");
  await watch(options);
} else {
  const { generateOnce } = await import("./generate/once.js");
  process.exitCode = await generateOnce(options);
}
