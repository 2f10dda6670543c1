import type { Entry, Prices, Tier } from "../ir/types.js";
import { printLiteral } from "../print/typescript.js";

/** What is wrong with a price whose past is gone, and the lines to paste, laid out as they stand in a model's file. */
export function missingHistory(old: Prices, { id, aliasOf, pricing: now }: Entry): string {
  const item = pastItem(old, "    ");
  if (aliasOf !== null) {
    return `${id} is an alias of ${aliasOf}, which costs something else, and an alias has no history: what it cost is lost. Keep it an entry of its own, with this in its pricing:\n  since: YYYY-MM-DD\n  history:\n${item}`;
  }
  if (now.history.length === 0 && now.since === old.since) {
    const since =
      old.since === null
        ? "add to pricing, with the first day of the new price"
        : "set since to the first day of the new price, and add to pricing";
    return `the price was edited, and the old one is not in its history; ${since}:\n${old.since === null ? "  since: YYYY-MM-DD\n" : ""}  history:\n${item}`;
  }
  if (now.history.length === 0) {
    return `the price was edited, and the old one is not in its history; add to pricing:\n  history:\n${item}`;
  }
  const since = now.since === old.since ? "set since to the first day of the new price, and append to" : "append to";
  return `the price was edited, and the old one is not in its history; ${since} pricing.history:\n${item}`;
}

/** An item of a history, as YAML. */
function pastItem(old: Prices, indent: string): string {
  // A literal of TypeScript's is one of YAML's, too.
  const inner = (value: unknown) => printLiteral(value, Number.POSITIVE_INFINITY);
  const single = (when: Tier["when"]) =>
    Object.fromEntries(Object.entries(when).map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
  const tier = ({ when, ...rest }: Tier) =>
    inner(Object.keys(when).length > 0 ? { ...rest, when: single(when) } : rest);
  const lines = [
    `unit: ${old.unit}`,
    old.since === null ? [] : `since: ${old.since}`,
    old.quantity ? `quantity: ${inner({ [old.quantity.exact ? "from" : "atMost"]: old.quantity.parameter })}` : [],
    old.tiers ? ["tiers:", ...old.tiers.map((each) => `  - ${tier(each)}`)] : [],
    old.unpriced.length > 0 ? ["unpriced:", ...old.unpriced.map((when) => `  - ${inner(single(when))}`)] : [],
    old.range ? `range: ${inner({ min: old.range.min, max: old.range.max })}` : [],
  ].flat();
  return lines.map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`).join("\n");
}
