import type { EntryFacts } from "./facts.js";
import type { Price } from "./job-price.js";
import type { Sort, Wanted } from "./wanted.js";

export interface Found {
  readonly entry: EntryFacts;
  readonly price: Price;
}

/** Entries that stand together; different units are never sorted into one another. */
export interface Group {
  readonly title: string;
  readonly found: readonly Found[];
}

type Order = (a: Found, b: Found) => number;

const orders: Readonly<Record<Sort, { readonly groupOf: (found: Found) => string; readonly order: Order }>> = {
  "": { groupOf: ({ entry }) => entry.gives, order: () => 0 },
  name: { groupOf: () => "", order: (a, b) => a.entry.name.localeCompare(b.entry.name, "en", { numeric: true }) },
  price: { groupOf: ({ price }) => price.unit, order: byPrice((a, b) => a.min - b.min || a.max - b.max) },
  "price-down": { groupOf: ({ price }) => price.unit, order: byPrice((a, b) => b.max - a.max || b.min - a.min) },
  length: { groupOf: () => "", order: (a, b) => longest(b.entry) - longest(a.entry) },
};

/** In catalog order, unless sorted. */
export function arrange(found: readonly Found[], { sort }: Pick<Wanted, "sort">): readonly Group[] {
  const { groupOf, order } = orders[sort];
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const title = groupOf(one);
    const group = groups.get(title);
    if (group) group.push(one);
    else groups.set(title, [one]);
  }
  return [...groups].map(([title, of]) => ({ title, found: of.sort(order) }));
}

/** What is known to cost that goes first, then what is within a range, and last what nobody knows. */
function byPrice(order: (a: { min: number; max: number }, b: { min: number; max: number }) => number): Order {
  return (a, b) => {
    const [one, other] = [rank(a.price), rank(b.price)];
    if (one !== other) return one - other;
    const { min, max } = a.price;
    const { min: otherMin, max: otherMax } = b.price;
    if (min === null || max === null || otherMin === null || otherMax === null) return 0;
    return order({ min, max }, { min: otherMin, max: otherMax });
  };
}

function rank({ min, documented }: Price): number {
  if (min === null) return 2;
  return documented ? 0 : 1;
}

/** Without a length last. */
function longest({ ask, anyLength }: EntryFacts): number {
  return anyLength ? Number.MAX_SAFE_INTEGER : (ask.length.at(-1)?.is ?? -1);
}
