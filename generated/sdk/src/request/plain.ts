import { ConfigurationError } from "../errors.js";
import { isObject } from "./parameter-types.js";
import { toJson } from "./to-json.js";

/** What has options or parameters as its members: no Map, no Date, no promise of them. An AbortController is one with a `signal`. */
export const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) &&
  typeof value.then !== "function" &&
  !/^(Map|Set|Date|RegExp|Number|String|Boolean|Error)$/.test(tagOf(value));

/** What kind of object a value is; of a proxy even that may throw. */
export function tagOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice(8, -1);
  } catch {
    return "unreadable";
  }
}

/**
 * Reads what a caller has given, before anything is sent. A getter, a proxy or a hook that has to answer may throw, and what it throws
 * may hold anything.
 */
export function guarded<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new ConfigurationError("configuration", `${what}: cannot be read, it throws. Nothing sent`);
  }
}

/**
 * What of an object's members is sent: each is read once, and what is checked and priced is the same. A member that JSON cannot hold
 * stays as it is, for a check to find.
 */
export function plainCopy<T extends object>(given: T, what = "params"): T {
  return guarded(what, () => {
    if (!isPlain(given)) return given;
    const copy = Object.entries(given).map(([name, value]: [string, unknown]) => {
      const text = typeof value === "object" ? toJson(value) : undefined;
      return [name, text ? JSON.parse(text) : value];
    });
    return Object.fromEntries(copy) as T;
  });
}
