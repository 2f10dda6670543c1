import { isHelper, slotName } from "../ir/slots.js";
import type { Api, Entry, Evidence, Operation, Parameter, ResolvedSpec, Slot } from "../ir/types.js";

/** A fact of the spec, by the name that `explain` knows, and what it rests on. */
export interface CitedFact {
  /** `kling-3.duration`, `decisions.duration-type`, `api.status.replies.failed`, `fields.prompt` */
  readonly address: string;
  /** What the reference calls it: where a place speaks of more, only the words with one of these are its own. */
  readonly names: readonly string[];
  /** The keys that it travels under, as the field index lists them. */
  readonly keys: readonly string[];
  /** The sentence of the reference that it is, word by word. */
  readonly words: string | null;
  readonly evidence: readonly Evidence[];
}

/** Everything in the spec that has evidence. A fact that is several sentences comes once for each. */
export function citedFacts({
  api,
  entries,
  units,
  vocabulary,
  behaviours,
  decisions,
}: ResolvedSpec): readonly CitedFact[] {
  const terms = { fields: vocabulary.fields, types: vocabulary.types, encodings: vocabulary.encodings, units };
  return [
    ...ofApi(api),
    ...Object.entries(terms).flatMap(([kind, words]) =>
      Object.entries(words).map(([name, { evidence }]) =>
        fact(`${kind}.${name}`, evidence, kind === "fields" ? { names: [name] } : {}),
      ),
    ),
    ...behaviours.map(({ id, evidence }) => fact(`emulator.${id}`, evidence)),
    ...decisions.map(({ id, evidence }) => fact(`decisions.${id}`, evidence)),
    ...entries.flatMap(ofEntry),
  ];
}

function fact(address: string, evidence: readonly Evidence[], more: Partial<CitedFact> = {}): CitedFact {
  return { address, names: [], keys: [], words: null, evidence, ...more };
}

function ofApi({ server, operations, callback, polling, billing }: Api): readonly CitedFact[] {
  const shared = Object.entries({ server, callback, polling, billing });
  return [...shared.map(([name, { evidence }]) => fact(`api.${name}`, evidence)), ...operations.flatMap(ofOperation)];
}

function ofOperation({ id, body, query, replies, evidence }: Operation): readonly CitedFact[] {
  return [
    fact(`api.${id}`, evidence),
    ...[...(body ?? []), ...query].map((field) => fact(`api.${id}.${field.name}`, field.evidence)),
    ...replies.map((reply) => fact(`api.${id}.replies.${reply.id}`, reply.evidence)),
  ];
}

function ofEntry(entry: Entry): readonly CitedFact[] {
  const { id, aliasOf, routes, parameters, accepts, neverSent, output, pricing, notes, examples, evidence } = entry;
  const own = [
    fact(id, evidence),
    ...notes.map((note) => fact(`${id}.notes`, note.evidence, { words: note.text })),
    ...examples.map((example) => fact(`${id}.examples`, example.evidence)),
  ];
  // All else of an alias is its target's.
  if (aliasOf !== null) return own;
  return [
    ...own,
    // The id itself is no fact beside the entry.
    ...routes
      .filter(({ label }) => label !== null)
      .map((route) => fact(`${id}.${route.model}`, route.evidence, { names: [route.model] })),
    ...parameters.map((parameter) => fact(`${id}.${parameter.name}`, parameter.evidence, namesOf(parameter))),
    ...[...accepts, ...neverSent].map((slot) =>
      fact(`${id}.${slotName(slot)}`, slot.evidence, { names: [slotWords(slot)], keys: [slot.key] }),
    ),
    ...(output ? [fact(`${id}.output`, output.evidence)] : []),
    ...[pricing, ...pricing.history].map((prices) => fact(`${id}.pricing`, prices.evidence)),
  ];
}

/** As `ir/derived-evidence.ts` looks for it. */
function namesOf({ name, bindings }: Parameter): Pick<CitedFact, "names" | "keys"> {
  // A helper at the root carries the values of several: that it is named says nothing of one.
  const own = bindings.filter(({ key }) => key === name || !isHelper(key));
  return {
    names: [...new Set([name, ...own.map(slotWords)])],
    keys: [...new Set([name, ...bindings.map(({ place, key }) => (place === "options" ? "options" : key))])],
  };
}

/** What a slot is called where the reference names it. */
function slotWords({ place, key }: Slot): string {
  return place === "options" ? `options.${key}` : key;
}
