/** What a reader does not see, or what moves the text around it; line breaks and tabs are seen. */
const invisible =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

/** A text with all of it to be seen: `\u202e` where the direction would turn. */
export function visible(text: string): string {
  return text.replace(invisible, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
