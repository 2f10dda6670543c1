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
  const got = text === "" ? "nothing" : JSON.stringify(text);
  const message = `expected a whole number from 1 to ${mostCredits}, got ${got}${hint(text)}`;
  problems.add("bad-credits", message, location);
  return undefined;
}

function hint(text: string): string {
  if (text === "") return ": leave the line out where there is no price";
  const plain = text.replace(/(?<=\d)[,. _'\u00a0\u202f](?=\d{3}(?!\d))/g, "").replace(/[,.]0+$|^\+/g, "");
  if (/^[1-9]\d*$/.test(plain) && plain !== text) return `; write ${plain} if that is meant`;
  const [, sign] = /^\d+([,.])\d+$/.exec(text) ?? [];
  return sign ? `: there are no parts of a credit, and ${JSON.stringify(sign)} is a decimal sign here` : "";
}
