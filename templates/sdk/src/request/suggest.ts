/** Asks for the candidate that was meant, or says something else where none is near. */
export function didYouMean(typed: string, candidates: readonly string[], otherwise: string): string {
  const near = suggest(typed, candidates);
  return near ? `did you mean ${near}?` : otherwise;
}

/**
 * The candidate nearest to what was typed, if it is near enough to be a typo of it: one letter in three, three at most. Else the
 * longest that it begins with: people add tiers that are parameters (`flux-2-pro`).
 */
export function suggest(typed: string, candidates: readonly string[]): string | undefined {
  const lower = typed.toLowerCase();
  const most = Math.min(3, Math.max(1, typed.length / 3));
  for (let edits = 0; edits <= most; edits++) {
    const near = candidates.find((candidate) => isWithin(edits, lower, candidate.toLowerCase()));
    if (near) return near;
  }
  const [longest] = candidates
    .filter((candidate) => lower.startsWith(`${candidate.toLowerCase()}-`))
    .sort((a, b) => b.length - a.length);
  return longest;
}

/** Whether so many letters replaced, left out or put in turn one text into the other. */
function isWithin(edits: number, a: string, b: string): boolean {
  if (a === b) return true;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return isWithin(edits, restA, restB);
  return edits-- > 0 && (isWithin(edits, restA, restB) || isWithin(edits, restA, b) || isWithin(edits, a, restB));
}
