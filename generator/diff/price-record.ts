import type { Entry, PastPrices, Prices, Tier } from "../ir/types.js";
import { printLiteral } from "../print/typescript.js";
import { same } from "./change.js";
import { pairEntries } from "./diff-models.js";
import type { Pair } from "./pair-up.js";
import type { Problem } from "./release-problem.js";
import { inNewWords } from "./renames.js";

/** Prices that were edited where they should have been appended to: what was charged once must stay on record. */
export function checkPriceRecord({ before, after }: Pair<readonly Entry[]>): readonly Problem[] {
  return pairEntries(before, after)
    .pairs.filter((pair) => pair.before.aliasOf === null && pair.after.aliasOf === null)
    .flatMap((pair) => [...checkEdited(pair), ...checkHistory(pair)]);
}

function checkEdited({ before, after }: Pair<Entry>): readonly Problem[] {
  const [old, now] = [inNewWords(before.pricing, { before, after }), after.pricing];
  if (holds(old, now, after) || now.history.some((past) => same(recordOf(past), recordOf(old)))) return [];
  const message = `the price was edited, and the old one is not in its history; add to pricing:\n${suggestion(old, now)}`;
  return [{ code: "price-without-history", place: placeOf(after), message }];
}

function checkHistory({ before, after }: Pair<Entry>): readonly Problem[] {
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
  if (!old.tiers) return old.min === now.min && old.max === now.max;
  const cells = new Map(now.tiers?.flatMap(cellsOf));
  const offered = old.tiers.map((tier) => stillOffered(tier, entry));
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
function recordOf({ unit, quantity, min, max, tiers, since }: Prices): object {
  const cells = tiers?.flatMap(cellsOf).sort() ?? null;
  return { unit, quantity, min, max, cells, since };
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

/** The lines to put in, as YAML. */
function suggestion(old: Prices, now: Entry["pricing"]): string {
  // A literal of TypeScript's is one of YAML's, too.
  const inner = (value: unknown) => printLiteral(value, Number.POSITIVE_INFINITY);
  const item = [
    `unit: ${old.unit}`,
    old.since === null ? undefined : `since: ${old.since}`,
    old.quantity && `quantity: ${inner({ [old.quantity.exact ? "from" : "atMost"]: old.quantity.parameter })}`,
    ...(old.tiers
      ? [
          "tiers:",
          ...old.tiers.map(
            (tier) => `  - ${inner(Object.keys(tier.when).length > 0 ? tier : { ...tier, when: undefined })}`,
          ),
        ]
      : [`range: ${inner({ min: old.min, max: old.max })}`]),
  ].filter((line) => typeof line === "string");
  const lines = [
    ...(now.since === old.since ? ["since: <the first day of the new price, as 2026-12-01>"] : []),
    "history:",
    ...now.history.map((past) => `  - <as it is, until ${past.until}>`),
    ...item.map((line, index) => `  ${index === 0 ? "- " : "  "}${line}`),
  ];
  return lines.map((line) => `    ${line}`).join("\n");
}

function placeOf({ category, id }: Entry): string {
  return `spec/models/${category}/${id}.yaml`;
}
