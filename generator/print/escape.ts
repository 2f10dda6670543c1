import { escapeInvisible } from "../../templates/site/src/request/spell-out.js";

export { escapeInvisible, spellOut } from "../../templates/site/src/request/spell-out.js";

/** One line of prose: white space is collapsed, what is invisible is spelled out. */
export function toLine(text: string): string {
  return escapeInvisible(text.replace(/\s+/g, " ").trim());
}
