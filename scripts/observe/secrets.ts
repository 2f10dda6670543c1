import { parseUrl } from "../../templates/sdk/src/request/parse-url.js";
import type { RawExchange } from "./raw-exchange.js";

/** Headers that say who somebody is. */
const telling = /auth|cookie|token|key|secret|session|signature|credential/i;

/** What stands in such headers and is no secret. */
const words =
  /^(bearer|basic|digest|path|domain|expires|max-age|secure|httponly|samesite|lax|strict|none|priority|high|medium|low|utf-8|\d{1,3})$/i;

const shortest = 4;

/** Everything in an exchange that may be a key: what identifies somebody in its headers and its URLs, and what signs a link. */
export function secretsOf({ url, headers, body, reply }: RawExchange, known: readonly string[]): readonly string[] {
  const all = [...headers, ...(reply?.headers ?? [])].filter(([name]) => telling.test(name));
  const pieces = all.flatMap(([, value]) => [value, ...value.split(/[\s;,=]+/)]);
  const texts = [url, body, reply?.content].filter((text) => typeof text === "string");
  return [...pieces, ...ofUrl(url, known), ...texts.flatMap(ofLinks)]
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= shortest && !words.test(piece));
}

/** What stands in the query, but for the parameters that say no more than which task. */
function ofUrl(text: string, known: readonly string[]): readonly string[] {
  const url = parseUrl(text, "http://host");
  if (!url) return [];
  const { searchParams, username, password } = url;
  const values = [...searchParams].filter(([name]) => !known.includes(name)).map(([, value]) => value);
  return [...values, username, password];
}

/** Signatures of links, wherever they stand: values of their queries, and long parts of their paths. */
function ofLinks(text: string): readonly string[] {
  const links = text.slice(0, 100_000).match(/https?:\/\/[^\s"'<>\\]+/gi) ?? [];
  return links.slice(0, 200).flatMap((link) => {
    const [path = "", query = ""] = link.split("?", 2);
    const values = query.split("&").map((pair) => pair.slice(pair.indexOf("=") + 1));
    return [...values.filter((value) => value.length >= 8), ...path.split("/").filter((part) => part.length >= 24)];
  });
}
