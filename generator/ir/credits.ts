/** Of prices, as the spec has them or resolved, what has numbers. */
interface Priced {
  readonly tiers?: readonly { readonly credits: number }[] | null | undefined;
  readonly range?: { readonly min: number; readonly max: number } | null | undefined;
}

/** Every number of them: of each tier, and the ends of the range. */
export function allCredits({ tiers, range }: Priced): readonly number[] {
  return [...(tiers ?? []).map(({ credits }) => credits), ...(range ? [range.min, range.max] : [])];
}

/** Those that the reference prints: beside tiers that came from elsewhere the range is what it says. */
export function printedCredits({ tiers, range }: Priced): readonly number[] {
  return allCredits(range ? { range } : { tiers });
}
