import { describe, expect, it } from "vitest";
import { saysTheSame } from "../../generator/editions/comparison.js";
import { textOfPage } from "../../generator/editions/page-text.js";
import { readEdition } from "../../generator/editions/read-edition.js";
import { compileFiles, realSpec } from "../support/spec-files.js";
import { compare, facts, ids, standing, text } from "./support/real-edition.js";
import { renderHtml, renderMarkdown, renderParagraphs } from "./support/render-edition.js";

const read = (name: string, bytes: Uint8Array | string) =>
  readEdition(name, typeof bytes === "string" ? Buffer.from(bytes) : bytes, standing);
const utf16 = (mark: string) => Buffer.from(mark + text, "utf16le");

describe("the same words in another form: nothing has changed", () => {
  it.each<[string, string, Uint8Array | string, string]>([
    ["a page of HTML", "new.html", renderHtml(text, ids), "html"],
    ["a page of HTML that has nothing but paragraphs", "new.html", renderParagraphs(text), "html"],
    ["a page of HTML by another name", "new", renderHtml(text, ids), "html"],
    ["Markdown", "new.md", renderMarkdown(text, ids), "markdown"],
    ["CRLF", "new.txt", text.replaceAll("\n", "\r\n"), "text"],
    ["a byte order mark", "new.txt", `\ufeff${text}`, "text"],
    ["non-breaking blanks", "new.txt", text.replaceAll(" ", "\u00a0"), "text"],
    ["zero-width blanks", "new.txt", text.replaceAll("e", "e\u200b"), "text"],
    ["blanks at the ends of lines", "new.txt", text.replaceAll("\n", " \t\n"), "text"],
    ["tabs for blanks", "new.txt", text.replaceAll(" ", "\t"), "text"],
    [
      "tabs between cells",
      "new.txt",
      text.replaceAll("kling-3200", "kling-3\t200").replaceAll("per image —", "\tper image —"),
      "text",
    ],
    ["UTF-16", "new.txt", utf16("\ufeff"), "text"],
    ["UTF-16, the other way round", "new.txt", utf16("\ufeff").swap16(), "text"],
    ["UTF-16 without a mark", "new.txt", utf16(""), "text"],
    ["letters taken apart", "new.txt", text.normalize("NFD"), "text"],
  ])("%s", (_, name, bytes, form) => {
    const edition = read(name, bytes);
    if ("refused" in edition) throw new Error(edition.refused);
    expect(edition.form).toBe(form);
    const comparison = compare(edition.text);
    expect(facts(comparison, "read again")).toEqual([]);
    expect(saysTheSame(comparison)).toBe(true);
  });

  it.each([
    ["HTML", renderHtml(text, ids)],
    ["paragraphs", renderParagraphs(text)],
    ["Markdown", renderMarkdown(text, ids)],
  ])("once taken from %s, every citation of the spec finds its words", (_, page) => {
    const edition = read("page", page);
    const path = "spec/reference/cliprise-business-api.txt";
    const { diagnostics } = compileFiles(new Map([...realSpec(), [path, "text" in edition ? edition.text : ""]]));
    expect(diagnostics).toEqual([]);
  });
});

it("a text with comments in a sample is no Markdown", () => {
  const comments = "    sleep(interval)\n# 1\n# 2. wait\n# 3. poll\n# 4. download\n# 5. done\n# 6. more\n";
  const edition = read("new.txt", text.replace("    sleep(interval)\n", comments));
  expect("form" in edition && edition.form).toBe("text");
  expect("text" in edition && facts(compare(edition.text), "gone")).toEqual([]);
});

describe("what is no edition is refused in plain words", () => {
  it.each<[string, Uint8Array | string, string]>([
    ["nothing", "", "empty"],
    ["blanks", "\n \n", "empty"],
    ["a PDF file", "%PDF-1.7 ...", "a PDF file; save the page as HTML, as Markdown or as text"],
    ["another encoding", Buffer.from(text, "latin1"), "no text in utf-8; save it as UTF-8"],
    ["bytes", Buffer.from([0x53, 0, 0, 0, 1, 2, 3, 0x80, 0x81]), "no text in utf-8; save it as UTF-8"],
    [
      "another document",
      "# Read me\n\nWords.\n".repeat(50),
      "no edition of the reference, or a part of one: it has 0 of the 18 headings",
    ],
    [
      "the beginning of an edition",
      text.slice(0, 10_000),
      "no edition of the reference, or a part of one: it has 8 of the 18 headings",
    ],
  ])("%s", (_, bytes, want) => {
    const edition = read("new.txt", bytes);
    expect("refused" in edition ? edition.refused : "read").toContain(want);
  });
});

it.each([
  ["lines", "one\n  two"],
  ["lines that are blocks", "<div>one</div><div>  two</div>"],
  ["lines that are blocks, with line ends", "<div>one\n</div><div>  two\n</div>"],
  ["lines that are broken", "<span>one<br></span><span>  two<br></span>"],
  ["a button to copy it", "<button>Copy</button>one\n  two"],
  ["numbers that are not read out", '<i aria-hidden="true">1</i>one\n<i aria-hidden="true">2</i>  two'],
])("code on a page: %s", (_, code) => {
  const page = `<main><p>Before.</p><pre><code>${code}</code></pre><p>Behind.</p></main>`;
  expect(textOfPage(page, { strangeTags: "nothing" })).toBe("Before.\n\none\n  two\n\nBehind.\n");
});

it("on a page, what nobody sees is no part of it, and what is no element of HTML is a word of Markdown", () => {
  const edition = read(
    "new.md",
    `${renderMarkdown(text, ids)}\n\nSend <API_KEY> to them.\n\n<details hidden>Nothing</details>\n`,
  );
  const words = "text" in edition ? edition.text : "";
  expect(words).toContain("Send <API_KEY> to them.");
  expect(words).not.toContain("Nothing");
});
