import { type Bound, bounds, parameterTypes } from "../derive/parameter-types.js";
import { slotName } from "../ir/slots.js";
import type { Entry, Parameter } from "../ir/types.js";
import { type Change, change, fromTo, same, show } from "./change.js";
import { diffValues } from "./diff-values.js";
import type { Slots } from "./documented-slots.js";
import { type Pair, pairUp } from "./pair-up.js";

/** Parameters of both states that are the same thing, if under another name. */
export function pairParameters({ before, after }: Pair<Entry>) {
  return pairUp(before.parameters, after.parameters, ({ name }) => name, isRenamed);
}

/** The same in everything but the name: where it goes by name, it stands at the same place in the list. */
function isRenamed(before: Parameter, after: Parameter, samePlace: boolean): boolean {
  const { type, required, values } = before;
  return (
    type === after.type &&
    required === after.required &&
    same(values, after.values) &&
    same(limitsOf(before), limitsOf(after)) &&
    (same(before.bindings, after.bindings) || (samePlace && same(placesOf(before), placesOf(after))))
  );
}

function limitsOf(parameter: Parameter): readonly unknown[] {
  return [...bounds.map((bound) => parameter[bound]), parameter.not];
}

/** Where it goes, whatever its own slot is called. */
function placesOf({ name, bindings }: Parameter): readonly unknown[] {
  return bindings.map((binding) => ({ ...binding, key: binding.key === name ? "" : binding.key }));
}

/** What callers may pass: parameters, and what is accepted for them. `after` is what is documented on the wire by then. */
export function diffParameters(entries: Pair<Entry>, after: Slots): readonly Change[] {
  const at = (name: string) => `${entries.after.id}.parameters.${name}`;
  const { pairs, removed, added } = pairParameters(entries);
  return [
    ...removed.map(({ name, bindings, alsoAccepted }) => {
      const isDocumented = [...bindings, ...alsoAccepted].every((binding) => after.has(slotName(binding)));
      const kind = isDocumented ? "parameter-withdrawn" : "parameter-removed";
      return change(kind, at(name), "parameter removed", name, null);
    }),
    ...added.map(({ name, type, required }) => {
      const kind = required ? "parameter-added-required" : "parameter-added";
      return change(kind, at(name), `new ${required ? "required" : "optional"} parameter (${type})`, null, name);
    }),
    ...pairs.flatMap((pair) => diffParameter(pair, at(pair.after.name))),
  ];
}

function diffParameter(pair: Pair<Parameter>, subject: string): readonly Change[] {
  const { before, after } = pair;
  const changes: Change[] = [];
  if (before.name !== after.name) {
    const kind = same(before.bindings, after.bindings) ? "parameter-renamed-same-wire" : "parameter-renamed";
    changes.push(change(kind, subject, `parameter renamed from ${before.name}`, before.name, after.name));
  }
  if (before.required !== after.required) {
    const kind = after.required ? "parameter-required" : "parameter-optional";
    const text = after.required ? "is required now" : "may be left out now";
    changes.push(change(kind, subject, text, before.required, after.required));
  }
  if (before.type !== after.type) {
    const kind = parameterTypes[before.type].widensTo.includes(after.type) ? "type-widened" : "type-changed";
    const text = `type ${before.type} is now ${after.type}`;
    changes.push(change(kind, `${subject}.type`, text, before.type, after.type));
  }
  if (before.role.name !== after.role.name) {
    const [old, now] = [before.role.name, after.role.name];
    changes.push(change("role-changed", `${subject}.role`, `role ${old} is now ${now}`, old, now));
  }
  return [...changes, ...diffValues(pair, subject), ...diffLimits(pair, subject), ...diffRefused(pair, subject)];
}

const limits: Readonly<Record<Bound, { readonly words: string; readonly isLower: boolean }>> = {
  min: { words: "the least", isLower: true },
  max: { words: "the greatest", isLower: false },
  maxLength: { words: "the most characters", isLower: false },
  maxItems: { words: "the most items", isLower: false },
};

function diffLimits({ before, after }: Pair<Parameter>, subject: string): readonly Change[] {
  return bounds.flatMap((key) => {
    const { words, isLower } = limits[key];
    const [old, now] = [before[key], after[key]];
    if (old === now) return [];
    const kind =
      old === null
        ? "limit-added"
        : now === null
          ? "limit-removed"
          : now > old === isLower
            ? "limit-tightened"
            : "limit-loosened";
    return [change(kind, `${subject}.${key}`, `${words}: ${fromTo(old, now)}`, old, now)];
  });
}

function diffRefused({ before, after }: Pair<Parameter>, subject: string): readonly Change[] {
  const refused = after.not.filter((value) => !before.not.includes(value));
  const allowed = before.not.filter((value) => !after.not.includes(value));
  return [
    ...refused.map((value) => change("value-refused", `${subject}.not`, `refuses ${show(value)} now`, null, value)),
    ...allowed.map((value) =>
      change("value-no-longer-refused", `${subject}.not`, `no longer refuses ${show(value)}`, value, null),
    ),
  ];
}
