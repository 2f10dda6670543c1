import type { ParameterType } from "../contract.js";
import type { ValidationCode } from "../errors.js";
import { toJson } from "./to-json.js";

/** What is wrong with a value, and what was expected of it. */
export type Violation = readonly [code: ValidationCode, expected: string];

/** What a value of a type is at run time. */
export interface ValueType {
  /** For messages, with its article. */
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
  /** What is wrong with a value that fits. `url` tells what a media link looks like. */
  readonly violation?: ((value: unknown, url: RegExp) => Violation | undefined) | undefined;
  /** What each item of a list is. */
  readonly item?: ValueType | undefined;
}

const link: ValueType = {
  words: "a url",
  fits: isString,
  violation: (value, url) => (url.test(value as string) ? undefined : ["url", "a direct public http(s) link"]),
};

const object: ValueType = {
  words: "an object",
  fits: isObject,
  violation: (value) => (toJson(value) ? undefined : ["type", "an object that JSON can hold"]),
};

/** In functions of its own: reading `Number.isInteger` here would be an effect to a bundler, which then keeps the table for it. */
export const parameterTypes: Readonly<Record<ParameterType, ValueType>> = {
  string: { words: "a string", fits: isString },
  integer: { words: "an integer", fits: (value) => Number.isInteger(value) },
  number: { words: "a number", fits: (value) => Number.isFinite(value) },
  boolean: { words: "a boolean", fits: (value) => typeof value === "boolean" },
  scalar: { words: "a scalar", fits: (value) => isString(value) || Number.isFinite(value) },
  url: link,
  urls: { words: "an array of urls", fits: (value) => Array.isArray(value), item: link },
  objects: { words: "an array of objects", fits: (value) => Array.isArray(value), item: object },
};

export function isString(value: unknown): value is string {
  return typeof value === "string";
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
