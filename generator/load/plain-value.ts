import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from "yaml";
import type { Code } from "../diagnostics/codes.js";

export type ReportAt = (
  code: Code,
  message: string,
  offset: number,
  related?: { offset: number; message: string },
) => void;

export const deepest = 24;

/** The plain value of a node. What JSON has no word for is refused: aliases, tags, keys that are no strings; what is clear is read all the same. */
export function toValue(node: unknown, report: ReportAt, depth = 0): unknown {
  if (node === null || node === undefined) return null;
  const offset = offsetOf(node) ?? 0;
  if (depth > deepest) {
    report("yaml-too-deep", `nested more than ${deepest} levels deep`, offset);
    return null;
  }
  if (isAlias(node)) {
    report("yaml-alias", `alias *${node.source}: write the value out, or in quotes if it is a text`, offset);
    return null;
  }
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (anchor !== undefined) report("yaml-alias", `anchor &${anchor}: anchors are not used in the spec`, offset);
  if (tag !== undefined) report("yaml-alias", `tag ${tag}: tags are not used in the spec`, offset);

  if (isSeq(node)) return node.items.map((item) => pairAsText(item, report) ?? toValue(item, report, depth + 1));
  if (isMap(node)) return toObject(node, report, depth);
  return isScalar(node) ? toScalar(node, offset, report) : null;
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

function toObject(node: YAMLMap, report: ReportAt, depth: number): object {
  const object: Record<string, unknown> = {};
  const first = new Map<string, number>();
  for (const [index, { key, value }] of node.items.entries()) {
    const at = offsetOf(key) ?? offsetOf(node) ?? 0;
    if (node.flow && value === null) {
      report("yaml-key", withoutColon(key, node.items[index - 1]), at);
      continue;
    }
    if (!isScalar(key) || typeof key.value !== "string" || key.value === "__proto__") {
      report("yaml-key", whyNoKey(key), at);
      continue;
    }
    if (key.value === "<<") {
      report("yaml-alias", "merge keys are not used in the spec: write the keys out", at);
      continue;
    }
    const before = first.get(key.value);
    if (before !== undefined) {
      const message = `the key ${JSON.stringify(key.value)} stands twice`;
      report("yaml-duplicate-key", message, at, { offset: before, message: "the first time" });
    } else first.set(key.value, at);
    object[key.value] = toValue(value, report, depth + 1);
  }
  return object;
}

function whyNoKey(key: unknown): string {
  const rule = "keys are plain strings, and never __proto__";
  if (!isScalar(key) || typeof key.value === "string") return rule;
  return `${rule}: ${sourceOf(key)} is none; write "${sourceOf(key)}" if it is meant as a name`;
}

/** `{ credits: 2,5 }`: a comma inside braces ends a value, whatever it was meant for. */
function withoutColon(key: unknown, before: Pair | undefined): string {
  const [given, last] = [sourceOf(key), sourceOf(before?.value)];
  if (isNumber(key) && isNumber(before?.value))
    return `${last},${given} is two things inside { }, where a comma ends a value: decimals have a point, thousands nothing between them`;
  return `${given} has no value inside { }: a colon is missing, or the comma in front of it belongs to a text, which is written in quotes`;
}

function isNumber(node: unknown): boolean {
  return isScalar(node) && typeof node.value === "number";
}

/** `[1: 1, 4: 3]`: what was meant for a ratio is a mapping of a number to a number. */
function pairAsText(item: unknown, report: ReportAt): string | undefined {
  if (!isMap(item) || !item.flow || item.items.length !== 1) return undefined;
  const [pair] = item.items;
  if (!isNumber(pair?.key) || !isNumber(pair?.value) || offsetOf(item) !== offsetOf(pair?.key)) return undefined;
  const [left, right] = [sourceOf(pair?.key), sourceOf(pair?.value)];
  const message = `${left}: ${right} is a key and a value; a ratio is a text: write "${left}:${right}", in quotes`;
  report("yaml-key", message, offsetOf(item) ?? 0);
  return `${left}:${right}`;
}

function sourceOf(node: unknown): string {
  return isScalar(node) ? (node.source ?? String(node.value)) : "this";
}

function toScalar(node: Scalar, offset: number, report: ReportAt): unknown {
  const { value, source, type, comment } = node;
  if (type === Scalar.PLAIN && comment && /^[^\s#!]/.test(comment)) {
    const message = `a # behind a blank begins a comment, and the text ends before it: write the text in quotes, or a blank behind the #`;
    report("yaml-notation", message, offset);
  }
  if (typeof value === "bigint" || (typeof value === "number" && !isExact(value))) {
    report("yaml-number", `${value} cannot be held exactly; quote it if it is a text`, offset);
    return null;
  }
  // Readers differ: 0123 is 83 to some of them, 1e3 a text to others.
  const isOtherwise = type === Scalar.PLAIN && source !== undefined && source !== String(value);
  if (isOtherwise && (typeof value === "number" || typeof value === "boolean")) {
    const kind = typeof value === "number" ? "number" : "truth value";
    const message = `${source} is read as the ${kind} ${value}: write ${value}, or "${source}" if it is a text`;
    report("yaml-notation", message, offset);
  }
  return value;
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
