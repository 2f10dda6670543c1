/** What is read of a capture; it may come from anywhere. */
export const limits = {
  fileBytes: 256 * 2 ** 20,
  exchanges: 100_000,
  bodyBytes: 2 ** 20,
  /** Of JSON in a body. */
  depth: 64,
  /** Of what cannot be read, how much is told one by one. */
  problems: 50,
} as const;

/** Whether JSON is nested deeper than that, told without parsing it. */
export function isDeeper(text: string, depth: number): boolean {
  let level = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === "{" || token === "[") level++;
    else if (token === "}" || token === "]") level--;
    if (level > depth) return true;
  }
  return false;
}
