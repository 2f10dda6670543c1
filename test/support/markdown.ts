/**
 * What can be said of Markdown without a Markdown parser: where its markup characters stand bare, how many cells a table's
 * row has, and what text shows as.
 */
const markup = /[`*[\]<>|~$]/;

/** Every markup character without an odd number of backslashes in front. */
export function bareMarkup(text: string): readonly string[] {
  return [...text].filter((char, index, chars) => markup.test(char) && !isEscaped(chars, index));
}

function isEscaped(chars: readonly string[], index: number): boolean {
  let count = 0;
  while (chars[index - 1 - count] === "\\") count++;
  return count % 2 === 1;
}

/** What text of escapes and character references shows as. */
export function shownText(markdown: string): string {
  return markdown.replace(
    /\\([!-/:-@[-`{-~])|&#(\d+);|&amp;/g,
    (_, escaped: string | undefined, code: string | undefined) =>
      escaped ?? (code === undefined ? "&" : String.fromCodePoint(Number(code))),
  );
}

/** The cells of a row. Readers disagree on a pipe behind two backslashes: whoever writes one has not been careful. */
export function cellsOf(row: string): readonly string[] {
  if (!/^\|.*\|$/.test(row)) throw new Error(`no row: ${row}`);
  if (/(?:^|[^\\])(?:\\\\)+\|/.test(row)) throw new Error(`a pipe behind an even number of backslashes: ${row}`);
  return row.slice(1, -1).split(/(?<!\\)\|/);
}

/** What a code span shows as, in a cell: a whole one, and nothing but one. */
export function shownCode(markdown: string): string {
  const html = /^<code>((?:[A-Za-z0-9 ]|&#\d+;)*)<\/code>$/.exec(markdown)?.[1];
  if (html !== undefined) return shownText(html);
  const [, fence = "", content = ""] = /^(`+)([\s\S]*?[^`])\1$/.exec(markdown) ?? [];
  if (fence === "") throw new Error(`no code span: ${markdown}`);
  if ([...content.matchAll(/`+/g)].some(([run]) => run.length === fence.length))
    throw new Error(`ends early: ${markdown}`);
  const inner = content.replaceAll("\\|", "|");
  return /^ [\s\S]*\S[\s\S]* $/.test(inner) ? inner.slice(1, -1) : inner;
}

/** Headings, table rows with their number of cells, list items, fences and paragraphs, line by line. */
export function skeletonOfMarkdown(text: string): string {
  let fence = "";
  const lines = text.split("\n").flatMap((line) => {
    const run = /^`{3,}/.exec(line)?.[0] ?? "";
    if (fence !== "") {
      if (line === fence) fence = "";
      return fence === "" ? ["end of code"] : [];
    }
    if (run !== "") {
      fence = run;
      return [`code ${line.slice(run.length)}`];
    }
    if (line.startsWith("|")) return [`row of ${cellsOf(line).length}`];
    if (line.startsWith("#")) return [/^#+/.exec(line)?.[0] ?? ""];
    if (line.startsWith("- ")) return ["item"];
    return [line === "" ? "" : "text"];
  });
  if (fence !== "") throw new Error("code that does not end");
  return lines.join("\n");
}
