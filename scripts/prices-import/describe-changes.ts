import { count } from "../../generator/derive/count.js";
import { toLine } from "../../generator/print/escape.js";
import type { Import } from "./import-prices.js";
import type { TierChange } from "./price-edits.js";

/** The difference, for people. */
export function describe({ changes, unchanged, absent, unread, files }: Import, dryRun: boolean): string {
  const lines = changes.flatMap(({ id, name, unit, kind, tiers, notes }) => [
    `${id}  ${name}, ${unit}${kind === "filled" ? ", tiers where only a range was known" : ""}`,
    ...tiers.map(tierLine),
    ...notes.map((note) => `  note: ${note}`),
  ]);
  const prices = changes.reduce((sum, { tiers }) => sum + tiers.length, 0);
  const rest = `${count(unchanged, "entry", "entries")} as before, ${absent.length} not in the file`;
  if (unread.length > 0)
    lines.push(`not read: ${unread.map(toLine).join(", ")} (name a column with --map if one of them is meant)`);
  const outcome =
    changes.length === 0 ? "no change" : `${count(prices, "price")} of ${count(changes.length, "entry", "entries")}`;
  lines.push(`${outcome}; ${rest}`);
  if (changes.length > 0) {
    if (dryRun) lines.push("nothing was written: --dry-run");
    else
      lines.push(
        ...files.map(({ path }) => `wrote ${path}`),
        "next: see that each evidence still says so, then npm run generate and npm run diff",
      );
  }
  return `${lines.join("\n")}\n`;
}

function tierLine({ label, when, before, after, percent }: TierChange): string {
  const price = before === null ? `new -> ${after}` : `${before} -> ${after}`;
  const more = percent === null ? "" : `  ${percent > 0 ? "+" : ""}${percent} %`;
  return `  ${toLine(label).padEnd(16)}  ${price.padEnd(14)}${more}${when === "" ? "" : `  (${when})`}`.trimEnd();
}
