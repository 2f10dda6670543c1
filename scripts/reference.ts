import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { formatDiagnostic } from "../generator/diagnostics/format.js";
import { saysTheSame } from "../generator/editions/comparison.js";
import { readEdition } from "../generator/editions/read-edition.js";
import { readArguments } from "./arguments.js";
import { Progress } from "./progress.js";
import { confirmRead } from "./reference/confirm-read.js";
import { printComparison } from "./reference/print-comparison.js";
import { reportEdition } from "./reference/report-edition.js";
import { readStanding, type Spec } from "./reference/standing-edition.js";
import { filesToTake } from "./reference/take-edition.js";
import { type Io, startCommand } from "./run-command.js";
import { writeTogether } from "./write-together.js";

const usage = `npm run reference -- NEW [--take [--shorter]] [--check] | --confirm NAME ... [--json] [--root DIR]

  NEW        an edition of the reference: text, or its page as HTML or Markdown
  --take     put it in place of the standing one; facts to read again go to spec/reference/unread.yaml, which npm run check
             refuses until they are confirmed, and each new card is drafted as a model's file
  --shorter  take it although it looks cut off: its end is gone on purpose
  --check    exit 1 when it says anything else than the standing edition
  --confirm  take what has been read out of spec/reference/unread.yaml: a fact, as kling-3.pricing, or the place of new words;
             * stands for anything
  --json     print one JSON object (generated/schemas/editions.schema.json) instead of text
  --root     the folder that holds spec/ (default: this project)`;

/** What a new edition of the reference says otherwise, and which facts have to be read again because of it. */
export function main(args: readonly string[], { cwd, stdout, stderr }: Io): number {
  const options = readOptions(args);
  const { root, json, file } = options;
  if (file === undefined) return confirmRead(root, options.confirm, { json, stdout, stderr });
  const progress = new Progress();
  progress.step("reading spec/");
  const { spec, diagnostics } = readStanding(root);
  progress.step(`comparing with ${file}`);
  const edition = spec ? read(resolve(cwd, file), spec) : undefined;
  progress.end();
  for (const diagnostic of diagnostics) stderr.write(`${formatDiagnostic(diagnostic)}\n`);
  if (!spec || !edition) {
    stderr.write("the standing edition is compared by what cites it: mend the spec first, npm run check\n");
    return 1;
  }
  if ("refused" in edition) {
    stderr.write(`${file}: ${edition.refused}; nothing was written\n`);
    return 2;
  }
  const report = reportEdition(spec, { file, ...edition });
  const isSame = saysTheSame(report);
  const isRefused = options.take && report.cutOff !== null && !options.shorter;
  const files = options.take && !isRefused ? filesToTake(spec, report, edition.text) : [];
  writeTogether(root, files);
  const written = files.map(({ path }) => path);
  stdout.write(json ? `${JSON.stringify({ ...report, written })}\n` : printComparison(report, files));
  if (isRefused)
    stderr.write(`${file}: ${report.cutOff}; nothing was written. Where that is right: --take --shorter\n`);
  return isRefused || (options.check && !isSame) ? 1 : 0;
}

function read(path: string, spec: Spec) {
  try {
    return readEdition(basename(path), readFileSync(path), spec.standing);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { refused: code === "ENOENT" ? "no such file" : code === "EISDIR" ? "a folder, not a file" : code };
  }
}

function readOptions(args: readonly string[]) {
  return readArguments(
    usage,
    args,
    {
      options: {
        take: { type: "boolean", default: false },
        shorter: { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        confirm: { type: "string", multiple: true, default: [] },
        json: { type: "boolean", default: false },
        root: { type: "string", default: join(import.meta.dirname, "..") },
      },
      allowPositionals: true,
    },
    ({ values, positionals }) => {
      const [file, ...more] = positionals;
      if (values.confirm.length > 0) {
        if (values.take || values.shorter || values.check) throw new Error("--confirm goes with no edition");
        // Several names behind one option are several names.
        return { ...values, file: undefined, confirm: [...values.confirm, ...positionals] };
      }
      if (file === undefined) throw new Error("name the file of an edition");
      if (more.length > 0) throw new Error(`one edition, please; got ${positionals.join(", ")}`);
      if (values.shorter && !values.take) throw new Error("--shorter goes with --take");
      return { ...values, file };
    },
  );
}

await startCommand(import.meta.url, main);
