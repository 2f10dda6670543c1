import { DOMParser, type Node, onWarningStopParsing } from "@xmldom/xmldom";

/** A document of XML; throws at whatever is wrong with it. */
export function parseXml(xml: string): Node {
  return new DOMParser({ onError: onWarningStopParsing }).parseFromString(xml, "application/xml");
}

/** Elements and attributes, and where there is text. */
export function skeletonOfXml(xml: string): string {
  const lines: string[] = [];
  const visit = (node: Node, indent: string) => {
    const attributes = "attributes" in node ? [...(node.attributes as Iterable<{ name: string; value: string }>)] : [];
    lines.push(`${indent}${[node.nodeName, ...attributes.map(({ name, value }) => `${name}=${value}`)].join(" ")}`);
    for (const child of [...node.childNodes]) visit(child, `${indent} `);
  };
  visit(parseXml(xml), "");
  return lines.join("\n");
}
