import type { AuthoredSpec, AuthoredTerm } from "../load/authored.js";
import type { YamlDocument } from "../load/yaml-document.js";
import type { DerivedEvidence } from "./derived-evidence.js";
import type { EvidenceReader } from "./evidence.js";
import type { ResolvedSpec, Term, Unit } from "./types.js";

export function resolveUnits(
  { units, documents }: AuthoredSpec,
  evidence: EvidenceReader,
): Readonly<Record<string, Unit>> {
  return Object.fromEntries(
    Object.entries(units).map(([name, unit]) => [
      name,
      { ...toTerm(name, unit, documents.units, evidence), measure: unit.measure ?? null, per: unit.per ?? 1 },
    ]),
  );
}

/** What the words mean, and where the reference says so: of a field, its own table of types says it. */
export function resolveVocabulary(
  { fields, types, encodings, documents }: AuthoredSpec,
  evidence: EvidenceReader,
  derived: DerivedEvidence,
): ResolvedSpec["vocabulary"] {
  const terms = (authored: Readonly<Record<string, AuthoredTerm>>, document: YamlDocument) =>
    Object.entries(authored).map(([name, term]) => [name, toTerm(name, term, document, evidence)] as const);
  const withTypes = ([name, { summary, evidence: cited }]: readonly [string, Term]) =>
    [name, { summary, evidence: [...derived.ofField(name), ...cited] }] as const;
  return {
    fields: Object.fromEntries(terms(fields, documents.fields).map(withTypes)),
    types: Object.fromEntries(terms(types, documents.types)),
    encodings: Object.fromEntries(terms(encodings, documents.encodings)),
  };
}

function toTerm(name: string, term: AuthoredTerm, document: YamlDocument, evidence: EvidenceReader): Term {
  return { summary: term.summary, evidence: evidence.read(term.evidence, document, [name, "evidence"]) };
}
