import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** What GitHub's flavour makes of it. HTML in the Markdown goes through as it is, so that it is seen. */
export function toHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Text as it stands in that HTML. */
export function inHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The targets of all links. */
export function linksIn(markdown: string): readonly string[] {
  return [...toHtml(markdown).matchAll(/<a href="([^"]*)"/g)].map(([, target = ""]) => target);
}

/** The fragments that GitHub gives the headings. */
export function anchorsIn(markdown: string): readonly string[] {
  return [...toHtml(markdown).matchAll(/<h\d>(.*?)<\/h\d>/g)].map(([, heading = ""]) =>
    heading
      .replace(/<[^>]*>/g, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The cells of a row. Readers disagree on a pipe behind two backslashes: whoever writes one has not been careful. */
export function cellsOf(row: string): readonly string[] {
  if (!/^\|.*\|$/.test(row)) throw new Error(`no row: ${row}`);
  if (/(?:^|[^\\])(?:\\\\)+\|/.test(row)) throw new Error(`a pipe behind an even number of backslashes: ${row}`);
  return row.slice(1, -1).split(/(?<!\\)\|/);
}

/** Every tag of the HTML, and the cells of every row: a parser drops those that the table's head has not. */
export function skeletonOfMarkdown(text: string): string {
  const rows = text
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, "")
    .split("\n")
    .filter((line) => line.startsWith("|"));
  // Prose may have code in it, between backticks.
  const tags = (toHtml(text).match(/<[^>]*>/g) ?? []).filter((tag) => !/^<\/?code>$/.test(tag));
  return [...tags, ...rows.map((row) => `row of ${cellsOf(row).length}`)].join("\n");
}
