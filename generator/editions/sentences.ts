/** The sentences of a line; an abbreviation or a number with a dot ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.trim().split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|vs|etc)\.) (?=[A-Z0-9"`]|[a-z]\w*_\w|[a-z]+[A-Z])/);
}
