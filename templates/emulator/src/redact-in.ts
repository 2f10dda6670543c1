import type { Redact } from "../../sdk/src/redact.js";

/** Data without the key, wherever somebody may have put it, and without what JSON would leave out. */
export function redactIn(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactIn(item, redact));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [redact(name), redactIn(member, redact)]));
}
