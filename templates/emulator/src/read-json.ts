import { isObject } from "./shape.js";

/** Deeper than any request is; what is deeper than the stack allows must not get to code that recurses. */
export const requestDepth = 32;

/** Bytes from outside as a JSON object; undefined when they are none, are not UTF-8, or are nested deeper than that. */
export function readJson(bytes: Buffer, maxDepth: number): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isObject(value) && isShallow(value, maxDepth) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether nothing in it is nested deeper than that. */
export function isShallow(value: object, maxDepth: number): boolean {
  let level: object[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) return false;
    level = level.flatMap((item) => Object.values(item).filter((child) => typeof child === "object" && child !== null));
  }
  return true;
}
