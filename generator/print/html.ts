import { escapeInvisible, spellOut, toLine } from "./escape.js";

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

/** Prose as HTML, with code between backticks; one that is not closed is a backtick. */
export function htmlProse(text: string): string {
  const parts = text.split("`");
  const last = parts.length % 2 === 1 ? parts.length : parts.length - 1;
  const head = parts
    .slice(0, last)
    .map((part, index) => (index % 2 === 1 ? `<code>${inPlace(part)}</code>` : inPlace(part)));
  return (
    head.join("") +
    parts
      .slice(last)
      .map((part) => inPlace(`\`${part}`))
      .join("")
  );
}

/** The spaces around it are those between words. */
function inPlace(part: string): string {
  return escapeMarks(part.replace(/^\s+|\s+$/g, " ").replace(/\S(.*\S)?/s, toLine));
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
