import { oneLine } from "../../generator/diagnostics/format.js";
import type { Explanation } from "./explanation.js";

/** For a terminal: what is known, the quotes with their lines, the decisions, and what it becomes. */
export function printText({ subject, says, facts, evidence, unread, decisions, becomes }: Explanation): string {
  return [
    subject,
    ...(says === "" ? [] : wrap(says, "  ")),
    ...block("What is known", Object.entries(facts).flatMap(printFact)),
    ...block(
      "What the reference says",
      evidence.flatMap(({ place, part, lines, text }) => [
        `  ${place}${part === null ? "" : `: ${part}`} (${lines.includes("-") ? "lines" : "line"} ${lines})`,
        ...text.split("\n").flatMap((line) => (line.trim() === "" ? [] : wrap(line.trim(), "    | "))),
      ]),
    ),
    ...block(
      "To be read again",
      Object.entries(unread ?? {}).flatMap(([fact, places]) => [
        `  ${fact}`,
        ...places.flatMap(({ place, was, is }) => [
          `    ${place}`,
          ...wrap(was, "    - "),
          ...(is === null ? ["    + (gone)"] : wrap(is, "    + ")),
        ]),
      ]),
    ),
    ...block(
      "How it is read",
      decisions.flatMap(({ id, question, decision, status }) => [
        `  ${id} (${status})`,
        ...wrap(`${question} ${decision}`, "    "),
      ]),
    ),
    ...block("What it becomes", Object.entries(becomes).flatMap(printFact)),
    "",
  ].join("\n");
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ["", title, ...lines] : [];
}

function printFact([name, value]: readonly [string, unknown]): readonly string[] {
  if (Array.isArray(value) && value.some((each) => String(each).length > 30)) {
    return [`  ${name}:`, ...value.flatMap((each) => wrap(text(each), "    "))];
  }
  return wrap(`${name}: ${Array.isArray(value) ? value.map(text).join(", ") : text(value)}`, "  ");
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

const width = 100;

/** At spaces; a word that is longer than a line stays whole. */
function wrap(words: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of oneLine(words).split(" ")) {
    if (line.length > indent.length && line.length + word.length >= width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line];
}
