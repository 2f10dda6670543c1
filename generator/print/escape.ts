import { escapeInvisible } from "../../templates/site/src/request/spell-out.js";

export { escapeInvisible, spellOut } from "../../templates/site/src/request/spell-out.js";

/** One line of prose: white space is collapsed, what is invisible is spelled out. */
export function toLine(text: string): string {
  return escapeInvisible(text.replace(/\s+/g, " ").trim());
}

/** A part of a line, as `write` writes it: the spaces around it are those between words. */
export function inSentence(part: string, write: (text: string) => string): string {
  const [, before = "", text = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  return `${before && " "}${text && write(text)}${after && " "}`;
}
