import { isBlank } from "../reference/parse-card.js";
import type { Reference } from "../reference/reference.js";
import type { Alignment } from "./align-lines.js";

/** Fewer lines at the end can go with a question that was taken out. */
const many = 12;

/** Why an edition looks like the beginning of one: its last line breaks off, or nothing is left of the end of the standing edition. */
export function whyCutOff(standing: Reference, other: Reference, alignment: Alignment): string | null {
  const last = other.lines.findLastIndex((line) => !isBlank(line)) + 1;
  const text = (other.lines[last - 1] ?? "").trim();
  const whole = standing.lines.find((line) => line.trim().length > text.length && line.trim().startsWith(text));
  const isKnown = [...alignment.values()].some(({ line, isSame }) => line === last && isSame);
  if (text !== "" && whole !== undefined && !isKnown)
    return `its last line, ${last}, breaks off: ${JSON.stringify(text.slice(-60))}`;
  const lines = standing.lines
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter(({ text: own }) => !isBlank(own));
  const kept = lines.findLastIndex(({ line }) => alignment.has(line));
  const lost = lines.length - 1 - kept;
  const end = lines[kept];
  if (lost < many || end === undefined || alignment.get(end.line)?.line !== last) return null;
  return `it ends where the standing edition goes on for ${lost} lines more, with line ${last}: ${JSON.stringify(text.slice(-60))}`;
}
