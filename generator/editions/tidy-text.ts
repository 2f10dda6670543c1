import { fold } from "../reference/find-words.js";

/** The text of an edition with nothing in it that nobody sees: one kind of line end and of space, no blanks at the ends of lines. */
export function tidyText(text: string, standing: readonly string[]): string {
  const plain = text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .replace(/[\u00ad\u200b\u200c\u2060\ufeff]/g, "")
    .replace(/[^\S\n\t]/gu, " ");
  const lines = withoutTabs(plain.split("\n"), standing).map((line) => line.trimEnd());
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "")}\n`;
}

const readings = {
  /** A page that was copied has tabs between the cells of its tables; in the text of the reference they have run together. */
  cells: (line: string) => line.replace(/\t/g, ""),
  spaces: (line: string) => line.replace(/\t/g, " "),
} as const satisfies Record<string, (line: string) => string>;

/** Each tab is read as what makes the line one of the standing edition; where neither does, as most of the others are. */
function withoutTabs(lines: readonly string[], standing: readonly string[]): readonly string[] {
  const known = new Set(standing.map(fold));
  const isKnown = (line: string) => known.has(fold(line));
  const tabbed = lines.filter((line) => line.trim().includes("\t"));
  const count = (read: (line: string) => string) => tabbed.filter((line) => isKnown(read(line))).length;
  const usual = count(readings.cells) >= count(readings.spaces) ? readings.cells : readings.spaces;
  return lines.map((line) => {
    const [indent = ""] = /^\s*/.exec(line) ?? [];
    const words = line.slice(indent.length);
    const read = Object.values(readings).find((reading) => isKnown(reading(words))) ?? usual;
    return indent.replace(/\t/g, "  ") + read(words);
  });
}
