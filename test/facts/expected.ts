/**
 * What the generated files must say, derived from the independent reading.
 *
 * The reference contradicts itself in places. Where it does, the reading to take was decided
 * (ambiguities.md; the number is given as "ambiguity n"), and the few decisions that change
 * what is compared stand here by name. All else follows from the text.
 */
import { documentedValues, type Entry, type Reference } from "./read-reference.js";

export type Scalar = string | number | boolean;

/**
 * These lists do not stand on the wire: the value is sent as its index in `options`, the verified path
 * (ambiguity 108; outputFormat goes that way in the reference's own Flux Kontext example).
 */
export const SENT_AS_INDEX_ONLY: ReadonlySet<string> = new Set([
  "flux-kontext.aspectRatio",
  "flux-kontext.outputFormat",
  "veo-3-fast.aspectRatio",
  "veo-3-quality.aspectRatio",
]);

/** Set by the pipeline itself, although the field index lists them (ambiguities 70 and 122). */
export const NEVER_SENT: Readonly<Record<string, readonly string[]>> = {
  "flux-kontext": ["inputImage"],
  "veo-3-fast": ["generationType"],
  "veo-3-quality": ["generationType"],
  runway: ["quality"],
};

/**
 * Optional fields of a card that a caller need not find: for a path that does not exist (ambiguity 92), or
 * because another entry is the place for it or the tier stands for it (ambiguities 33 and 113).
 */
export const NEED_NOT_BE_OFFERED: ReadonlySet<string> = new Set([
  "wan-2-2.aspect_ratio",
  "kling-3.mode",
  "kling-3.multi_prompt",
  "kling-3.multi_shots",
]);

/** An alias has no fields of its own and inherits everything but its id, name and summary (ambiguity 48). */
export function inherited(entry: Entry, reference: Reference): Entry {
  if (entry.aliasOf === null) return entry;
  const target = reference.entries.find(({ id }) => id === entry.aliasOf);
  if (target === undefined) throw new Error(`${entry.id}: alias of ${entry.aliasOf}, which is no entry`);
  return { ...target, id: entry.id, name: entry.name, summary: entry.summary, aliasOf: entry.aliasOf };
}

/** Routed values where the entry has them, else the id itself (ambiguities 41, 49 and 56). */
export function sendableModels(entry: Entry): readonly string[] {
  return entry.requestModels.length > 0 ? entry.requestModels.map(({ model }) => model) : [entry.id];
}

/**
 * The values of a documented list as they are sent. A number is an integer where the card says "integer
 * seconds", and for frame counts (ambiguities 1 and 2); elsewhere it is the string the shared type table asks
 * for (3 and 4).
 */
export function sentValues(entry: Entry, parameter: string): readonly (string | number)[] {
  const values = documentedValues(entry)[parameter] ?? [];
  return isIntegerList(entry, parameter) ? values.map(Number) : values;
}

export function isIntegerList(entry: Entry, parameter: string): boolean {
  return parameter === "n_frames" || Object.values(entry.valueNotes[parameter] ?? {}).includes("integer seconds");
}

/** Parameters of an SDK caller that stand for a tier kept in `options`: the card's words, lower case. */
export function optionTier(entry: Entry): readonly string[] | null {
  const tier = entry.tierChoice;
  if (tier === null || !tier.at.startsWith("options.") || entry.requestModels.length > 0) return null;
  return tier.choices.map(({ label }) => label.toLowerCase());
}

/** Many names for references to media; a caller may be offered any one of them where one fills the others. */
export function isMedia(field: string): boolean {
  return /urls?(list)?$|^image$|^image_input$|^referenceImage$/i.test(field);
}

// --- price labels ------------------------------------------------------------------------------------------

/**
 * Which values select the tier that a price label names, as far as the words of the label say it themselves.
 * Throws at a word that means nothing or two things: then a price would hang on a guess.
 */
export function selectedBy(entry: Entry, label: string): Readonly<Record<string, readonly Scalar[]>> {
  if (label === "Standard" || label.startsWith("Both tiers ")) return {};
  return Object.fromEntries(wordsOf(label).map((word) => meaningOf(entry, word, label)));
}

/** "5 s" is one word as "5s" is, and so is "no snd". */
function wordsOf(label: string): readonly string[] {
  return label
    .replace(/(\d) s\b/g, "$1s")
    .replace("no snd", "no-snd")
    .split(" ");
}

function meaningOf(entry: Entry, word: string, label: string): readonly [string, readonly Scalar[]] {
  const meanings = [...soundMeaning(word), ...routeMeaning(entry, word), ...tierMeaning(entry, word)];
  for (const parameter of Object.keys(documentedValues(entry))) {
    const values = listMeaning(entry, parameter, word);
    if (values.length > 0) meanings.push([parameter, values]);
  }
  const [meaning] = meanings;
  if (meaning === undefined || meanings.length > 1) {
    throw new Error(`${entry.id}: "${word}" of price label "${label}" has ${meanings.length} meanings`);
  }
  return meaning;
}

type Meaning = readonly [parameter: string, values: readonly Scalar[]];

function soundMeaning(word: string): Meaning[] {
  if (word !== "snd" && word !== "no-snd") return [];
  return [["sound", [word === "snd"]]];
}

function routeMeaning(entry: Entry, word: string): Meaning[] {
  const models = entry.requestModels.filter(({ label }) => sameTier(label, word)).map(({ model }) => model);
  return models.length > 0 ? [["model", models]] : [];
}

function tierMeaning(entry: Entry, word: string): Meaning[] {
  const tiers = (optionTier(entry) ?? []).filter((tier) => sameTier(tier, word));
  return tiers.length > 0 ? [["tier", tiers]] : [];
}

/** "Std" abbreviates "Standard"; the case of a label is not the value's (ambiguities 23 and 24). */
function sameTier(value: string, word: string): boolean {
  const written = value.toLowerCase();
  const read = word.toLowerCase();
  return written === read || (read === "std" && written === "standard");
}

function listMeaning(entry: Entry, parameter: string, word: string): readonly Scalar[] {
  const printed = documentedValues(entry)[parameter] ?? [];
  const sent = sentValues(entry, parameter);
  const [first, last] = word.split("–").map((end) => printed.findIndex((value) => sameTier(value, end)));
  if (first !== undefined && first >= 0) return sent.slice(first, (last ?? first) + 1);
  return sent.filter((_, at) => secondsOf(entry, parameter, printed[at] ?? "") === word);
}

/** A length is written as seconds in a label, whether it is sent as seconds or as a number of frames. */
function secondsOf(entry: Entry, parameter: string, value: string): string | undefined {
  if (parameter === "duration") return `${value}s`;
  if (parameter === "n_frames") return entry.valueNotes[parameter]?.[value]?.replace(" ", "");
  return undefined;
}
