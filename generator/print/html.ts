import { proseParts } from "../../templates/site/src/request/prose-parts.js";
import { escapeInvisible, inSentence, spellOut, toLine } from "./escape.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Text as HTML that shows as that very text, in content and in quoted attributes: one line, nothing invisible. */
export function htmlText(text: string): string {
  return escapeMarks(toLine(text));
}

/** Prose as HTML, with code between backticks. */
export function htmlProse(text: string): string {
  return proseParts(text.trim())
    .map((part) => (part.isCode ? `<code>${htmlText(part.text)}</code>` : inSentence(part.text, htmlText)))
    .join("");
}

/** Text of several lines, such as code: the lines stay, what is invisible is spelled out. */
export function htmlBlock(text: string): string {
  return escapeMarks(spellOut(text));
}

/** A value as JSON that no reader of HTML ends early: for a `<script type="application/json">`. */
export function htmlData(value: unknown): string {
  return escapeInvisible(JSON.stringify(value)).replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
}

function escapeMarks(text: string): string {
  return text.replace(/[&<>"'`]/g, (c) => entities[c] ?? c);
}
