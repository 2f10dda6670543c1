/** The candidate nearest to what was typed, if it is near enough to be a typo of it. */
export function suggest(typed: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 3) + 1);
  for (const candidate of candidates) {
    const distance = editDistance(typed.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance; inputs longer than any name of ours are not worth comparing. */
function editDistance(a: string, b: string): number {
  if (a.length > 64) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const char of a.split("")) {
    let left = (row[0] as number) + 1;
    row = row.map((above, j) => {
      if (j > 0) left = Math.min(above + 1, left + 1, (row[j - 1] as number) + Number(char !== b[j - 1]));
      return left;
    });
  }
  return row[b.length] as number;
}
