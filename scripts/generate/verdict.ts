import { count } from "../../generator/derive/count.js";
import type { Problem } from "../../generator/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import type { Difference } from "../../generator/output/tree-comparison.js";

/** What a run has to say. As JSON it is what `--json` prints. */
export type Verdict = Refused | Emitted;

/** The hand-written files are not in order; nothing was written. */
export interface Refused {
  readonly ok: false;
  readonly diagnostics: readonly Problem[];
}

export interface Emitted {
  /** False when outputs differ, and they were only to be compared. */
  readonly ok: boolean;
  readonly entries: number;
  readonly models: number;
  readonly files: number;
  /** What differed, before anything was written. Paths are relative to the project. */
  readonly differences: readonly Difference[];
}

/** For people: a line per thing that is wrong, and one that says how it stands. */
export interface Lines {
  readonly problems: readonly string[];
  readonly summary: string;
  /** Whether files were written; each time is news. */
  readonly wrote: boolean;
}

export function linesOf(verdict: Verdict, check: boolean): Lines {
  if ("diagnostics" in verdict) {
    const { diagnostics } = verdict;
    const where = diagnostics.some(({ location }) => location.file.startsWith("templates/")) ? "templates/" : "spec/";
    const summary = `${count(diagnostics.length, "problem")} in ${where}; nothing was written`;
    return { problems: diagnostics.map(formatDiagnostic), summary, wrote: false };
  }
  const { ok, entries, models, files, differences } = verdict;
  if (!ok) {
    const summary = `${count(differences.length, "file")} ${differences.length === 1 ? "differs" : "differ"} from what the spec says; run npm run generate`;
    return { problems: differences.map(({ kind, path }) => `${path}: ${kind}`), summary, wrote: false };
  }
  const changed = differences.length > 0 ? `${differences.length} changed` : "nothing changed";
  const outcome = check ? "in step with the spec" : changed;
  return {
    problems: [],
    summary: `${entries} entries, ${models} models, ${files} files: ${outcome}`,
    wrote: differences.length > 0,
  };
}

/** What is new since the lines before: new problems, those that are gone, and how it stands now. */
export function newsSince(before: Lines | undefined, { problems, summary, wrote }: Lines): readonly string[] {
  const known = new Set(before?.problems);
  const left = new Set(problems);
  const added = problems.filter((line) => !known.has(line));
  const gone = (before?.problems ?? []).filter((line) => !left.has(line)).map((line) => `solved: ${line}`);
  const news = [...added, ...gone];
  return news.length > 0 || wrote || before?.summary !== summary ? [...news, summary] : [];
}
