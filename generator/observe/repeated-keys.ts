import { parseJson } from "../../templates/sdk/src/request/to-json.js";

/**
 * The names that stand twice in one object of a JSON text. `JSON.parse` takes the last one and says nothing; other parsers take the
 * first, so the two sides may have read different things.
 */
export function repeatedKeys(json: string): readonly string[] {
  if (parseJson(json) === undefined) return [];
  const repeated = new Set<string>();
  const open: Set<string>[] = [];
  // Texts first, so that no bracket within one counts.
  for (const [token, text] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(?:\s*:)?|[{}[\]]/gs)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (token.endsWith(":") && text !== undefined) {
      const names = open.at(-1);
      const name: string = JSON.parse(text);
      if (names?.has(name)) repeated.add(name);
      names?.add(name);
    }
  }
  return [...repeated];
}
