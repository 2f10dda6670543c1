import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceIn, type SpecFiles } from "./spec-files.js";

/**
 * Cases as people read them: a Markdown file of sections, each an edit of a spec as a diff, and what the generator says to
 * it. Edit and answer stand together, so no answer can be left over from an edit that is gone.
 */
export interface Case {
  readonly name: string;
  readonly diff: string;
  readonly want: string;
}

export interface CaseBook {
  readonly path: string;
  readonly cases: readonly Case[];
}

const fence = "```";
const block = `${fence}(diff|text)\\n([^]*?)${fence}\\n`;
const section = new RegExp(`^## (.+)\\n\\n${block}\\n${block}`, "gm");

export function readCaseBooks(folder: string): readonly CaseBook[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readCaseBook(join(folder, name)));
}

function readCaseBook(path: string): CaseBook {
  const text = readFileSync(path, "utf8");
  const cases = [...text.matchAll(section)].map(([, name = "", , diff = "", , want = ""]) => ({
    name,
    diff,
    want: want.replace(/\n$/, ""),
  }));
  // Whatever the reader does not take for a case would never be tested.
  const headings = text.match(/^## .*$/gm) ?? [];
  const fences = text.match(/^```/gm) ?? [];
  if (headings.length !== cases.length || fences.length !== cases.length * 4)
    throw new Error(`${path} holds more than cases`);
  if (new Set(headings).size !== headings.length) throw new Error(`${path} names two cases alike`);
  return { path, cases };
}

/** Replaces the answers, on purpose only: RECORD=1, and never where nobody looks at the difference. */
export function readRecording({ RECORD, CI }: NodeJS.ProcessEnv): boolean {
  if (RECORD === "1" && CI) throw new Error("RECORD=1 is not for CI: expected outputs are reviewed, then committed");
  return RECORD === "1";
}
export const recording = readRecording(process.env);

export function record({ path }: CaseBook, given: ReadonlyMap<string, string>): void {
  const text = readFileSync(path, "utf8").replace(section, (whole: string, name: string, _: string, diff: string) => {
    const answer = given.get(name);
    if (answer === undefined) return whole;
    return `## ${name}\n\n${fence}diff\n${diff}${fence}\n\n${fence}text\n${answer === "" ? "" : `${answer}\n`}${fence}\n`;
  });
  writeFileSync(path, text);
}

/**
 * Applies a diff without line numbers: a file's path, then lines to keep (space), to take out (-) and to put in (+); `@@`
 * between two places of one file; `delete PATH`; `rename PATH PATH`. Lines put in alone make a new file, or end one.
 */
export function applyDiff(files: SpecFiles, diff: string): SpecFiles {
  let result = files;
  let path = "";
  let hunk: string[] = [];
  const flush = () => {
    if (hunk.length > 0) result = applyHunk(result, path, hunk);
    hunk = [];
  };
  for (const line of diff.replace(/\n$/, "").split("\n")) {
    if (/^[-+ ]/.test(line)) {
      hunk.push(line);
      continue;
    }
    flush();
    const [word = "", from = "", to = ""] = line.split(" ");
    if (word === "delete") result = without(result, from);
    else if (word === "rename") result = new Map([...without(result, from), [to, textOf(result, from)]]);
    else if (word !== "@@") path = line;
  }
  flush();
  return result;
}

function applyHunk(files: SpecFiles, path: string, hunk: readonly string[]): SpecFiles {
  const side = (sign: string) =>
    hunk.filter((line) => line.startsWith(sign) || line.startsWith(" ")).map((line) => `${line.slice(1)}\n`);
  const [find, replace] = [side("-").join(""), side("+").join("")];
  if (find === "") return new Map([...files, [path, (files.get(path) ?? "") + replace]]);
  // A line break in front keeps the place at the start of a line.
  const anchored = replaceIn(new Map([[path, `\n${textOf(files, path)}`]]), path, `\n${find}`, `\n${replace}`);
  return new Map([...files, [path, textOf(anchored, path).slice(1)]]);
}

function without(files: SpecFiles, path: string): SpecFiles {
  textOf(files, path);
  return new Map([...files].filter(([name]) => name !== path));
}

function textOf(files: SpecFiles, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`no file ${path}`);
  return text;
}
