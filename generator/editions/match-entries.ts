import { type Card, type Reference, textOf } from "../reference/reference.js";
import type { Comparison, NamedEntry } from "./comparison.js";
import { likeness } from "./likeness.js";

export interface MatchedEntries {
  /** An entry of the standing edition -> its id now; without those that are gone. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly entries: Comparison["entries"];
}

/** Below this, a card that went and a card that came are two entries. */
const enough = 0.8;

/** A card is the one of the same id; where that is gone, a new one that says the same, the id aside. */
export function matchEntries(standing: Reference, other: Reference): MatchedEntries {
  const gone = [...standing.cards.keys()].filter((id) => !other.cards.has(id));
  const come = new Set([...other.cards.keys()].filter((id) => !standing.cards.has(id)));
  const pairs = gone
    .flatMap((from) => [...come].map((to) => ({ from, to, score: likeness(said(standing, from), said(other, to)) })))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score);
  const renamed = new Map([...standing.cards.keys()].filter((id) => other.cards.has(id)).map((id) => [id, id]));
  for (const { from, to } of pairs) {
    if (renamed.has(from) || !come.has(to)) continue;
    renamed.set(from, to);
    come.delete(to);
  }
  const named = [...renamed].map(([from, to]) => ({ from: name(standing, from), to: name(other, to) }));
  return {
    renamed,
    entries: {
      added: [...come].map((id) => name(other, id)),
      removed: gone
        .filter((id) => !renamed.has(id))
        .map((id) => ({ ...name(standing, id), linesIn: holderOf(said(standing, id), other) })),
      renamed: named.filter(({ from, to }) => from.id !== to.id || from.name !== to.name),
    },
  };
}

/** All that a card says, without its head. */
function said(reference: Reference, id: string): string {
  const [card] = reference.cards.get(id) ?? [];
  return card ? textOf(reference, { from: card.from + 1, to: card.to }).replaceAll(id, "") : "";
}

/** The entry whose card has these lines, one after the other. */
function holderOf(lines: string, other: Reference): string | null {
  const wanted = withoutBlankLines(lines);
  const holder = [...other.cards.keys()].find((id) => withoutBlankLines(said(other, id)).includes(wanted));
  return wanted === "" ? null : (holder ?? null);
}

function withoutBlankLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function name(reference: Reference, id: string): NamedEntry {
  const [card] = reference.cards.get(id) ?? [];
  return { id, name: nameOnCard(reference, card), line: card?.from ?? 0 };
}

/** What stands behind the id in the head: the name, and its badge where it has one. */
function nameOnCard({ lines }: Reference, card: Card | undefined): string {
  return card ? (lines[card.from - 1] ?? "").trim().slice(card.id.length + 1) : "";
}
