/** The objects that are whole in the list that begins there: what is left of a file that breaks off, or is damaged further on. */
export function* salvage(text: string, start: number): Generator<unknown> {
  const open = text.indexOf("[", start);
  if (open < 0) return;
  let level = 0;
  let begin = 0;
  const token = /"(?:[^"\\]|\\.)*"|[[\]{}]/gs;
  token.lastIndex = open + 1;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [sign] = match;
    if (sign === "{" || sign === "[") {
      if (level === 0) begin = match.index;
      level++;
    } else if (sign === "}" || sign === "]") {
      if (level === 0) return;
      level--;
      if (level > 0) continue;
      try {
        yield JSON.parse(text.slice(begin, token.lastIndex));
      } catch {
        yield undefined;
      }
    }
  }
}
