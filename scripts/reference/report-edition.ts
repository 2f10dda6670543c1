import { compile } from "../../generator/compile.js";
import type { Code } from "../../generator/diagnostics/codes.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { compareEditions } from "../../generator/editions/compare-editions.js";
import { type Comparison, type FactState, factStates } from "../../generator/editions/comparison.js";
import type { Form } from "../../generator/editions/forms.js";
import type { Spec } from "./standing-edition.js";

/** All that there is to say of a new edition; generated/schemas/editions.schema.json describes it. */
export interface EditionReport extends Comparison {
  readonly standing: string;
  readonly edition: { readonly file: string; readonly form: Form };
  readonly sums: Readonly<Record<FactState | "moved", number>>;
  /** What `check` will say of citations, once the edition is taken. */
  readonly citations: readonly Diagnostic[];
}

export interface NewEdition {
  readonly file: string;
  readonly form: Form;
  readonly text: string;
}

export function reportEdition(spec: Spec, { file, form, text }: NewEdition): EditionReport {
  const comparison = compareEditions(spec.standing, text);
  const { verdicts, places } = comparison;
  const states = factStates.map((state) => [state, verdicts.filter(({ verdict }) => verdict === state).length]);
  return {
    standing: spec.path,
    edition: { file, form },
    ...comparison,
    sums: {
      ...(Object.fromEntries(states) as Record<FactState, number>),
      moved: places.filter(({ status }) => status === "moved").length,
    },
    citations: lostCitations(spec, text),
  };
}

const ofCitations: ReadonlySet<Code> = new Set([
  "unknown-section",
  "ambiguous-section",
  "empty-section",
  "unknown-place",
  "ambiguous-place",
  "unknown-entry",
  "silent-place",
  "missing-evidence",
  "not-verbatim",
]);

function lostCitations({ files, path }: Spec, text: string): readonly Diagnostic[] {
  const edited = files.map((file) => (file.path === path ? { path, text } : file));
  const { diagnostics } = compile({ files: edited, diagnostics: [] });
  return diagnostics.filter(({ code }) => ofCitations.has(code));
}
