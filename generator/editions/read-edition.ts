import { micromark } from "micromark";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";
import type { Reference, SectionTitle } from "../reference/reference.js";
import { decodeText } from "./decode-text.js";
import type { Form } from "./forms.js";
import { matchSections } from "./match-sections.js";
import { textOfPage } from "./page-text.js";
import { tidyText } from "./tidy-text.js";

export type ReadEdition = { readonly text: string; readonly form: Form } | { readonly refused: string };

/** The standing edition, which a new one is recognized by. */
export interface Known {
  readonly reference: Reference;
  readonly titles: readonly SectionTitle[];
}

/** What a spec's file may have. */
const largest = 512 * 1024;

/** A file -> the text of an edition as the reference is kept, or in plain words why it is none. */
export function readEdition(name: string, bytes: Uint8Array, { reference, titles }: Known): ReadEdition {
  const decoded = decodeText(bytes);
  if ("refused" in decoded) return decoded;
  if (decoded.text.includes("\0")) return { refused: "no text; save the page as HTML, as Markdown or as text" };
  if (!/[^\s\ufeff]/.test(decoded.text)) return { refused: "empty" };
  const form = formOf(name, decoded.text, titles);
  const text = tidyText(toText[form](decoded.text), reference.lines);
  const { length } = new TextEncoder().encode(text);
  if (length > largest) return { refused: `${length} bytes of text; at most ${largest}` };
  const { renamed, headings } = matchSections(reference, titles, text.split("\n"));
  if (renamed.size * 2 < titles.length) {
    const missing = headings.removed.slice(0, 4).join(", ");
    const found = `it has ${renamed.size} of the ${titles.length} headings of the reference, and not ${missing}`;
    return { refused: `no edition of the reference, or a part of one: ${found}` };
  }
  return { text, form };
}

const toText: Readonly<Record<Form, (text: string) => string>> = {
  text: (text) => text,
  html: (text) => textOfPage(text, { strangeTags: "nothing" }),
  markdown: (text) => {
    const body = text.replace(/^\ufeff?---\r?\n[\s\S]*?\r?\n---\r?\n/, "");
    const html = micromark(body, {
      allowDangerousHtml: true,
      extensions: [gfmTable()],
      htmlExtensions: [gfmTableHtml()],
    });
    return textOfPage(html, { strangeTags: "words" });
  },
};

/** By what it says rather than by what it is called: a page that was saved may have any name. */
function formOf(name: string, text: string, titles: Known["titles"]): Form {
  if (
    /^[\s\ufeff]*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|main|article|section|div|header|h1)\b/i.test(text)
  )
    return "html";
  if ((text.match(/<\/(p|td|li|h[1-6]|div)>/gi)?.length ?? 0) > 50) return "html";
  if (/\.(md|markdown)$/i.test(name)) return "markdown";
  // Comments in a sample look like headings of Markdown; but the headings of a text stand by themselves.
  const lines = new Set(text.split(/\r\n?|\n/).map((line) => line.trim()));
  const plain = titles.filter(({ title }) => lines.has(title)).length;
  const marked = text.match(/^#{1,6} \S/gm)?.length ?? 0;
  return marked >= 5 && plain * 2 < titles.length ? "markdown" : "text";
}
