import { compile } from "../../generator/compile.js";
import { citedFacts } from "../../generator/derive/cited-facts.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { citedQuotes } from "../../generator/editions/cited-quotes.js";
import type { Standing } from "../../generator/editions/compare-editions.js";
import type { AuthoredSpec, AuthoredUnread } from "../../generator/load/authored.js";
import { sectionTitles } from "../../generator/load/open-reference.js";
import { readSpec, type SourceFile } from "../../generator/load/source-file.js";

/** The spec, and the edition that it cites. */
export interface Spec {
  readonly files: readonly SourceFile[];
  readonly authored: AuthoredSpec;
  readonly standing: Standing;
  /** What nobody has read of it yet. */
  readonly unread: AuthoredUnread;
  /** The edition's file. */
  readonly path: string;
}

/** A spec with errors cites nobody knows what: they are the answer then. */
export function readStanding(root: string): { readonly spec?: Spec; readonly diagnostics: readonly Diagnostic[] } {
  const read = readSpec(root);
  const { spec, authored, unread, places, diagnostics } = compile(read);
  if (!spec || !authored?.reference || !places) return { diagnostics };
  const { reference, api } = authored;
  const facts = citedFacts(spec);
  const quotes = citedQuotes(reference, facts, places, unread);
  const standing = { reference, titles: sectionTitles(api), facts, quotes };
  return {
    spec: { files: read.files, authored, unread: unread ?? {}, standing, path: `spec/${api.reference.file}` },
    diagnostics,
  };
}
