/** Prose in parts: code stands between two backticks; any other backtick is one. */
export function proseParts(text: string): readonly { readonly text: string; readonly isCode: boolean }[] {
  return text.split(/(?<!`)`([^`]+)`(?!`)/).map((part, index) => ({ text: part, isCode: index % 2 === 1 }));
}
