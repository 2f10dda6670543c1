import { members, oneOf, optional, type Rule } from "./shape.js";

/**
 * How each behaviour can be read that the reference leaves open: first as the emulator takes it, then as the API may do instead.
 * What each means, `behaviours` says.
 */
export const readings = {
  "root-only-input": ["ignored", "merged"],
  "json-in-strings": ["strings", "plain"],
  "processing-is-300": ["own-status", "as-200"],
  "base-id-answer": ["unknown-model", "missing-field"],
  "order-of-checks": ["key-first", "key-last"],
  "content-type-answer": ["refused", "ignored"],
  "malformed-body": ["own-word", "application-error"],
  "failed-not-refunded": ["kept", "refunded"],
  "zip-of-images": ["zip", "one-file"],
  "no-location": ["none", "itself"],
  "strings-are-read": ["checked", "unchecked"],
  "started-units": ["whole", "dropped"],
  "empty-is-missing": ["refused", "taken"],
  "wrong-values-are-free": ["free", "charged"],
  "invalid-value": ["named", "unnamed"],
  "unknown-field": ["refused", "ignored"],
  "insufficient-credits-body": ["code-400", "bare-word"],
  "range-charged-at-maximum": ["maximum", "minimum"],
  "unknown-quantity": ["ten", "one"],
  "wrong-method": ["bad-request", "not-allowed"],
  "status-words": ["completed", "success"],
  "download-too-early": ["as-status", "refused"],
  "media-formats": ["asked", "own"],
  "transcription-is-json": ["json", "sound"],
  "several-outputs": ["one", "zip"],
  "callback-payload": ["as-status", "task-only"],
  "one-account": ["unlimited", "limited"],
  "model-values-exact": ["exact", "prefix"],
  "alias-is-sent": ["taken", "refused"],
  "required-as-listed": ["refused", "taken"],
  "types-as-decided": ["refused", "taken"],
  "values-as-decided": ["refused", "taken"],
  "limits-as-decided": ["refused", "taken"],
  "links-as-decided": ["refused", "taken"],
  "missing-field-answer": ["unnamed", "named"],
  "known-at-once": ["known", "later"],
  "unknown-task-answer": ["refused", "failed"],
} as const;

type Readings = typeof readings;

export type Assumptions = { readonly [Id in keyof Readings]: Readings[Id][number] };

/** Turns behaviours to another reading: `{ "empty-is-missing": "taken" }`. */
export type Assume = { readonly [Id in keyof Readings]?: Readings[Id][number] | undefined };

export const assumeRule: Rule = members(
  Object.fromEntries(Object.entries(readings).map(([id, names]) => [id, optional(oneOf(names))])),
);

/** What is not read as the emulator reads it by itself. */
export function turnedOf(assume: Assumptions): Assume {
  const turned = Object.entries(assume).filter(([id, name]) => name !== readings[id as keyof Readings][0]);
  return Object.fromEntries(turned) as Assume;
}

export function toAssumptions(assume: Assume = {}): Assumptions {
  const all = Object.entries(readings).map(([id, [first]]) => [id, assume[id as keyof Readings] ?? first]);
  return Object.fromEntries(all) as Assumptions;
}
