import type { Row } from "./columns.js";
import type { PriceEdit } from "./price-edits.js";
import type { Problems } from "./problem-codes.js";

/** A line for what no tier covers: its min and max are the price. */
export function isOfRange({ credits, cells: { when } }: Row): boolean {
  return credits.text === "" && !when?.text;
}

/**
 * Beside a tier, min and max follow from all prices of the entry, as in our own file: there they may be what they were, or what
 * they become. Another number is told, because nothing would be made of it.
 */
export function checkEnds(rows: readonly Row[], change: PriceEdit, problems: Problems): void {
  const { id } = change.entry;
  for (const row of rows) {
    for (const end of ["min", "max"] as const) {
      const cell = row.cells[end];
      const following = followingEnds(row, change, end);
      if (!cell?.text || !following || following.map(String).includes(cell.text)) continue;
      const message = `the ${end} of ${id} follows from its prices and is ${change[end]}, not ${JSON.stringify(cell.text)}; change those, or leave the cell empty`;
      problems.add("wrong-end", message, cell.location);
    }
  }
}

/** What may stand there without being read; undefined where it is read. */
function followingEnds(
  row: Row,
  { entry: { pricing }, range, ...ends }: PriceEdit,
  end: "min" | "max",
): readonly number[] | undefined {
  if (!isOfRange(row)) return row.credits.text === "" ? [] : [pricing[end], ends[end]];
  if (range) return undefined;
  return pricing.range ? [pricing.range[end]] : [];
}
