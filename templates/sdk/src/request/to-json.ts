export const notJson = "expected JSON: no BigInt, no cycle, no function";

/** Undefined for what JSON cannot hold. */
export function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/**
 * What of an object's members is sent: each is read once, and what is checked and priced is the same. A member that JSON cannot hold
 * stays as it is, for a check to find.
 */
export function plainCopy<T extends object>(given: T): T {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  const copy = Object.entries(given).map(([name, value]: [string, unknown]) => {
    const text = typeof value === "object" ? toJson(value) : undefined;
    return [name, text ? JSON.parse(text) : value];
  });
  return Object.fromEntries(copy) as T;
}

/** Undefined for what is no JSON text. */
export function parseJson(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
