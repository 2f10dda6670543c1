import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDay } from "../generator/check/is-day.js";
import { count } from "../generator/derive/count.js";
import { formatDiagnostic } from "../generator/diagnostics/format.js";
import { readSpec } from "../generator/load/source-file.js";
import { readArguments } from "./arguments.js";
import { type Column, columns } from "./prices-import/columns.js";
import { describe } from "./prices-import/describe-changes.js";
import { importPrices } from "./prices-import/import-prices.js";
import { type Io, startCommand } from "./run-command.js";
import { writeTogether } from "./write-together.js";

const usage = `npm run prices:import -- FILE.csv [--map column=name ...] [--since DAY] [--dry-run] [--json] [--root DIR]

  FILE.csv   prices, laid out as generated/pricing/pricing.csv: a line per tier, with "," or ";" between the cells; an entry
             that is not in it keeps its prices; a line without tier and credits is a range, min and max, of what no tier covers
  --map      what the file calls a column of ours (${columns.join(", ")}): --map "credits=Price in credits"
  --since    the first day of the new prices, UTC (default: today); the old ones go into the history
  --dry-run  show what would change; write nothing
  --json     print one JSON object instead of text
  --root     the folder that holds spec/ (default: this project)`;

export function main(args: readonly string[], { cwd, stdout, stderr }: Io): number {
  const { file, root, since, names, dryRun, json } = readOptions(args);
  const { files, diagnostics } = readSpec(root);
  const bytes = readFile(cwd, file);
  if (typeof bytes === "string") {
    stderr.write(`${bytes}\n`);
    return 2;
  }
  const result =
    diagnostics.length > 0
      ? { problems: diagnostics, changes: [], unchanged: 0, absent: [], unread: [], files: [] }
      : importPrices(files, { file, bytes, names, since });
  const { problems } = result;
  if (problems.length === 0 && !dryRun) writeTogether(root, result.files);

  if (json) {
    const { files: written, ...rest } = result;
    const paths = dryRun ? [] : written.map(({ path }) => path);
    stdout.write(`${JSON.stringify({ ok: problems.length === 0, ...rest, written: paths })}\n`);
  } else if (problems.length > 0) {
    for (const problem of problems) stderr.write(`${formatDiagnostic(problem)}\n`);
    if (problems.some(({ code }) => code === "decision-broken"))
      stderr.write("With the prices of the file these decisions no longer hold: take the entry out of them first.\n");
    stderr.write(`${count(problems.length, "problem")}; nothing was written\n`);
  } else stdout.write(describe(result, dryRun));
  return problems.length > 0 ? 1 : 0;
}

function readOptions(args: readonly string[]) {
  return readArguments(
    usage,
    args,
    {
      options: {
        map: { type: "string", multiple: true, default: [] },
        since: { type: "string", default: new Date().toISOString().slice(0, 10) },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        root: { type: "string", default: join(import.meta.dirname, "..") },
      },
      allowPositionals: true,
    },
    ({ values, positionals }) => {
      const [file, ...more] = positionals;
      if (file === undefined || more.length > 0) throw new Error("one file, please");
      const { since, root, json } = values;
      if (!/^\d{4}-\d{2}-\d{2}$/.test(since) || !isDay(since))
        throw new Error(`--since wants a day such as 2026-12-01; got ${since}`);
      return { file, root, since, names: new Map(values.map.map(readMapping)), dryRun: values["dry-run"], json };
    },
  );
}

function readMapping(text: string): readonly [column: Column, name: string] {
  const [, column, name] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  const known = columns.find((each) => each === column);
  if (!known || !name) throw new Error(`--map wants column=name, with a column of ${columns.join(", ")}; got ${text}`);
  return [known, name];
}

/** @returns its bytes, or why it cannot be read */
function readFile(cwd: string, file: string): Buffer | string {
  const problem = (reason: string) => `${file}:1:1 error unreadable-file: ${reason}`;
  try {
    const bytes = readFileSync(resolve(cwd, file));
    const other = otherFormat(bytes);
    if (other) return problem(`${other}: save it as CSV UTF-8`);
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return bytes;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return problem(unreadable[code ?? ""] ?? code ?? String(error));
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "a folder, not a file",
  ERR_ENCODING_INVALID_ENCODED_DATA: "not UTF-8: save it as CSV UTF-8",
};

/** What spreadsheets save as well. */
function otherFormat(bytes: Buffer): string | undefined {
  if (/^(fffe|feff)/.test(bytes.subarray(0, 2).toString("hex")) || bytes.includes(0)) return "UTF-16, not UTF-8";
  if (bytes.subarray(0, 4).toString("latin1") === "PK\x03\x04") return "a workbook, not CSV";
  return undefined;
}

await startCommand(import.meta.url, main);
