import type { Entry, Evidence, Parameter, Pricing } from "../ir/types.js";

/** "card: Input Parameters L337, L341": what stands in one section is cited together. */
export function citations(evidence: readonly Evidence[]): readonly string[] {
  const lines = new Map<string, Set<string>>();
  for (const { kind, section, lines: place } of evidence) {
    const source = `${kind}: ${section}`;
    const places = lines.get(source) ?? new Set();
    lines.set(source, places.add(`L${place}`));
  }
  return [...lines].map(([source, places]) => `${source} ${[...places].join(", ")}`);
}

/** "8 to 22 credits per image" */
export function priceText({ min, max, unit }: Pricing): string {
  return `${min === max ? min : `${min} to ${max}`} credits ${unit}`;
}

/** What a caller must know of a parameter, in sentences: the meaning, labels, limits, and the card's own words. */
export function describeParameter(parameter: Parameter, entry: Entry): string {
  const { summary, values, known, not, min, max, maxLength, maxItems, note } = parameter;
  const labelled = values?.filter(({ label }) => label !== null) ?? [];
  return [
    summary,
    labelled.length > 0 && `${labelled.map(({ value, label }) => `${value} = ${label}`).join(", ")}.`,
    known.length > 0 && `Known values: ${known.join(", ")}; the list is not closed.`,
    not.length > 0 && `Not accepted: ${not.join(", ")}.`,
    min !== null && max !== null && `From ${min} to ${max}.`,
    maxLength !== null && `At most ${maxLength} characters.`,
    maxItems !== null && (maxItems === 1 ? "One item." : `At most ${maxItems} items.`),
    note,
    ...notesOn(parameter, entry),
  ]
    .filter((sentence) => typeof sentence === "string")
    .join(" ");
}

/** The card's notes that speak of the parameter by name. */
function notesOn({ name }: Parameter, { notes }: Entry): readonly string[] {
  const word = new RegExp(`(?<![A-Za-z0-9_.])${name}(?![A-Za-z0-9_])`);
  return notes.filter(({ text }) => word.test(text)).map(({ text }) => text);
}
