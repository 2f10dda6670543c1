import type { AuthoredSpec } from "../load/authored.js";
import type { EvidenceReader } from "./evidence.js";
import type { Unit } from "./types.js";

export function resolveUnits(
  { units, documents }: AuthoredSpec,
  evidence: EvidenceReader,
): Readonly<Record<string, Unit>> {
  return Object.fromEntries(
    Object.entries(units).map(([name, { summary, measure, per, evidence: cited }]) => {
      evidence.read(cited, documents.units, [name, "evidence"]);
      return [name, { summary, measure: measure ?? null, per: per ?? 1 }];
    }),
  );
}
