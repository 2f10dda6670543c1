import { proseParts } from "../request/prose-parts.js";

/** Only what is another text: a live region says again whatever is written into it. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Prose with code between backticks. */
export function setProse(element: Element, text: string): void {
  const parts = proseParts(text);
  if (element.textContent === parts.map((part) => part.text).join("")) return;
  element.replaceChildren(
    ...parts.map((part) => {
      if (!part.isCode) return part.text;
      const code = document.createElement("code");
      code.textContent = part.text;
      return code;
    }),
  );
}
