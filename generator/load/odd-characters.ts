/** A character in words: what does not show, or looks like another one, is told by its code. */
export function characterName(text: string): string {
  const [character = ""] = text;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const [, what] = kinds.find(([pattern]) => pattern.test(character)) ?? [];
  return what ? `${what} (${code})` : `${JSON.stringify(character)} (${code})`;
}

const kinds: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/[\u00a0\u2007\u202f]/u, "a non-breaking blank"],
  [/\p{Bidi_Control}/u, "a mark that turns the direction of the text"],
  [/[\u200b-\u200d\u2060\ufeff]|\p{Default_Ignorable_Code_Point}/u, "a character without width"],
  [/\p{Zs}/u, "a blank of another kind"],
  [/\p{Cc}/u, "a control character"],
  [/\p{Cf}/u, "a character that does not show"],
  [/[\u2018-\u201f\u00ab\u00bb\u2039\u203a\u2032\u2033]/u, "a typographic quote"],
  [/\p{Script=Cyrillic}/u, "a Cyrillic letter"],
  [/\p{Script=Greek}/u, "a Greek letter"],
  [/[\uff01-\uff5e]/u, "a full-width character"],
];
