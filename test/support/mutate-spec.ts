import { parse, stringify } from "yaml";
import type { Random } from "./random.js";
import type { SpecFiles } from "./spec-files.js";

/** Values that mean something else than they look like, to one check or another. */
const scalars = [
  ...[
    "",
    "null",
    "~",
    "true",
    "false",
    "yes",
    "0",
    "-1",
    "1.5",
    "1e400",
    ".nan",
    "0x10",
    "99999999999999999999",
    "[]",
    "{}",
    "[[[]]]",
  ],
  ...[
    '""',
    "''",
    '"\\u0000"',
    '"\\ud800"',
    "constructor",
    "__proto__",
    "toString",
    "prototype",
    "*a",
    "&a x",
    "!!str 1",
    "|",
    ">-",
    "- x",
  ],
  ...[
    "input.prompt",
    "root.model",
    "options.model",
    "imageURLList",
    "{ at: options.x, as: index }",
    "per image",
    "card > prompt",
    "all",
    "integer",
    "urls",
  ],
  ...["(a+)+$", "https://x.example", "'[", "{a: b", "@", "`", "%", "🜁", "\u2028", "no-such-value", "987654"],
];

type Change = (text: string, random: Random, files: SpecFiles) => string;

/** One way of going wrong each: of a disk, of an editor, of a merge, of a hand. */
const changes: Readonly<Record<string, Change>> = {
  "change a character": (text, random) => {
    const at = random.below(text.length + 1);
    return (
      text.slice(0, at) + String.fromCharCode(random.below(random.below(8) === 0 ? 0xffff : 128)) + text.slice(at + 1)
    );
  },
  "drop characters": (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + random.below(20));
  },
  truncate: (text, random) => text.slice(0, random.below(text.length)),
  "delete a line": (text, random) => onLines(text, (lines) => lines.splice(random.below(lines.length), 1)),
  "delete lines": (text, random) =>
    onLines(text, (lines) => lines.splice(random.below(lines.length), random.below(12))),
  "duplicate a line": (text, random) =>
    onLines(text, (lines) => {
      const at = random.below(lines.length);
      lines.splice(at, 0, lines[at] ?? "");
    }),
  "swap two lines": (text, random) =>
    onLines(text, (lines) => {
      const [a, b] = [random.below(lines.length), random.below(lines.length)];
      [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
    }),
  "indent a line otherwise": (text, random) =>
    onLines(text, (lines) => {
      const at = random.below(lines.length);
      lines[at] = random.pick(["", " ", "  ", "    ", "      ", "\t"]) + (lines[at] ?? "").trimStart();
    }),
  "change a scalar": (text, random) =>
    onLines(text, (lines) => {
      const at = random.below(lines.length);
      lines[at] = (lines[at] ?? "").replace(/(?<=: |- ).*$/, () => random.pick(scalars));
    }),
  "change a number": (text, random) => {
    const numbers = [...text.matchAll(/\d+/g)];
    if (numbers.length === 0) return text;
    const { 0: number, index } = random.pick(numbers);
    const other = random.pick([
      String(Number(number) + 1),
      String(Number(number) - 1),
      "0",
      `${number}${number}`,
      `-${number}`,
      `${number}.5`,
    ]);
    return text.slice(0, index) + other + text.slice(index + number.length);
  },
  "put in a word of the spec": (text, random, files) => {
    const words = [...text.matchAll(/[\w.-]+/g)];
    const others = [...random.pick([...files.values()]).matchAll(/[\w.-]+/g)];
    if (words.length === 0 || others.length === 0) return text;
    const { 0: word, index } = random.pick(words);
    return text.slice(0, index) + random.pick(others)[0] + text.slice(index + word.length);
  },
  "insert a key": (text, random) =>
    onLines(text, (lines) => {
      const at = random.below(lines.length);
      const indent = /^ */.exec(lines[at] ?? "")?.[0] ?? "";
      const key = random.pick([
        "type",
        "values",
        "wire",
        "required",
        "min",
        "max",
        "known",
        "body",
        "alias",
        "routes",
        "accepts",
        "colour",
        "__proto__",
        "7",
      ]);
      lines.splice(at, 0, `${indent}${key}: ${random.pick(scalars)}`);
    }),
  "put in a block of another file": (text, random, files) => {
    const other = random.pick([...files.values()]).split("\n");
    const from = random.below(other.length);
    const block = other.slice(from, from + 1 + random.below(15));
    return onLines(text, (lines) => lines.splice(random.below(lines.length), random.below(2) * block.length, ...block));
  },
  "change a word of prose": (text, random) => {
    const words = [...text.matchAll(/(?<=(?:summary|text|question|decision|note|name|label): .*)\b[A-Za-z]+\b/g)];
    if (words.length === 0) return text;
    const { 0: word, index } = random.pick(words);
    return (
      text.slice(0, index) +
      random.pick(["*/", "`", "|", "<b>", "=1", "\u202e", "other", "{{x}}"]) +
      text.slice(index + word.length)
    );
  },
  "change a price": (text, random) =>
    onLines(text, (lines) => {
      const priced = [...lines.entries()].filter(([, line]) => /credits: \d/.test(line));
      if (priced.length === 0) return;
      const [at, line] = random.pick(priced);
      lines[at] = line.replace(/credits: \d+/, `credits: ${1 + random.below(999)}`);
    }),
  "swap two values of a list": (text) => text.replace(/values: \[([^,\]]+), ([^,\]]+)/, "values: [$2, $1"),
  "drop an optional line": (text, random) =>
    onLines(text, (lines) => {
      const optional = [...lines.keys()].filter((at) =>
        /^ +(?:required: true|note: .*|max\w*: \d+|min: \d+)$/.test(lines[at] ?? ""),
      );
      if (optional.length > 0) lines.splice(random.pick(optional), 1);
    }),
  "write it in another style": (text, random) => {
    try {
      const value: unknown = parse(text);
      return random.below(2) === 0 ? JSON.stringify(value, null, 2) : stringify(value, { lineWidth: 20 });
    } catch {
      return text;
    }
  },
  "take a line's end for another's": (text, random) =>
    text.replaceAll("\n", random.pick(["\r", "\n\n", " \n", "\u2028"])),
};

function onLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split("\n");
  change(lines);
  return lines.join("\n");
}

export interface Mutated {
  readonly files: SpecFiles;
  readonly what: string;
}

/** The spec with one to three things gone wrong, mostly in one file. */
export function mutate(files: SpecFiles, random: Random): Mutated {
  const result = new Map(files);
  const done: string[] = [];
  let path = pickFile(files, random);
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left--) {
    if (random.below(60) === 0) {
      done.push(moveFile(result, path, random));
    } else {
      const name = random.pick(Object.keys(changes));
      const text = (changes[name] as Change)(result.get(path) ?? "", random, files);
      // As the reader has it: UTF-8, with one kind of line end.
      result.set(path, Buffer.from(text).toString().replace(/\r\n?/g, "\n"));
      done.push(`${path}: ${name}`);
    }
    if (random.below(3) === 0) path = pickFile(files, random);
  }
  return { files: result, what: done.join("; ") };
}

function pickFile(files: SpecFiles, random: Random): string {
  const path = random.pick([...files.keys()].filter((name) => !name.startsWith("spec/reference/")));
  // Schemas are compiled anew each time, and rarely edited.
  return path.startsWith("spec/schema/") && random.below(4) > 0 ? pickFile(files, random) : path;
}

function moveFile(files: Map<string, string>, path: string, random: Random): string {
  const to = random.pick([
    "spec/models/image/new.yaml",
    "spec/models/video/con.yaml",
    "spec/new.txt",
    "spec/models/audio/x y.yaml",
  ]);
  const text = files.get(path) ?? "";
  if (random.below(2) === 0) files.delete(path);
  if (random.below(2) === 0) files.set(to, text);
  return `${path}: move or copy to ${to}`;
}
