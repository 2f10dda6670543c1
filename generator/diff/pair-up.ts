export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface Pairing<T> {
  /** In the new order. */
  readonly pairs: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** What is in both states, by name; then what was renamed, by `isRenamed`, which hears whether the place is the same. */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => string,
  isRenamed: (before: T, after: T, samePlace: boolean) => boolean,
): Pairing<T> {
  const old = new Map(before.map((item) => [nameOf(item), item]));
  const names = new Set(after.map(nameOf));
  const removed = before.filter((item) => !names.has(nameOf(item)));
  const partners = new Map<T, T>();
  for (const item of after) {
    const partner =
      old.get(nameOf(item)) ??
      removed.find((gone) => isRenamed(gone, item, before.indexOf(gone) === after.indexOf(item)));
    if (!partner) continue;
    partners.set(item, partner);
    if (removed.includes(partner)) removed.splice(removed.indexOf(partner), 1);
  }
  const pairs = [...partners].map(([item, partner]) => ({ before: partner, after: item }));
  return { pairs, removed, added: after.filter((item) => !partners.has(item)) };
}
