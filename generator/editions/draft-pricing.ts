import { type Card, type Reference, textOf } from "../reference/reference.js";
import { rowOf } from "../reference/speaking-lines.js";
import type { DraftedParameter, Vocabulary } from "./draft-parameter.js";

type Parameters = Readonly<Record<string, DraftedParameter>>;

/** The prices of a card: `4 / 9 credits per image (Fast / Quality)`, `200–1200 credits per video (...)`. */
export function draftPricing(card: Card, reference: Reference, { units }: Vocabulary, parameters: Parameters): object {
  const line = card.lines.find(({ part }) => part === "price")?.line ?? card.from;
  const printed = textOf(reference, { from: line, to: line }).trim();
  const [, amounts = "", rest = ""] = /^\S+ \S+ ([\d /–]*\d) credits (.*)$/.exec(printed) ?? [];
  const unit = units.filter((each) => rest.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  const behind = unit === undefined ? undefined : /^(?: \((.*)\))?$/.exec(rest.slice(unit.length));
  // Another word behind the unit is no part of any that is known.
  if (unit === undefined || !behind) return { unread: printed };
  const [, words] = behind;
  const row = rowOf(reference, "prices", card.id)?.text.split(" — ")[1];
  const range = /^([\d ]+)–([\d ]+)$/.exec(amounts);
  if (range) {
    const [min, max] = [numberIn(range[1]), numberIn(range[2])];
    return { unit, range: { min, max }, ...(words !== undefined && { basis: words }) };
  }
  const credits = amounts.split(" / ").map(numberIn);
  const labels = (words ?? row)?.split(" / ") ?? [];
  if (labels.length !== credits.length) return { unread: row === undefined ? printed : `${printed}; ${row}`, unit };
  const tiers = credits.map((each, index) => {
    const label = labels[index] ?? "";
    const when = credits.length > 1 ? whenOf(label, parameters) : undefined;
    return { label, credits: each, ...(when && { when }) };
  });
  const isOpen = tiers.length > 1 && tiers.some(({ when }) => when === undefined);
  return { ...(isOpen && { unread: "which values select each tier" }), unit, tiers };
}

/** A label that is a value of one parameter, and of no other, is chosen by it. */
function whenOf(label: string, parameters: Parameters): Readonly<Record<string, string | number>> | undefined {
  const matches = Object.entries(parameters).flatMap(([name, { values = [] }]) =>
    values.flatMap((item) => {
      const { value, label: own = String(value) } = typeof item === "object" ? item : { value: item };
      return own === label ? [{ [name]: value }] : [];
    }),
  );
  return matches.length === 1 ? matches[0] : undefined;
}

/** 1 134 is one number. */
function numberIn(text = ""): number {
  return Number(text.replace(/\s/g, ""));
}
