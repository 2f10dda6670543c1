import { escapeInvisible } from "./escape.js";

/** A JSON value, laid out to be read and diffed. TypeScript's literals differ by their keys only. */
export function printValue(value: unknown, width: number, printKey: (key: string) => string = printText): string {
  return [...printChunks(value, width, printKey)].join("");
}

/** A collection that does not fit on one line, in the middle of being printed. */
interface Open {
  readonly members: Members;
  /** How many of them are printed. */
  printed: number;
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
      printed: 0,
      indent: inner,
      close: `\n${indent}${end}`,
      lead: `${start}\n${inner}`,
    });
  };

  print(value, "");
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { keys, items } = top.members;
    if (top.printed === items.length) {
      chunk += top.close;
      open.pop();
    } else {
      const key = keys?.[top.printed];
      const item = items[top.printed];
      top.printed++;
      chunk += key === undefined ? top.lead : `${top.lead}${printKey(key)}: `;
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
  const { keys, items } = membersOf(value);
  let left = room;
  let text = "";
  // By index, without iterators: a large document is made of millions of such lines.
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    // Printed, a text is at least as long: most of those that do not fit need not be printed to see it.
    if (typeof item === "string" && item.length > left) return undefined;
    const line = printLine(item, left, printKey);
    if (line === undefined) return undefined;
    const key = keys?.[index];
    const member = key === undefined ? line : `${printKey(key)}: ${line}`;
    left -= member.length + 2;
    if (left < 0) return undefined;
    text += text === "" ? member : `, ${member}`;
  }
  if (text === "") return keys ? "{}" : "[]";
  return keys ? `{ ${text} }` : `[${text}]`;
}

/** What JSON has of a collection: every item of a list, and the members of an object that are there, by their keys. */
export interface Members {
  readonly keys: readonly string[] | undefined;
  readonly items: readonly unknown[];
}

export function membersOf(value: object): Members {
  if (Array.isArray(value)) return { keys: undefined, items: value };
  const [keys, items] = [Object.keys(value), Object.values(value)];
  if (!items.includes(undefined)) return { keys, items };
  return {
    keys: keys.filter((_, index) => items[index] !== undefined),
    items: items.filter((item) => item !== undefined),
  };
}

/** Printable ASCII, but for what a string escapes: most of all texts, and told faster than written by `JSON.stringify`. */
const needsNoEscape = /^[ !#-[\]-~]*$/;

export function printText(text: string): string {
  return needsNoEscape.test(text) ? `"${text}"` : escapeInvisible(JSON.stringify(text));
}
