/**
 * JSON in which an id of many digits is a text: a number does not hold them all.
 * @throws {SyntaxError}
 */
export function parseExact(text: string, id = "", reviver?: (name: string, item: unknown) => unknown): unknown {
  const digits = new RegExp(`("${id}"\\s*:(?:\\s*\\[)?\\s*)(\\d{16,})(?=[\\s,}\\]])`, "g");
  return JSON.parse(text.replace(digits, '$1"$2"'), reviver);
}
