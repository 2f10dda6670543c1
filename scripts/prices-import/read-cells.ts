import { parseCondition } from "./conditions.js";
import type { Problems } from "./problem-codes.js";
import type { Cell } from "./read-csv.js";

/** `resolution=1K|2K;duration=5`, or a problem. */
export function readCondition(cell: Cell, problems: Problems): ReadonlyMap<string, readonly string[]> | undefined {
  const found = parseCondition(cell.text);
  if (!found) {
    const message = `expected name=value, as in resolution=1K|2K;duration=5, got ${JSON.stringify(cell.text)}`;
    problems.add("bad-condition", message, cell.location);
  }
  return found;
}

/** As the spec's schema has it. */
const mostCredits = 1_000_000;

export function readCredits({ text, location }: Cell, problems: Problems): number | undefined {
  const credits = /^[0-9]+$/.test(text) ? Number(text) : 0;
  if (credits >= 1 && credits <= mostCredits) return credits;
  const plain = text.replace(/(?<=\d)[,. _'\u00a0\u202f](?=\d{3}(?!\d))/g, "");
  const fix = /^[1-9]\d*$/.test(plain) && plain !== text ? `; write ${plain} if that is meant` : "";
  problems.add(
    "bad-credits",
    `expected a whole number from 1 to ${mostCredits}, got ${JSON.stringify(text)}${fix}`,
    location,
  );
  return undefined;
}
