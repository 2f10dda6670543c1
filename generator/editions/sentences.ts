/** The sentences of a line; an abbreviation ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.trim().split(/(?<=[.!?][)"]?)(?<!\b(?:e\.g|i\.e|vs|etc|incl|max|min|approx)\.) (?=\S)/);
}
