import { possibleValues } from "../../generator/check/check-pricing.js";
import type { Entry, Tier } from "../../generator/ir/types.js";
import type { Scalar } from "../../generator/load/authored.js";

/** `resolution=1K|2K;duration=5` as name -> values; undefined when it is not written so. */
export function parseCondition(text: string): ReadonlyMap<string, readonly string[]> | undefined {
  const parts = text === "" ? [] : text.split(";").map((part) => /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(part));
  if (parts.some((part) => part === null)) return undefined;
  const pairs = parts.map(
    (part) => [part?.[1] ?? "", (part?.[2] ?? "").split("|").map((value) => value.trim())] as const,
  );
  const condition = new Map(pairs);
  return condition.size === pairs.length ? condition : undefined;
}

/** The same text for the same condition, in whatever order it is written. */
export function keyOf(condition: Iterable<readonly [name: string, values: readonly Scalar[]]>): string {
  return JSON.stringify([...condition].map(([name, values]) => [name, values.map(String).sort()]).sort());
}

/** A file has texts where the spec has numbers and booleans. What is no value of the parameter stays as it is. */
export function toWhen(entry: Entry, condition: ReadonlyMap<string, readonly string[]>): Tier["when"] {
  return Object.fromEntries(
    [...condition].map(([name, texts]) => {
      const possible = possibleValues(entry, name) ?? [];
      return [name, texts.map((text) => possible.find((value) => String(value) === text) ?? text)];
    }),
  );
}
