import type { AuthoredSpec } from "../load/authored.js";
import { type ApiWords, fillWords } from "./api-words.js";
import type { EvidenceReader } from "./evidence.js";
import type { Behaviour } from "./types.js";

/** What the emulator does: the replies of api.yaml, as documented, then what emulator.yaml says. */
export function resolveBehaviours(
  { emulator, documents }: AuthoredSpec,
  evidence: EvidenceReader,
  words: ApiWords,
): readonly Behaviour[] {
  return Object.entries(emulator).map(([id, { what, basis, reading, others, option, evidence: cited }]) => ({
    id,
    what: fillWords(what, words),
    basis,
    reading: reading ?? null,
    others: Object.fromEntries(Object.entries(others ?? {}).map(([other, text]) => [other, fillWords(text, words)])),
    option: option ?? null,
    evidence: evidence.read(cited, documents.emulator, [id, "evidence"]),
  }));
}
