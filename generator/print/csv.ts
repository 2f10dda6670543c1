import { toLine } from "./escape.js";

const formula = /^[=+\-@|%＝＋－＠]/;

/** RFC 4180 lines. Text that a spreadsheet would run as a formula gets an apostrophe in front, its own sign for "text". */
export function printCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(printCell).join(",")}\n`).join("");
}

function printCell(value: string | number | null): string {
  if (typeof value === "number") return String(value);
  const text = toLine(value ?? "");
  const inert = formula.test(text) ? `'${text}` : text;
  return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** The text of a cell that may have got an apostrophe in front. */
export function readInert(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
