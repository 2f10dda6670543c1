/** What stands for itself after a backslash, everywhere. */
const escapable = new Set("\\.^$*+?()[]{}|/tnr");
const quantifier = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})/;

/**
 * What of a regular expression does not compile, or means something else, in one of the engines that read our schemas: JavaScript,
 * RE2 (Go), Rust, Java, Python, .NET. Undefined: they all read it alike, but for `$` before a final newline, of which
 * generator/emit/json-schema/every-validator.ts takes care.
 */
export function unportable(pattern: string): string | undefined {
  let at = 0;
  let repeatable = false;
  /** The quantifier right before. */
  let repeated = "";
  while (at < pattern.length) {
    const rest = pattern.slice(at);
    const char = rest.charAt(0);
    const repeat = quantifier.exec(rest);
    if (repeat) {
      if (repeated !== "" && repeat[0] === "?")
        return `${repeated}? is lazy, which is the same to whoever asks whether a text matches: write ${repeated}`;
      if (repeated !== "") return `${repeat[0]} repeats what ${repeated} repeats already`;
      if (!repeatable) return `${repeat[0]} repeats nothing`;
      if (Math.max(Number(repeat[1] ?? 0), Number(repeat[2] ?? 0)) > 1000)
        return `${repeat[0]}: RE2 repeats up to 1000 times`;
      at += repeat[0].length;
      [repeated] = repeat;
      continue;
    }
    repeated = "";
    repeatable = !["(", "|", "^", "$"].includes(char);
    if (char === "^" && at > 0) return "^ stands at the start alone";
    if (char === "$" && at < pattern.length - 1) return "$ stands at the end alone";
    if (char === ".") return ". means all but another set of line ends in each engine: list the characters";
    if (char === "[") {
      const end = endOfClass(rest);
      if (typeof end === "string") return end;
      at += end;
    } else if (char === "\\") {
      const length = readEscape(rest, escapable);
      if (typeof length === "string") return length;
      at += length;
    } else if (rest.startsWith("(?") && !rest.startsWith("(?:")) {
      return `${rest.slice(0, 3)} is for some engines only (RE2 and Rust have no look-around): use (?:`;
    } else {
      if ("{}]".includes(char)) return `${char} stands for itself: write \\${char}`;
      const problem = literalProblem(char);
      if (problem) return problem;
      at += rest.startsWith("(?:") ? 3 : 1;
    }
  }
  return undefined;
}

/** The length of a class in brackets, or what is wrong with it. */
function endOfClass(rest: string): number | string {
  let at = rest.startsWith("[^") ? 2 : 1;
  if (rest[at] === "]") return "an empty class is an error in some engines, and holds ] in others";
  for (; at < rest.length && rest[at] !== "]"; ) {
    const char = rest.charAt(at);
    if (char === "[") return "[ in a class begins another one in Java and Rust: write \\[";
    if (/^(?:&&|--|~~)/.test(rest.slice(at)))
      return `${rest.slice(at, at + 2)} in a class is an operator in Java and Rust`;
    if (char === "\\") {
      const length = readEscape(rest.slice(at), new Set([...escapable, "-"]));
      if (typeof length === "string") return length;
      at += length;
      continue;
    }
    const problem = literalProblem(char);
    if (problem) return problem;
    at++;
  }
  return at < rest.length ? at + 1 : "[ is never closed";
}

/** The length of an escape, or what is wrong with it. */
function readEscape(rest: string, known: ReadonlySet<string>): number | string {
  const char = rest.charAt(1);
  if (known.has(char)) return 2;
  if (/^\\x[0-9A-Fa-f]{2}/.test(rest)) return 4;
  const instead: Readonly<Record<string, string>> = {
    d: "some engines take other digits than 0-9 as well: write [0-9]",
    w: "some engines take other letters than a-z as well: list them",
    s: "each engine has another list of blanks: list them",
    b: "it looks for other letters in each engine",
    u: "RE2 does not know it: write the character itself",
  };
  return `\\${char}: ${instead[char.toLowerCase()] ?? "not every engine knows it"}`;
}

/** Generators write patterns into source code: what would end a line or a text there is written `\xHH`, or lies within a range. */
function literalProblem(char: string): string | undefined {
  const code = `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[`\0-\x1f\x7f-\xa0]/.test(char)) return `${code} breaks source code that holds the pattern: write \\xHH`;
  if (/[\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/.test(char)) {
    return `${code} breaks source code that holds the pattern: use a range that it lies in`;
  }
  return /[\ud800-\udfff]/.test(char) ? "a character beyond U+FFFF is two to Java, JavaScript and .NET" : undefined;
}
