import type { Evidence } from "../ir/types.js";
import { type Kind, type Product, rules, type Verdict } from "./verdicts.js";

/** One thing that is different between two states of the spec. */
export interface Change {
  readonly kind: Kind;
  /** Where in the spec: `imagen-v4.pricing.tiers.Fast`. */
  readonly subject: string;
  /** What happened there, in words. */
  readonly text: string;
  /** Null where there was, or is, nothing. */
  readonly before: unknown;
  readonly after: unknown;
  readonly verdicts: Readonly<Record<Product, Verdict>>;
  /** Why these verdicts. */
  readonly reason: string;
}

export function change(kind: Kind, subject: string, text: string, before: unknown, after: unknown): Change {
  const { sdk, openapi, reason } = rules[kind];
  return { kind, subject, text, before, after, verdicts: { sdk, openapi }, reason };
}

/** Whether two facts of the spec are the same. Everything in it is plain data in a stable order. */
export function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** A value in words. */
export function show(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return value === null || value === undefined ? "none" : text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** `from 1 to 2`. */
export function fromTo(before: unknown, after: unknown): string {
  return `from ${show(before)} to ${show(after)}`;
}

const textWords = {
  "text-changed": "reworded",
  "evidence-changed": "other sources",
  "example-changed": "another example",
} as const;

/** Where a fact stands, without the lines: another edition has others for the same words. */
export function sourcesOf(evidence: readonly Evidence[]): readonly Omit<Evidence, "lines">[] {
  return evidence.map(({ place, part, text }) => ({ place, part, text }));
}

export function evidenceChange(
  subject: string,
  before: readonly Evidence[],
  after: readonly Evidence[],
): readonly Change[] {
  return textChange("evidence-changed", subject, sourcesOf(before), sourcesOf(after));
}

/** A change of something that only people read. */
export function textChange(
  kind: keyof typeof textWords,
  subject: string,
  before: unknown,
  after: unknown,
): readonly Change[] {
  return same(before, after) ? [] : [change(kind, subject, textWords[kind], before, after)];
}
