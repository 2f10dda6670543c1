/** What somebody looks for. It stands in the address, so that a link to it can be sent and the way back works. */
export interface Wanted {
  readonly q: string;
  readonly gives: string;
  readonly task: string;
  readonly takes: readonly string[];
  readonly unit: string;
  /** Credits at most; 0 for any. */
  readonly credits: number;
  /** Seconds; 0 for any. */
  readonly length: number;
  readonly resolution: string;
  readonly with: readonly string[];
  readonly sort: Sort;
  /** The entries side by side. */
  readonly compare: readonly string[];
}

const sorts = ["", "name", "price", "price-down", "length"] as const;
export type Sort = (typeof sorts)[number];

export const mostCompared = 3;

/** What makes no sense is as good as not there: an address is typed, cut and changed by hand. */
export function readWanted(search: string): Wanted {
  const given = new URLSearchParams(search);
  const text = (name: string) => given.get(name) ?? "";
  const list = (name: string) => [...new Set(given.getAll(name).flatMap((value) => value.split(",")))].filter(Boolean);
  const amount = (name: string) => (/^\d{1,9}$/.test(text(name)) ? Number(text(name)) : 0);
  return {
    q: text("q"),
    gives: text("gives"),
    task: text("task"),
    takes: list("takes"),
    unit: text("unit"),
    credits: amount("credits"),
    length: amount("length"),
    resolution: text("resolution"),
    with: list("with"),
    sort: sorts.find((sort) => sort === text("sort")) ?? "",
    compare: list("compare").slice(0, mostCompared),
  };
}

/** The address's query for it, with the question mark; empty for everything. */
export function writeWanted(wanted: Wanted): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted)) {
    const text = Array.isArray(value) ? value.join(",") : String(value || "");
    if (text) query.set(name, text);
  }
  // Commas are allowed in a query, and read better.
  const text = query.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}
