import type { Measure } from "../../templates/sdk/src/contract.js";
import type { AuthoredSpec, AuthoredTerm, Need } from "../load/authored.js";
import type { YamlDocument } from "../load/yaml-document.js";
import type { DerivedEvidence } from "./derived-evidence.js";
import type { EvidenceReader } from "./evidence.js";
import type { ResolvedSpec, Term, Unit } from "./types.js";

/** Measures and needs are names here: `check` has seen to it that the generator has a row for each. */
export function resolveUnits(
  { units, documents }: AuthoredSpec,
  evidence: EvidenceReader,
): Readonly<Record<string, Unit>> {
  return mapMembers(units, (name, unit) => ({
    ...toTerm(name, unit, documents.units, evidence),
    measure: (unit.measure as Measure | undefined) ?? null,
    per: unit.per ?? 1,
  }));
}

/** What the words mean, and where the reference says so: of a field, its own table of types says it. */
export function resolveVocabulary(
  { fields, types, encodings, documents }: AuthoredSpec,
  evidence: EvidenceReader,
  derived: DerivedEvidence,
): ResolvedSpec["vocabulary"] {
  return {
    fields: mapMembers(fields, (name, field) => {
      const { summary, evidence: cited } = toTerm(name, field, documents.fields, evidence);
      return { summary, evidence: [...derived.ofField(name), ...cited] };
    }),
    types: mapMembers(types, (name, type) => toTerm(name, type, documents.types, evidence)),
    encodings: mapMembers(encodings, (name, encoding) => ({
      ...toTerm(name, encoding, documents.encodings, evidence),
      needs: (encoding.needs as Need | undefined) ?? null,
    })),
  };
}

function toTerm(name: string, term: AuthoredTerm, document: YamlDocument, evidence: EvidenceReader): Term {
  return { summary: term.summary, evidence: evidence.read(term.evidence, document, [name, "evidence"]) };
}

function mapMembers<Name extends string, From, To>(
  members: Readonly<Record<Name, From>>,
  map: (name: Name, member: From) => To,
): Readonly<Record<Name, To>> {
  const mapped = Object.entries<From>(members).map(([name, member]) => [name, map(name as Name, member)]);
  return Object.fromEntries(mapped) as Readonly<Record<Name, To>>;
}
