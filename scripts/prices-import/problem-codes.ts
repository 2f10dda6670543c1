import type { Location, Problem } from "../../generator/diagnostics/diagnostic.js";

/** What can be wrong with a file of prices, besides what the spec's own check of prices says. */
export const codes = {
  "csv-syntax": "The text is not CSV.",
  "missing-column": "A column that the import needs is not in the first line.",
  "unknown-column": "A column whose name is nearly that of one that is read.",
  "duplicate-column": "Two columns of the same name.",
  "cell-count": "A line with more or fewer cells than the first.",
  "unknown-id": "An id that no entry has.",
  "wrong-unit": "Another unit than the entry is billed by.",
  "bad-credits": "Credits are whole numbers from 1 to 1000000, without separators.",
  "bad-condition": "A condition is written name=value, several with ; between them, several values with |.",
  "unknown-tier": "A tier that the entry does not have.",
  "missing-tier": "Some tiers of an entry stand in the file, and this one does not.",
  "wrong-end": "A min or max that follows from the prices of the entry, and is another than they make.",
  "duplicate-row": "Two lines for one tier, or two ranges for one entry.",
  "alias-price": "An alias costs what the entry behind it costs.",
  "date-order": "A day before the first day of the prices that it ends.",
  layout: "A pricing block that is not laid out so that new prices can be written into it.",
} as const satisfies Record<string, string>;

export type ImportCode = keyof typeof codes;

export class Problems {
  readonly list: Problem[] = [];

  add(code: ImportCode, message: string, location: Location, related?: Problem["related"]): void {
    this.list.push(related ? { code, message, location, related } : { code, message, location });
  }
}
