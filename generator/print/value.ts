import { escapeInvisible } from "./escape.js";

/** A JSON value, laid out to be read and diffed. TypeScript's literals differ by their keys only. */
export function printValue(value: unknown, width: number, printKey: (key: string) => string = printText): string {
  return [...printChunks(value, width, printKey)].join("");
}

/** A collection that does not fit on one line, in the middle of being printed. */
interface Open {
  readonly members: Iterator<readonly [string | null, unknown]>;
  readonly indent: string;
  readonly close: string;
  /** What stands before the next member. */
  lead: string;
}

const chunkLength = 1 << 16;

/** The same text, in pieces: a large document never has to be in memory as one string. */
export function* printChunks(
  value: unknown,
  width: number,
  printKey: (key: string) => string = printText,
): Iterable<string> {
  let chunk = "";
  const open: Open[] = [];
  const print = (item: unknown, indent: string): void => {
    const line = printLine(item, width - indent.length - 4, printKey);
    if (line !== undefined) {
      chunk += line;
      return;
    }
    const [start, end] = Array.isArray(item) ? "[]" : "{}";
    const inner = `${indent}  `;
    open.push({
      members: membersOf(item as object),
      indent: inner,
      close: `\n${indent}${end}`,
      lead: `${start}\n${inner}`,
    });
  };

  print(value, "");
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { value: member, done } = top.members.next();
    if (done) {
      chunk += top.close;
      open.pop();
    } else {
      const [key, item] = member;
      chunk += key === null ? top.lead : `${top.lead}${printKey(key)}: `;
      top.lead = `,\n${top.indent}`;
      print(item, top.indent);
    }
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = "";
    }
  }
  yield chunk;
}

/**
 * A value on one line; undefined when it is a collection whose members take more than `room`, each with two characters between
 * it and the next. What fits as a whole fits in each of its parts.
 */
function printLine(value: unknown, room: number, printKey: (key: string) => string): string | undefined {
  if (typeof value === "string") return printText(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const isArray = Array.isArray(value);
  const names = isArray ? undefined : Object.keys(value);
  const items: readonly unknown[] = isArray ? value : Object.values(value);
  let left = room;
  let text = "";
  for (const [index, item] of items.entries()) {
    if (names && item === undefined) continue;
    // Printed, a text is at least as long: most of those that do not fit need not be printed to see it.
    if (typeof item === "string" && item.length > left) return undefined;
    const line = printLine(item, left, printKey);
    if (line === undefined) return undefined;
    const member = names ? `${printKey(names[index] as string)}: ${line}` : line;
    left -= member.length + 2;
    if (left < 0) return undefined;
    text += text === "" ? member : `, ${member}`;
  }
  if (text === "") return isArray ? "[]" : "{}";
  return isArray ? `[${text}]` : `{ ${text} }`;
}

/** What JSON has of a collection: every item of a list, and the members of an object that are there. */
export function* membersOf(value: object): Generator<readonly [string | null, unknown]> {
  if (Array.isArray(value)) for (const item of value) yield [null, item];
  else for (const [key, item] of Object.entries(value)) if (item !== undefined) yield [key, item];
}

export function printText(text: string): string {
  return escapeInvisible(JSON.stringify(text));
}
