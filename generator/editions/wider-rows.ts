import { fold } from "../reference/find-words.js";
import type { Reference, Table } from "../reference/reference.js";
import type { Counterpart } from "./align-lines.js";
import { runsOn } from "./standing-words.js";

/** So large a share of a table's rows has a piece more when it is a column that came in. */
const enough = 0.6;

/** The rows of tables that have a column more: what they said, they still say. */
export function* widerRows(
  standing: Reference,
  other: Reference,
  renamed: ReadonlyMap<string, string>,
): Iterable<readonly [number, Counterpart]> {
  for (const [table, rows] of Object.entries(standing.rows) as [Table, Reference["rows"][Table]][]) {
    const pairs = [...rows].flatMap(([id, [line, another]]) => {
      const now = renamed.get(id) ?? id;
      const [other_, second] = other.rows[table].get(now) ?? [];
      if (line === undefined || another !== undefined || other_ === undefined || second !== undefined) return [];
      const [before, after] = [cells(standing, line, id), cells(other, other_, now)];
      return [{ line, now: other_, isWider: before !== after && isWithin(before, after) }];
    });
    const wider = pairs.filter(({ isWider }) => isWider);
    if (wider.length < 2 || wider.length < pairs.length * enough) continue;
    for (const { line, now } of wider) yield [line, { line: now, isSame: false, isWider: true }];
  }
}

function cells({ lines }: Reference, line: number, id: string): string {
  return fold((lines[line - 1] ?? "").slice(id.length));
}

/** Whether a row is the other with one piece taken out, where no list and no number goes on; letters of cells run together. */
function isWithin(before: string, after: string): boolean {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  // Where the piece begins like what follows it, the cut could be at several places; one of them has to be clean.
  for (let cut = before.length - tail; cut <= head; cut++) {
    const piece = after.slice(cut, after.length - (before.length - cut));
    // A letter more is no cell.
    if (piece.trim().length < 2) continue;
    if (!runsOn(before.slice(0, cut), piece) && !runsOn(piece, before.slice(cut))) return true;
  }
  return false;
}
