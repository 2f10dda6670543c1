import { proseParts } from "../../templates/site/src/request/prose-parts.js";
import { inSentence, toLine } from "./escape.js";

/** Text as Markdown that shows as that very text: one line, no markup, no HTML, no link, safe in a table cell. */
export function markdownText(text: string): string {
  return toLine(text)
    .replace(/[\\`*[\]<>|~$]/g, "\\$&")
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/(?<!\S)#/g, "\\#")
    .replace(/&(?=[#A-Za-z])/g, "&amp;")
    .replace(/:\/\//g, ":\\/\\/")
    .replace(/@/g, "&#64;")
    .replace(/(www)\./gi, "$1\\.");
}

/** Text as inline code; safe in a table cell. */
export function markdownCode(text: string): string {
  const plain = toLine(text);
  // Readers of tables disagree on a pipe behind a backslash: these two are the one case that needs HTML.
  if (plain.includes("\\|")) return `<code>${plain.replace(/[!-/:-@[-`{-~]/g, (c) => `&#${c.charCodeAt(0)};`)}</code>`;
  const line = plain.replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 || /^ .*\S.* $/.test(line) ? " " : "";
  return line === "" ? "" : `${fence}${pad}${line}${pad}${fence}`;
}

/** Prose as Markdown, with code between backticks. */
export function markdownProse(text: string): string {
  return proseParts(text.trim())
    .map((part) => (part.isCode ? markdownCode(part.text) : inSentence(part.text, markdownText)))
    .join("");
}

/** A fenced block; the fence is longer than any run of backticks inside. */
export function markdownBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}
