import { encodings } from "../derive/encodings.js";
import type { Parameter, Value } from "../ir/types.js";
import { type Change, change, same, show } from "./change.js";
import type { Pair } from "./pair-up.js";

/** The closed list of values: what it takes, and which number each value is sent as. */
export function diffValues({ before, after }: Pair<Parameter>, parameter: string): readonly Change[] {
  const subject = `${parameter}.values`;
  const [old, now] = [before.values, after.values];
  if (!old || !now) {
    if (old === now) return [];
    const [kind, text] = old
      ? (["values-opened", "any value"] as const)
      : (["values-closed", "the listed values"] as const);
    return [change(kind, subject, `takes ${text} now`, plain(old), plain(now))];
  }
  const renamed = renamedIn(old, now, after);
  const removed = old.filter((item) => !has(now, item) && !renamed.some(([from]) => from === item));
  const added = now.filter((item) => !has(old, item) && !renamed.some(([, to]) => to === item));
  const relabelled = now.filter((item) => old.some(({ value, label }) => value === item.value && label !== item.label));
  return [
    ...renamed.map(([from, to]) => {
      const kind = isIndexAlone(before) && isIndexAlone(after) ? "value-renamed-same-wire" : "value-renamed";
      return change(kind, subject, `value ${show(from.value)} is now ${show(to.value)}`, from.value, to.value);
    }),
    ...removed.map(({ value }) => change("value-removed", subject, `value ${show(value)} removed`, value, null)),
    ...added.map(({ value }) => change("value-added", subject, `new value ${show(value)}`, null, value)),
    ...diffOrder(old, now, isIndexed(before) && isIndexed(after), subject),
    ...relabelled.map(({ value, label }) =>
      change("text-changed", subject, `label of ${show(value)}`, labelOf(old, value), label),
    ),
  ];
}

/** Where a value is sent as its position, a new position is another meaning of the same body. */
function diffOrder(
  old: readonly Value[],
  now: readonly Value[],
  sendsIndex: boolean,
  subject: string,
): readonly Change[] {
  const kept = old.filter((item) => has(now, item));
  if (sendsIndex) {
    const moved = kept.filter(({ value }) => position(old, value) !== position(now, value));
    // An index that stood for a value that is gone, and now stands for another one, is taken up by `moved` or is at the end.
    const replaced = old.filter(
      (item, index) => !has(now, item) && now[index] && !has(old, now[index]) && !isRename(item, now[index]),
    );
    const shifts = [
      ...moved.map(({ value }) => `${show(value)}: ${position(old, value)} → ${position(now, value)}`),
      ...replaced.map((item) => `${old.indexOf(item)}: ${show(item.value)} → ${show(now[old.indexOf(item)]?.value)}`),
    ];
    if (shifts.length === 0) return [];
    return [change("index-shifted", subject, `sent as another number: ${shifts.join(", ")}`, plain(old), plain(now))];
  }
  const keptNow = now.filter((item) => has(old, item));
  if (same(plain(kept), plain(keptNow))) return [];
  return [change("values-reordered", subject, "values in another order", plain(old), plain(now))];
}

/** Another spelling at the same place of a list that is otherwise as long: `1k` for `1K`, or another word for one label. */
function renamedIn(
  old: readonly Value[],
  now: readonly Value[],
  after: Parameter,
): readonly (readonly [Value, Value])[] {
  if (old.length !== now.length) return [];
  return old.flatMap((from, index) => {
    const to = now[index];
    if (!to || has(now, from) || has(old, to)) return [];
    return isRename(from, to) || !isIndexed(after) ? [[from, to] as const] : [];
  });
}

/** The values that are the same thing in another spelling, old to new. */
export function respelledValues({ before, after }: Pair<Parameter>): ReadonlyMap<unknown, Value["value"]> {
  const pairs = renamedIn(before.values ?? [], after.values ?? [], after).filter(([from, to]) => isRename(from, to));
  return new Map(pairs.map(([from, to]) => [from.value, to.value]));
}

function isRename(from: Value, to: Value): boolean {
  const fold = ({ value }: Value) =>
    String(value)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "");
  return (from.label !== null && from.label === to.label) || fold(from) === fold(to);
}

function isIndexed({ bindings }: Parameter): boolean {
  return bindings.some(({ encoding }) => encodings[encoding].isPosition);
}

function isIndexAlone({ bindings, alsoAccepted }: Parameter): boolean {
  return [...bindings, ...alsoAccepted].every(({ encoding }) => encodings[encoding].isPosition);
}

function has(values: readonly Value[], { value }: Value): boolean {
  return position(values, value) >= 0;
}

function position(values: readonly Value[], value: Value["value"]): number {
  return values.findIndex((item) => item.value === value);
}

function labelOf(values: readonly Value[], value: Value["value"]): string | null {
  return values[position(values, value)]?.label ?? null;
}

function plain(values: readonly Value[] | null): readonly Value["value"][] | null {
  return values?.map(({ value }) => value) ?? null;
}
