import { escapeInvisible } from "./escape.js";

/** A JSON value, laid out to be read and diffed. TypeScript's literals differ by their keys only. */
export function printValue(value: unknown, width: number, printKey: (key: string) => string = printText): string {
  const print = (item: unknown, indent: string): string => {
    if (typeof item === "string") return printText(item);
    if (typeof item !== "object" || item === null) return JSON.stringify(item) ?? "null";
    const isArray = Array.isArray(item);
    const inner = `${indent}  `;
    const lines = isArray ? item.map((element) => print(element, inner)) : printMembers(item, inner);
    const [open, close] = isArray ? "[]" : "{}";
    if (lines.length === 0) return `${open}${close}`;
    const pad = isArray ? "" : " ";
    if (fits(lines, width - indent.length - 4)) return `${open}${pad}${lines.join(", ")}${pad}${close}`;
    return `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
  };
  const printMembers = (item: object, indent: string): string[] => {
    const members: string[] = [];
    for (const [key, member] of Object.entries(item)) {
      if (member !== undefined) members.push(`${printKey(key)}: ${print(member, indent)}`);
    }
    return members;
  };
  return print(value, "");
}

function fits(lines: readonly string[], width: number): boolean {
  let length = 0;
  for (const line of lines) {
    length += line.length + 2;
    if (length > width || line.includes("\n")) return false;
  }
  return true;
}

export function printText(text: string): string {
  return escapeInvisible(JSON.stringify(text));
}
