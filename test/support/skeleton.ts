import { parse } from "yaml";
import { parseCsv } from "./csv.js";
import { skeletonOfHtml } from "./html.js";
import { placeholders, readHttpFile } from "./http-file.js";
import { skeletonOfMarkdown } from "./markdown.js";
import { skeletonOfTypeScript } from "./typescript.js";
import { skeletonOfXml } from "./xml.js";

/** What of an output does not depend on the texts in it; throws when the output cannot be read. */
export function skeletonOf(path: string, text: string): string {
  if (/\.[jt]s$/.test(path)) return skeletonOfTypeScript(text);
  if (path.endsWith(".http")) return skeletonOfHttpFile(text);
  if (path.endsWith(".postman_collection.json")) return shapeOf(JSON.parse(text, readBody)) + placeholders(text);
  if (path.endsWith(".json")) return shapeOf(JSON.parse(text));
  if (path.endsWith(".yaml")) return shapeOf(parse(text));
  if (path.endsWith(".csv"))
    return parseCsv(text)
      .map((row) => row.length)
      .join("\n");
  if (/\.md$|\/llms\.txt$/.test(path)) return skeletonOfMarkdown(text);
  if (path.endsWith(".html")) return skeletonOfHtml(text, shapeOf);
  if (path.endsWith(".atom")) return skeletonOfXml(text);
  return text;
}

/** The bodies that a collection holds as text, read. */
function readBody(key: string, value: unknown): unknown {
  return key === "raw" && typeof value === "string" && value.startsWith("{\n") ? JSON.parse(value) : value;
}

function skeletonOfHttpFile(text: string): string {
  const { variables, requests } = readHttpFile(text);
  const frames = requests.map(
    ({ method, url, headers, body }) => `${method} ${url}${shapeOf(headers)}${shapeOf(body)}`,
  );
  return [Object.keys(variables), frames, placeholders(text)].flat().join("\n");
}

/** Keys and kinds of values. */
function shapeOf(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  const lines = Array.isArray(value)
    ? value.map((item) => `\n${indent}- ${shapeOf(item, `${indent} `)}`)
    : Object.entries(value).map(([key, item]) => `\n${indent}${key}: ${shapeOf(item, `${indent} `)}`);
  return lines.join("");
}

/** What an editor, a terminal or a reader does not show, or what moves the rest; but emoji may have their variants. */
export const invisible =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]|(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/u;
