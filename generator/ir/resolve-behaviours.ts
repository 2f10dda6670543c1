import type { AuthoredSpec } from "../load/authored.js";
import type { EvidenceReader } from "./evidence.js";
import type { Behaviour } from "./types.js";

/** What the emulator does: the replies of api.yaml, as documented, then what emulator.yaml says. */
export function resolveBehaviours(
  { emulator, documents }: AuthoredSpec,
  evidence: EvidenceReader,
): readonly Behaviour[] {
  return Object.entries(emulator).map(([id, { what, basis, reading, others, option, evidence: cited }]) => ({
    id,
    what,
    basis,
    reading: reading ?? null,
    others: others ?? {},
    option: option ?? null,
    evidence: evidence.read(cited, documents.emulator, [id, "evidence"]),
  }));
}
