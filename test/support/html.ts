import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A page as a browser reads it; throws at what it would have to repair. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  const errors: string[] = [];
  const document = parse(html, {
    onParseError: ({ code, startLine, startCol }) => {
      // Such a character shows as it is.
      if (code !== "noncharacter-in-input-stream") errors.push(`${startLine}:${startCol} ${code}`);
    },
  });
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return document;
}

/** Every element of a page, in its order. */
export function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): readonly HtmlElement[] {
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elementsOf(child)] : []));
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** What is read in it, as one line. */
export function textOf(node: HtmlNode): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

export function rawText(node: HtmlNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(rawText).join("") : "";
}

function isPlainCode({ tagName, attrs, childNodes }: HtmlElement): boolean {
  return tagName === "code" && attrs.length === 0 && childNodes.every(({ nodeName }) => nodeName === "#text");
}

/** What a browser acts on: it may not depend on the texts of the spec. */
const acting = new Set(["href", "src", "rel", "type", "id", "class", "for", "name", "content", "http-equiv", "action"]);

/** Elements and attributes, where there is text, and of the attributes that a browser acts on their values. */
export function skeletonOfHtml(html: string, shapeOf: (value: unknown) => string): string {
  const lines: string[] = [];
  const visit = (node: HtmlNode, indent: string) => {
    if (!("tagName" in node) || isPlainCode(node)) {
      // Prose may have code in it, between backticks.
      const line = `${indent}${"tagName" in node ? "#text" : node.nodeName}`;
      if (lines.at(-1) !== line) lines.push(line);
      return;
    }
    const attributes = node.attrs.map(({ name, value }) => {
      const isText = node.tagName === "meta" && attributeOf(node, "name") === "description";
      return acting.has(name) && !isText ? `${name}=${value}` : name;
    });
    lines.push(`${indent}${[node.tagName, ...attributes].join(" ")}`);
    const isData = node.tagName === "script" && attributeOf(node, "type") === "application/json";
    if (isData) lines.push(shapeOf(JSON.parse(rawText(node))));
    else for (const child of node.childNodes) visit(child, `${indent} `);
  };
  for (const child of parseHtml(html).childNodes) visit(child, "");
  return lines.join("\n");
}
