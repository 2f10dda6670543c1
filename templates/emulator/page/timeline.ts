import type { JournalEntry } from "../src/journal.js";
import { h } from "./dom.js";
import { clockTime } from "./format.js";
import { entryWords } from "./words.js";

interface Line {
  readonly at: number;
  readonly what: string;
  readonly outcome: string;
  readonly isFault: boolean;
  /** How often in a row. */
  times: number;
  until: number;
}

/** What happened to a task, in order. Clients look again and again: what repeats is one line. */
export function timeline(entries: readonly JournalEntry[]): HTMLElement {
  const lines: Line[] = [];
  for (const entry of entries) {
    const words = entryWords(entry);
    if (!words) continue;
    const [what, outcome] = words;
    const last = lines.at(-1);
    if (last?.what === what && last.outcome === outcome) {
      last.times++;
      last.until = entry.at;
    } else lines.push({ at: entry.at, what, outcome, isFault: entry.type === "fault", times: 1, until: entry.at });
  }
  const rows = lines.map(({ at, what, outcome, isFault, times, until }) =>
    h(
      "tr",
      { class: isFault ? "wrong" : undefined },
      h("td", { class: "number" }, clockTime(at)),
      h("td", {}, what),
      h(
        "td",
        {},
        h("bdi", {}, outcome),
        times > 1 && h("span", { class: "soft" }, ` ${times} times, until ${clockTime(until)}`),
      ),
    ),
  );
  return h("table", { class: "timeline" }, h("tbody", {}, ...rows));
}
