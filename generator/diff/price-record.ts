import { ofModel } from "../derive/price-rows.js";
import type { Entry, PastPrices, Prices, Tier } from "../ir/types.js";
import { same } from "./change.js";
import { pairEntries } from "./diff-models.js";
import { missingHistory } from "./missing-history.js";
import type { Pair } from "./pair-up.js";
import type { ReleaseProblem } from "./release-problem.js";
import { inNewWords } from "./renames.js";

/** Prices that were edited where they should have been appended to: what was charged once must stay on record. */
export function checkPriceRecord({ before, after }: Pair<readonly Entry[]>): readonly ReleaseProblem[] {
  const { pairs } = pairEntries(before, after);
  // What an alias costs is on record where its target stands.
  const own = pairs.filter((pair) => pair.before.aliasOf === null || pair.before.aliasOf !== pair.after.aliasOf);
  return [...own, ...movedModels(pairs, before, after)].flatMap((pair) => [
    ...checkEdited(pair),
    ...checkHistory(pair),
  ]);
}

/** Models that another entry sends now: each as if it were an entry of its own, so that its price does not get lost on the way. */
function movedModels(
  pairs: readonly Pair<Entry>[],
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Pair<Entry>[] {
  return before.flatMap((old) =>
    old.routes.flatMap(({ model }) => {
      const now = after.find(({ routes }) => routes.some((route) => route.model === model));
      if (!now || pairs.some((pair) => pair.before === old && pair.after === now)) return [];
      return [{ before: asOwnEntry(old, model), after: asOwnEntry(now, model) }];
    }),
  );
}

function asOwnEntry(entry: Entry, model: string): Entry {
  const only = <P extends Prices>(prices: P) => {
    const { min, max, ...rest } = ofModel(prices, model);
    return { ...rest, min: min ?? prices.min, max: max ?? prices.max };
  };
  const routes = entry.routes.filter((route) => route.model === model);
  const pricing = { ...only(entry.pricing), history: entry.pricing.history.map(only) };
  return { ...entry, routes, pricing };
}

function checkEdited({ before, after }: Pair<Entry>): readonly ReleaseProblem[] {
  const [old, now] = [inNewWords(before.pricing, { before, after }), after.pricing];
  if (holds(old, now, after) || now.history.some((past) => same(recordOf(past), recordOf(old)))) return [];
  return [{ code: "price-without-history", place: placeOf(after), message: missingHistory(old, after) }];
}

function checkHistory({ before, after }: Pair<Entry>): readonly ReleaseProblem[] {
  const days = (past: PastPrices) => ({ ...recordOf(past), until: past.until });
  const lost = before.pricing.history.filter(
    (past) => !after.pricing.history.some((kept) => same(days(kept), days(past))),
  );
  return lost.map((past) => {
    const message = `the price until ${past.until} was edited or taken out; a history is only appended to, so put it back`;
    return { code: "history-rewritten", place: placeOf(after), message };
  });
}

/**
 * Whether all that can be asked for costs what it did: new tiers beside the old, tiers where only the range was known, no
 * tier for a model or value that is gone.
 */
function holds(old: Prices, now: Prices, entry: Entry): boolean {
  if (old.unit !== now.unit || !same(old.quantity, now.quantity)) return false;
  // What a range left open may be known by now, within its ends.
  const isSameRest = !old.range || same(old.range, now.range) || (old.min === now.min && old.max === now.max);
  const isKnownBetter = old.tiers !== null && !now.range && now.min >= old.min && now.max <= old.max;
  if (!isSameRest && !isKnownBetter) return false;
  const cells = new Map(now.tiers?.flatMap(cellsOf));
  const offered = (old.tiers ?? []).map((tier) => stillOffered(tier, entry));
  return offered.flatMap(cellsOf).every(([cell, credits]) => cells.get(cell) === credits);
}

/** A tier without the models and values that are gone. */
function stillOffered({ when, ...tier }: Tier, { routes, parameters }: Entry): Tier {
  const conditions = Object.entries(when).map(([name, values]) => {
    const listed = parameters.find((parameter) => parameter.name === name)?.values?.map(({ value }) => value);
    const offered = name === "model" ? routes.map(({ model }) => model) : listed;
    return [name, offered ? values.filter((value) => (offered as typeof values).includes(value)) : values];
  });
  return { ...tier, when: Object.fromEntries(conditions) };
}

/** What must be the same for two prices to be one. */
function recordOf({ unit, quantity, min, max, tiers, range, since }: Prices): object {
  const cells = tiers?.flatMap(cellsOf).sort() ?? null;
  return { unit, quantity, min, max, cells, range, since };
}

/** A tier's conditions multiplied out, so that it does not matter how they are written. */
function cellsOf({ when, credits }: Tier): readonly (readonly [cell: string, credits: number])[] {
  let cells: readonly string[] = [""];
  for (const name of Object.keys(when).sort()) {
    const values = when[name] ?? [];
    cells = cells.flatMap((cell) => values.map((value) => `${cell}${name}=${JSON.stringify(value)};`));
  }
  return cells.map((cell) => [cell, credits]);
}

function placeOf({ category, id }: Entry): string {
  return `spec/models/${category}/${id}.yaml`;
}
