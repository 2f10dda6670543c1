import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { fold } from "../reference/find-words.js";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface PageOptions {
  /** What is no element of HTML is a word, such as `<API_KEY>`: in Markdown it is one, on a page of HTML nobody sees it. */
  readonly strangeTags: "words" | "nothing";
}

/**
 * The text of a page, in the form of the reference: a line for each block, blank lines around headings, paragraphs, lists and
 * code, a table's row as one line in which the cells have run together.
 */
export function textOfPage(html: string, { strangeTags }: PageOptions): string {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const page = new Page(html, strangeTags === "words");
  page.read(mainOf(document) ?? document);
  return page.text();
}

class Page {
  readonly #html: string;
  readonly #readsStrangeTags: boolean;
  readonly #lines: string[] = [];
  #line = "";

  constructor(html: string, readsStrangeTags: boolean) {
    this.#html = html;
    this.#readsStrangeTags = readsStrangeTags;
  }

  text(): string {
    this.#end();
    const text = this.#lines.join("\n").replace(/\n{3,}/g, "\n\n");
    return `${text.trim()}\n`;
  }

  read(parent: DefaultTreeAdapterTypes.ParentNode): void {
    for (const node of parent.childNodes) this.#node(node);
  }

  #node(node: Node): void {
    if (node.nodeName === "#text") this.#line += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!("tagName" in node) || isUnseen(node)) return;
    const { tagName } = node;
    if (tagName === "br") this.#end();
    else if (tagName === "pre") this.#code(node);
    else if (tagName === "tr") this.#row(node);
    else if (blocks.has(tagName)) {
      const isApart = apart.has(tagName);
      this.#end(isApart);
      this.read(node);
      this.#end(isApart);
    } else this.#inline(node);
  }

  #inline(element: Element): void {
    const { tagName } = element;
    const { startTag } = element.sourceCodeLocation ?? {};
    if (this.#readsStrangeTags && startTag && !inline.has(tagName)) {
      this.#line += this.#html.slice(startTag.startOffset, startTag.endOffset);
    }
    // Words that are set apart only by how they look.
    if (tagName === "code" && /\S$/.test(this.#line) && previousOf(element)?.nodeName === "code") this.#line += " ";
    this.read(element);
  }

  #code(element: Element): void {
    this.#end(true);
    for (const line of codeIn(element).replace(/\n$/, "").split("\n")) this.#lines.push(line.trimEnd());
    this.#end(true);
  }

  #row(row: Element): void {
    this.#end();
    const cells = row.childNodes.filter((node): node is Element => "tagName" in node && !isUnseen(node));
    this.#lines.push(cells.map((cell) => this.#cell(cell)).join(""));
  }

  #cell(cell: Element): string {
    const page = new Page(this.#html, this.#readsStrangeTags);
    page.read(cell);
    return fold(page.text());
  }

  /** Ends the line, and leaves a blank one behind it where that is wanted. */
  #end(isApart = false): void {
    const line = fold(this.#line);
    this.#line = "";
    if (line !== "") this.#lines.push(line);
    if (isApart && this.#lines.at(-1) !== "") this.#lines.push("");
  }
}

/** What a page is about, where it says so; else all of it. */
function mainOf(node: DefaultTreeAdapterTypes.ParentNode): Element | undefined {
  const found: Element[] = [];
  const visit = (parent: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of parent.childNodes) {
      if (!("tagName" in child)) continue;
      if (child.tagName === "main" || attribute(child, "role") === "main") found.push(child);
      else visit(child);
    }
  };
  visit(node);
  const [main, another] = found;
  return another ? undefined : main;
}

function isUnseen(element: Element): boolean {
  return (
    unseen.has(element.tagName) ||
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    /display:\s*none/.test(attribute(element, "style") ?? "")
  );
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function previousOf(element: Element): Node | undefined {
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings[siblings.indexOf(element) - 1];
}

/** What stands in code: its white space counts, and a line of it may be a block of its own. */
function codeIn(parent: Element): string {
  let text = "";
  for (const node of parent.childNodes) {
    if (node.nodeName === "#text") text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!("tagName" in node) || isUnseen(node)) continue;
    const isBlock = blocks.has(node.tagName);
    if (node.tagName === "br" || (isBlock && /[^\n]$/.test(text))) text += "\n";
    text += codeIn(node);
    if (isBlock && !text.endsWith("\n")) text += "\n";
  }
  return text;
}

const unseen = new Set(
  "head script style template noscript svg iframe nav footer button select dialog audio video canvas object".split(" "),
);
/** A blank line before and behind. */
const apart = new Set("h1 h2 h3 h4 h5 h6 p ul ol dl blockquote".split(" "));
const blocks = new Set([
  ...apart,
  ...(
    "html body main article section header div aside form fieldset figure figcaption address hgroup hr " +
    "li dt dd details summary table caption thead tbody tfoot"
  ).split(" "),
]);
const inline = new Set(
  (
    "a abbr b bdi bdo cite code data del dfn em font i img input ins kbd label mark q s samp small span strong sub sup " +
    "time tt u var wbr picture source td th center ruby rt rp"
  ).split(" "),
);
