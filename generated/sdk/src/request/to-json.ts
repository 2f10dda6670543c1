export const notJson = "expected JSON: no BigInt, no cycle, no function, nothing that throws";

/** Undefined for what JSON cannot hold. */
export function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Undefined for what is no JSON text. */
export function parseJson(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
