/** The text of an edition as a page has it: headings, paragraphs, tables, code; each with what pages have around them. */
export function renderHtml(text: string, ids: ReadonlySet<string>): string {
  const body = partsOf(text, ids).map(({ kind, lines }) => html[kind](lines));
  return `<!DOCTYPE html>
<html lang="en"><head><title>Business API</title><style>h2 { color: red }</style></head>
<body><nav><a href="#faq">FAQ</a></nav>
<main>
${body.join("\n")}
</main>
<footer>© Cliprise</footer><script>console.log("<p>no words</p>")</script></body></html>
`;
}

/** The same where whoever made the page has made a paragraph of every line. */
export function renderParagraphs(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return `<!DOCTYPE html>
<html lang="en"><head><title>Business API</title></head>
<body><main>
${html.paragraph(lines)}
</main></body></html>
`;
}

export function renderMarkdown(text: string, ids: ReadonlySet<string>): string {
  return partsOf(text, ids)
    .map(({ kind, lines }) => markdown[kind](lines))
    .join("\n\n");
}

type Kind = "heading" | "paragraph" | "code" | "rows";

interface Part {
  readonly kind: Kind;
  readonly lines: readonly string[];
}

const html: Readonly<Record<Kind, (lines: readonly string[]) => string>> = {
  heading: ([line = ""]) => `<h3 id="x"><span>${escapeHtml(line)}</span></h3>`,
  paragraph: (lines) => lines.map((line) => `<p>\n  ${escapeHtml(line).replace(/ /, "&nbsp;")}\n</p>`).join("\n"),
  code: (lines) => `<pre><code>${escapeHtml(lines.join("\n"))}\n</code></pre>`,
  rows: (lines) =>
    `<table><tbody>\n${lines.map((line) => `<tr><td>${escapeHtml(line.slice(0, 4))}</td>\n<td>${escapeHtml(line.slice(4))}</td></tr>`).join("\n")}\n</tbody></table>`,
};

const markdown: Readonly<Record<Kind, (lines: readonly string[]) => string>> = {
  heading: ([line = ""]) => `### ${escapeMarkdown(line)}`,
  paragraph: (lines) => lines.map(escapeMarkdown).join("\n\n"),
  code: (lines) => `\`\`\`\n${lines.join("\n")}\n\`\`\``,
  rows: (lines) => {
    const [head = "", ...rest] = lines.map((line) => `| ${cell(line.slice(0, 4))} | ${cell(line.slice(4))} |`);
    return [head, "| --- | --- |", ...rest].join("\n");
  },
};

/** A row begins with an id, and a cell ends there that has no space at either side. */
function partsOf(text: string, ids: ReadonlySet<string>): readonly Part[] {
  const lines = text.split("\n");
  const parts: { kind: Kind; lines: string[] }[] = [];
  const kindOf = (line: string, index: number): Kind => {
    if (/^[\s{}[]|^(curl|interval|while|GET|POST|Host|Authorization:|Content-Type:) ?/.test(line)) return "code";
    const isRow =
      [...ids].some((id) => line.startsWith(id) && line[id.length] !== " ") &&
      /\S\S{4}/.test(line.slice(0, 5)) &&
      line[3] !== " " &&
      line[4] !== " ";
    if (isRow) return "rows";
    return /^[A-Z].*[A-Za-z0-9)?]$/.test(line) && !lines[index - 1]?.trim() && !lines[index + 1]?.trim()
      ? "heading"
      : "paragraph";
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const kind = kindOf(line, index);
    const last = parts.at(-1);
    const follows = (lines[index - 1] ?? "").trim() !== "";
    if (last?.kind === kind && follows && kind !== "heading") last.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return parts;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1");
}

function cell(text: string): string {
  return escapeMarkdown(text.trim());
}
