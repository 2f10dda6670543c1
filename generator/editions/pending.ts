import type { AuthoredUnread } from "../load/authored.js";
import type { Comparison } from "./comparison.js";

type Facts = NonNullable<AuthoredUnread["facts"]>;
type Place = Facts[string][number];
type Words = NonNullable<AuthoredUnread["words"]>[number];

/**
 * What is to be read once an edition is taken, with what was unread before: a fact that nobody has read since keeps the words that
 * it was read from, and is read when these are back.
 */
export function pendingOf({ places, news }: Comparison, before: AuthoredUnread): AuthoredUnread {
  const facts = new Map<string, Place[]>(Object.entries(before.facts ?? {}).map(([fact, own]) => [fact, [...own]]));
  for (const { place, status, before: was, after, facts: resting } of places) {
    if (status === "moved") continue;
    for (const fact of resting) {
      const own = facts.get(fact) ?? [];
      facts.set(fact, withChange(own, { place, was: was.words, is: after?.words ?? null }));
    }
  }
  const words: Words[] = [...(before.words ?? [])];
  for (const { place, after, facts: about } of news) {
    // A line that nothing cites is an error by itself, until it is cited or listed.
    const isKnown = words.some((each) => each.place === place && each.words === after.words);
    if (about.length > 0 && !isKnown) words.push({ place, words: after.words, facts: about });
  }
  const open = [...facts].filter(([, own]) => own.length > 0);
  return {
    ...(open.length > 0 && { facts: Object.fromEntries(open) }),
    ...(words.length > 0 && { words }),
  };
}

function withChange(own: readonly Place[], change: Place): Place[] {
  // The same words may stand at several places of a fact.
  const here = own.findIndex(({ place, is }) => place === change.place && is === change.was);
  const index = here < 0 ? own.findIndex(({ is }) => is === change.was) : here;
  const earlier = own[index];
  if (!earlier)
    return own.some(({ place, was }) => place === change.place && was === change.was) ? [...own] : [...own, change];
  const rest = own.filter((_, position) => position !== index);
  return earlier.was === change.is ? rest : [...rest, { ...earlier, is: change.is }];
}

export interface Confirmed {
  readonly left: AuthoredUnread;
  /** What has been taken out. */
  readonly confirmed: readonly string[];
  /** The names that nothing unread has. */
  readonly unknown: readonly string[];
}

/** Takes out what has been read: facts by their names, new words by their places; `kling-3.*` is every fact of the entry. */
export function confirm(unread: AuthoredUnread, names: readonly string[]): Confirmed {
  const known = namesOf(unread);
  const matches = names.map((name) => ({ name, found: known.filter((each) => patternOf(name).test(each)) }));
  const confirmed = new Set(matches.flatMap(({ found }) => found));
  const facts = Object.entries(unread.facts ?? {}).filter(([fact]) => !confirmed.has(fact));
  const words = (unread.words ?? []).filter(({ place }) => !confirmed.has(place));
  return {
    left: { ...(facts.length > 0 && { facts: Object.fromEntries(facts) }), ...(words.length > 0 && { words }) },
    confirmed: [...confirmed],
    unknown: matches.filter(({ found }) => found.length === 0).map(({ name }) => name),
  };
}

export function namesOf({ facts = {}, words = [] }: AuthoredUnread): readonly string[] {
  return [...new Set([...Object.keys(facts), ...words.map(({ place }) => place)])];
}

function patternOf(name: string): RegExp {
  const literal = name.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`, "s");
}
