/**
 * Characters that a reader does not see or that move what follows: controls, other blanks than the common one, separators, bidi marks,
 * zero-width and tag characters, blank fillers, halves of surrogate pairs. JSON and TypeScript strings carry them as `\uXXXX`.
 * Ranges, not properties: those grow with the Unicode version of the Node that generates.
 */
const invisible =
  /[\0-\x1f\x7f-\xa0\u00ad\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f\u2060-\u206f\u3000\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f|\p{Cs}/gu;

const mayHoldInvisible = /[^\x20-\x7e]/;

/** Escapes the invisible ones in text that is inside a JSON or TypeScript string already. */
export function escapeInvisible(text: string): string {
  return mayHoldInvisible.test(text) ? text.replace(invisible, escapeUnit) : text;
}

/** Beyond U+FFFF a character is two units, and `\u` takes one. */
function escapeUnit(char: string): string {
  return char
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

/** Code that another tool has printed; what does not show in its literals is spelled out there. */
export function spellOut(code: string): string {
  return /[^\n -~]/.test(code) ? code.split("\n").map(escapeInvisible).join("\n") : code;
}
