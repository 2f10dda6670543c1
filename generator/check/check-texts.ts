import type { Report } from "../diagnostics/report.js";
import type { AuthoredSpec } from "../load/authored.js";
import { characterName } from "../load/odd-characters.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";

/** What no text of the spec holds: it does not show, or it looks like a blank and is none. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;
/** Letters of other alphabets than ours, and our own in another form: some look the same, and no machine takes them for it. */
const foreign = /(?!\p{Script=Latin})\p{L}|[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u212a\u017f\u0131\u0251\u0261]/u;
/** Nearly every text: nothing can be wrong with it. */
const plain = /^[!-~](?:[ -~\n]*[!-~])?$/;
const quoted = /^[\u2018-\u201f\u00ab\u2039].*[\u2018-\u201f\u00bb\u203a]$/su;

/**
 * Texts are what they look like. A word, which machines compare, is plain ASCII; prose is in our alphabet. What else the reference
 * itself has, by that very word, it may hold.
 */
export function checkTexts({ documents: { models, ...parts }, reference }: AuthoredSpec, report: Report): void {
  let known: ReadonlySet<string> | undefined;
  const isKnown = (word: string) => {
    if (!reference) return true;
    known ??= new Set(reference.lines.join(" ").split(/[\s"'`()[\]{},;|]+/));
    return known.has(word);
  };
  const check = (text: string, locate: () => ReturnType<YamlDocument["locate"]>) => {
    const problem = oddity(text, isKnown);
    if (problem === undefined) return;
    report.add("odd-character", problem, locate());
    report.doubt(JSON.stringify(text));
    report.doubt(text);
  };
  for (const document of [...Object.values(parts), ...models.values()]) {
    visitTexts(document.value, [], (text, path, part) => check(text, () => document.locate(path, part)));
  }
}

type Visitor = (text: string, path: Path, part?: "key") => void;

export function visitTexts(value: unknown, path: Path, visitor: Visitor): void {
  if (typeof value === "string") visitor(value, path);
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) visitTexts(item, [...path, index], visitor);
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      visitor(key, [...path, key], "key");
      // Odd characters are what a pattern is about.
      if (key !== "pattern") visitTexts(item, [...path, key], visitor);
    }
  }
}

/** What is wrong with the characters of a text, the first of it, and where: at its start, at its end, or in a word. */
function oddity(text: string, isKnown: (word: string) => boolean): string | undefined {
  if (plain.test(text)) return undefined;
  const start = JSON.stringify(text.length > 40 ? `${text.slice(0, 37)}...` : text);
  const end = JSON.stringify(text.length > 40 ? `...${text.slice(-37)}` : text);
  if (/^[ \t]/.test(text)) return `${start} begins with a blank`;
  if (/[ \t]$/.test(text)) return `${end} ends with a blank`;
  if (text.endsWith("\n")) return `${end} ends with a line break: write it behind >- or |-`;
  const words = text.split(/[ \n]+/);
  const [hidden] = invisible.exec(words.join(" ")) ?? [];
  if (hidden !== undefined)
    return `${JSON.stringify(words.find((word) => word.includes(hidden)))} holds ${characterName(hidden)}`;
  if (quoted.test(text))
    return `${start} stands in typographic quotes (${characterName(text)}), which are part of the text: YAML's are " and '`;
  const isWord = !/\s/.test(text);
  const odd = words.find((word) => (isWord ? /[^ -~]/.test(word) : foreign.test(word)) && !isKnown(word));
  if (odd === undefined) return undefined;
  const [character = ""] = (isWord ? /[^ -~]/u : foreign).exec(odd) ?? [];
  return `${JSON.stringify(odd)} holds ${characterName(character)}, and the reference has no such word`;
}
