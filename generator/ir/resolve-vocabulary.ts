import type { Measure } from "../../templates/sdk/src/contract.js";
import type { AuthoredSpec, Need } from "../load/authored.js";
import type { EvidenceReader } from "./evidence.js";
import type { EncodingMeaning, ResolvedSpec, TypeMeaning, Unit } from "./types.js";

/** What all models speak with (measures and needs are known by name: `check` has seen to that), but for the fields, which stand in the parameters. */
export function resolveVocabulary(
  { types, encodings, units, documents }: AuthoredSpec,
  evidence: EvidenceReader,
): Pick<ResolvedSpec, "types" | "encodings" | "units"> {
  return {
    types: mapMembers(
      types,
      (name, { summary, evidence: cited }): TypeMeaning => ({
        summary,
        evidence: evidence.read(cited, documents.types, [name, "evidence"]),
      }),
    ),
    encodings: mapMembers(
      encodings,
      (name, { summary, needs, evidence: cited }): EncodingMeaning => ({
        summary,
        needs: (needs as Need | undefined) ?? null,
        evidence: evidence.read(cited, documents.encodings, [name, "evidence"]),
      }),
    ),
    units: mapMembers(units, (name, { summary, measure, per, evidence: cited }): Unit => {
      evidence.read(cited, documents.units, [name, "evidence"]);
      return { summary, measure: (measure as Measure | undefined) ?? null, per: per ?? 1 };
    }),
  };
}

function mapMembers<Name extends string, From, To>(
  members: Readonly<Record<Name, From>>,
  map: (name: Name, member: From) => To,
): Readonly<Record<Name, To>> {
  const mapped = Object.entries<From>(members).map(([name, member]) => [name, map(name as Name, member)]);
  return Object.fromEntries(mapped) as Readonly<Record<Name, To>>;
}
