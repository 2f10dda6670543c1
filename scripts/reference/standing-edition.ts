import { compile } from "../../generator/compile.js";
import { citedFacts } from "../../generator/derive/cited-facts.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { Standing } from "../../generator/editions/compare-editions.js";
import type { AuthoredSpec, AuthoredUnread } from "../../generator/load/authored.js";
import { LoadCache, sectionTitles } from "../../generator/load/load-spec.js";
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
  readonly cache: LoadCache;
}

/** A spec with errors cites nobody knows what: they are the answer then. */
export function readStanding(root: string): { readonly spec?: Spec; readonly diagnostics: readonly Diagnostic[] } {
  const cache = new LoadCache();
  const read = readSpec(root);
  const { spec, authored, unread, places, diagnostics } = compile(read, cache);
  if (!spec || !authored?.reference || !places) return { diagnostics };
  const { reference, api } = authored;
  const standing = { reference, titles: sectionTitles(api), facts: citedFacts(spec), places, unread: unread ?? {} };
  return {
    spec: { files: read.files, authored, unread: unread ?? {}, standing, path: `spec/${api.reference.file}`, cache },
    diagnostics,
  };
}
