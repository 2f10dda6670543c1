export interface Score {
  readonly mutants: number;
  /** A test failed, or did not end. */
  readonly noticed: number;
  /** `file:line:column what stood there => what was put there`, one line each. */
  readonly survivors: readonly string[];
}

/** As the report schema of mutation-testing-elements has it, as far as it is read here. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: Readonly<Record<"start" | "end", { readonly line: number; readonly column: number }>>;
}

const noticed = new Set(["Killed", "Timeout"]);
const survived = new Set(["Survived", "NoCoverage"]);

/** What does not even load, and what is set when a file is loaded, counts as nothing. */
export function readScore({ files }: MutationReport): Score {
  const all = Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants.map((mutant) => ({ path, source, mutant })),
  );
  const left = all.filter(({ mutant }) => survived.has(mutant.status));
  const found = all.filter(({ mutant }) => noticed.has(mutant.status));
  return {
    mutants: left.length + found.length,
    noticed: found.length,
    survivors: left.map(({ path, source, mutant }) => describe(path, source, mutant)),
  };
}

function describe(path: string, source: string, { location: { start, end }, replacement = "" }: Mutant): string {
  const [first = ""] = source.split("\n").slice(start.line - 1);
  const stood = first.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
  const put = replacement.replace(/\s+/g, " ");
  return `${path}:${start.line}:${start.column}  ${stood.trim()}  =>  ${put.slice(0, 80)}`;
}
