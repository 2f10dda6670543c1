import { slotName } from "../ir/slots.js";
import type { AcceptedSlot, Binding, Entry, Parameter } from "../ir/types.js";
import { type Change, change, same, show } from "./change.js";
import { pairParameters } from "./diff-parameters.js";
import type { Slots } from "./documented-slots.js";
import type { Pair } from "./pair-up.js";

/** Where things travel in the body, and how they are written there. */
export function diffWire(entries: Pair<Entry>, slots: Pair<Slots>): readonly Change[] {
  const { before, after } = entries;
  const { id } = after;
  const changes: Change[] = [];
  if (before.body !== after.body) {
    const text = `fields move from ${place(before)} to ${place(after)}`;
    changes.push(change("body-moved", `${id}.body`, text, before.body, after.body));
  }
  for (const route of after.routes) {
    const old = before.routes.find(({ model }) => model === route.model);
    if (!old || same(old.writes, route.writes)) continue;
    const subject = `${id}.routes.${route.model}.writes`;
    const words = ({ writes }: typeof route) => writes.map((slot) => `${slotName(slot)} = ${slot.value}`).join(", ");
    const text = `writes ${words(route) || "nothing"}, before ${words(old) || "nothing"}`;
    changes.push(change("route-wire-changed", subject, text, words(old), words(route)));
  }
  for (const pair of pairParameters(entries).pairs) changes.push(...diffBindings(pair, entries, slots));
  return [...changes, ...diffAccepted(entries, slots), ...diffNeverSent(entries)];
}

function diffBindings({ before, after }: Pair<Parameter>, entries: Pair<Entry>, slots: Pair<Slots>): readonly Change[] {
  const moves = entries.before.body !== entries.after.body;
  const [old, now] = [wordsOf(before, entries.before, moves), wordsOf(after, entries.after, moves)];
  if (same(old, now) || (before.name !== after.name && same(nameless(before, old), nameless(after, now)))) return [];
  const encodings = encodingsOf(after);
  const isOld = [...encodingsOf(before)].every(([slot, encoding]) =>
    encodings.has(slot) ? encodings.get(slot) === encoding : slots.after.has(slot),
  );
  const isKnown = [...encodings.keys()].every((slot) => slots.before.has(slot));
  const kind = !isOld ? "wire-moved" : isKnown ? "wire-rewritten" : "wire-extended";
  const text = `travels as ${now.join(", ")}; before as ${old.join(", ")}`;
  return [change(kind, `${entries.after.id}.parameters.${after.name}.wire`, text, old, now)];
}

/** Each slot in words. Where the whole body moves, that is said once: its place is then called the body. */
function wordsOf({ bindings, alsoAccepted }: Parameter, { body }: Entry, moves: boolean): readonly string[] {
  const words = (list: readonly Binding[], prefix: string) =>
    list.map(({ place, key, encoding, fallback }) => {
      const slot = `${moves && place === body ? "body" : place}.${key}`;
      return `${prefix}${slot}${encoding === "value" ? "" : ` as ${encoding}`}${fallback ? " unless set" : ""}`;
    });
  return [...words(bindings, "").sort(), ...words(alsoAccepted, "accepted ").sort()];
}

function nameless({ name }: Parameter, words: readonly string[]): readonly string[] {
  return words.map((word) => word.replace(`.${name}`, "."));
}

function encodingsOf({ bindings, alsoAccepted }: Parameter): ReadonlyMap<string, Binding["encoding"]> {
  return new Map([...alsoAccepted, ...bindings].map((binding) => [slotName(binding), binding.encoding]));
}

/** Slots that no parameter writes. What a parameter took over, or left behind, is told there. */
function diffAccepted({ before, after }: Pair<Entry>, slots: Pair<Slots>): readonly Change[] {
  const subject = (slot: AcceptedSlot) => `${after.id}.accepts.${slotName(slot)}`;
  const find = (list: readonly AcceptedSlot[], slot: AcceptedSlot) =>
    list.find((other) => slotName(other) === slotName(slot));
  const gone = before.accepts.filter((slot) => !slots.after.has(slotName(slot)));
  const fresh = after.accepts.filter((slot) => !slots.before.has(slotName(slot)));
  const retyped = after.accepts.filter((slot) => (find(before.accepts, slot) ?? slot).type !== slot.type);
  const rest = (list: readonly AcceptedSlot[], told: readonly AcceptedSlot[]) =>
    list.map(slotName).filter((name) => !told.some((slot) => slotName(slot) === name));
  const [old, now] = [rest(before.accepts, gone), rest(after.accepts, fresh)];
  return [
    ...gone.map((slot) =>
      change("slot-undocumented", subject(slot), "slot no longer documented", slotName(slot), null),
    ),
    ...fresh.map((slot) => change("slot-documented", subject(slot), "slot documented", null, slotName(slot))),
    ...retyped.map((slot) => {
      const type = find(before.accepts, slot)?.type;
      return change("slot-retyped", subject(slot), `type ${show(type)} is now ${show(slot.type)}`, type, slot.type);
    }),
    ...(same(old, now) ? [] : [change("wire-rewritten", `${after.id}.accepts`, "slots written otherwise", old, now)]),
  ];
}

function diffNeverSent({ before, after }: Pair<Entry>): readonly Change[] {
  const [old, now] = [before.neverSent.map(slotName), after.neverSent.map(slotName)];
  if (same(old, now)) return [];
  const text = `never sent: ${now.join(", ") || "nothing"}; before: ${old.join(", ") || "nothing"}`;
  return [change("never-sent-changed", `${after.id}.neverSent`, text, old, now)];
}

function place({ body }: Entry): string {
  return body === "root" ? "the root" : "input";
}
