import { join } from "node:path";
import { compile } from "../generator/compile.js";
import { formatDiagnostic } from "../generator/diagnostics/format.js";
import { readSpec } from "../generator/load/source-file.js";
import { readArguments } from "./arguments.js";
import { explain, UnknownName } from "./explain/find-subject.js";
import { printText } from "./explain/print-text.js";
import { type Io, startCommand } from "./run-command.js";

const usage = `npm run explain -- ENTRY[.FACT] | KIND NAME [--json] [--root DIR]

All that is known of a fact: its value, what the reference says, how that is read, and what it becomes.

  ENTRY   an entry's id or a model's name: kling-3, flux-kontext-pro
  KIND    decisions, with the id of one; operation, of spec/api.yaml, as generate; word, role or task, of the vocabulary
  FACT    a parameter, pricing, a routed value, or a slot: kling-3.duration, kling-3.pricing, kling-3.options.shots
  --json  print one JSON object instead of text
  --root  the folder that holds spec/ (default: this project)`;

export function main(args: readonly string[], { stdout, stderr }: Io): number {
  const { names, json, root } = readArguments(
    usage,
    args,
    {
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        root: { type: "string", default: join(import.meta.dirname, "..") },
      },
    },
    ({ positionals, values }) => {
      if (positionals.length === 0 || positionals.length > 2) throw new Error("name one fact of the spec");
      return { names: positionals, ...values };
    },
  );
  const { spec, diagnostics } = compile(readSpec(root));
  if (!spec) {
    for (const diagnostic of diagnostics) stderr.write(`${formatDiagnostic(diagnostic)}\n`);
    return 1;
  }
  try {
    const explanation = explain(spec, names);
    stdout.write(json ? `${JSON.stringify(explanation)}\n` : printText(explanation));
    return 0;
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    stderr.write(`${error.message}\n`);
    return 2;
  }
}

await startCommand(import.meta.url, main);
