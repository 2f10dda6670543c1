/** Only what is another text: a live region says again whatever is written into it. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Prose with code between backticks. */
export function setProse(element: Element, text: string): void {
  if (element.textContent === text.replaceAll("`", "")) return;
  const parts = text.split("`").map((part, index) => {
    if (index % 2 === 0) return part;
    const code = document.createElement("code");
    code.textContent = part;
    return code;
  });
  element.replaceChildren(...parts);
}
