import { isDeepStrictEqual } from "node:util";
import { compile } from "../../generator/compile.js";
import { compareDiagnostics, type Problem } from "../../generator/diagnostics/diagnostic.js";
import type { SourceFile } from "../../generator/load/source-file.js";
import { parseYaml } from "../../generator/load/yaml-document.js";
import { type Column, toRows, unreadColumns } from "./columns.js";
import { withPrices } from "./edit-model.js";
import { matchRows } from "./match-rows.js";
import { notesOn } from "./notes.js";
import { isChange, isFilled, type PriceEdit, type TierChange, tierChanges } from "./price-edits.js";
import { Problems } from "./problem-codes.js";
import { readCsv } from "./read-csv.js";

export interface EntryReport {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** filled: only its range was known, and now it has tiers. */
  readonly kind: "changed" | "filled" | "range";
  readonly tiers: readonly TierChange[];
  readonly notes: readonly string[];
}

export interface Import {
  readonly problems: readonly Problem[];
  readonly changes: readonly EntryReport[];
  /** How many entries of the file cost what they did. */
  readonly unchanged: number;
  /** Ids that the file does not have: they keep their prices. */
  readonly absent: readonly string[];
  /** Columns of the file that nothing was read of. */
  readonly unread: readonly string[];
  /** The model files to write. */
  readonly files: readonly SourceFile[];
}

export interface ImportOptions {
  /** As it is to be named in problems. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly names: ReadonlyMap<Column, string>;
  /** The first day of the prices in the file. */
  readonly since: string;
}

/** The spec with the prices of a CSV file in it, or everything that is wrong with the file. */
export function importPrices(spec: readonly SourceFile[], { file, bytes, names, since }: ImportOptions): Import {
  const none = { changes: [], unchanged: 0, absent: [], unread: [], files: [] };
  const before = compile({ files: spec, diagnostics: [] });
  if (!before.spec) return { ...none, problems: before.diagnostics };

  const problems = new Problems();
  const lines = readCsv(file, bytes, problems);
  const rows = lines ? toRows(file, lines, names, problems) : [];
  const matched = matchRows(rows, before.spec);
  const all = [...problems.list, ...matched.problems].sort(compareDiagnostics);
  if (all.length > 0) return { ...none, problems: all };

  const changes = matched.changes.filter(isChange);
  const edited = editModels(spec, changes, since);
  if ("problems" in edited) return { ...none, problems: edited.problems };

  const found = new Set(rows.map(({ id }) => id.text));
  return {
    problems: [],
    changes: changes.map((change) => ({
      id: change.entry.id,
      name: change.entry.name,
      unit: change.entry.pricing.unit,
      kind: change.tiers === null ? "range" : isFilled(change) ? "filled" : "changed",
      tiers: tierChanges(change),
      notes: notesOn(change),
    })),
    unchanged: matched.changes.length - changes.length,
    absent: before.spec.entries.filter(({ id }) => !found.has(id)).map(({ id }) => id),
    unread: unreadColumns(lines?.[0] ?? [], names),
    files: edited.files,
  };
}

/** The files with the new prices in them. What is written is read again: it must be a good spec, and say just that. */
function editModels(
  spec: readonly SourceFile[],
  changes: readonly PriceEdit[],
  since: string,
): { readonly files: readonly SourceFile[] } | { readonly problems: readonly Problem[] } {
  const problems = new Problems();
  const files = new Map<string, SourceFile>();
  for (const change of changes) {
    const path = `spec/models/${change.entry.category}/${change.entry.id}.yaml`;
    const text = spec.find((file) => file.path === path)?.text ?? "";
    const locate = (...keys: readonly string[]) => parseYaml({ path, text }).document.locate(["pricing", ...keys]);
    const begun = change.entry.pricing.since;
    if (begun !== null && begun > since) {
      const message = `these prices hold since ${begun}: new ones cannot begin on ${since}; see --since`;
      problems.add("date-order", message, locate("since"));
      continue;
    }
    try {
      files.set(path, { path, text: withPrices(text, change, since) });
    } catch (error) {
      problems.add("layout", `${(error as Error).message}; write it as the other models do`, locate());
    }
  }
  if (problems.list.length > 0) return { problems: problems.list };

  const after = compile({ files: spec.map((file) => files.get(file.path) ?? file), diagnostics: [] });
  if (!after.spec) return { problems: after.diagnostics };
  const entries = new Map(after.spec.entries.map((entry) => [entry.id, entry]));
  for (const change of changes) {
    const { tiers, range } = change;
    const pricing = entries.get(change.entry.id)?.pricing;
    if (isDeepStrictEqual({ tiers: pricing?.tiers, range: pricing?.range }, { tiers, range })) continue;
    throw new Error(`${change.entry.id} was not written as it was read; nothing was kept`);
  }
  return { files: [...files.values()] };
}
