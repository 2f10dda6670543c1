/** The brackets of JSON that stand outside its strings, in one pass: what is no JSON costs no more. */
export function* jsonBrackets(text: string, start = 0): Generator<{ readonly at: number; readonly sign: string }> {
  let isInside = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (isInside) {
      if (sign === "\\") at++;
      else if (sign === '"') isInside = false;
    } else if (sign === '"') isInside = true;
    else if (sign === "{" || sign === "[" || sign === "}" || sign === "]") yield { at, sign };
  }
}

export function opens(sign: string): boolean {
  return sign === "{" || sign === "[";
}
