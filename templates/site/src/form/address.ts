import { type FormEntries, modelField } from "./form-values.js";

/**
 * The form in the page's address, after `#`: it is never sent to a server. Undefined where there is none, as in a link to a
 * section of the page.
 */
export function readAddress(hash: string): FormEntries | undefined {
  const entries = new URLSearchParams(hash.replace(/^#/, ""));
  return entries.has(modelField) ? entries : undefined;
}

/** What is filled in; the model is always, so that a form with nothing else is an address, too. */
export function printAddress(entries: FormEntries): string {
  const filled = [...entries].flatMap(([name, text]): [string, string][] => (text.trim() === "" ? [] : [[name, text]]));
  return `#${new URLSearchParams(filled)}`;
}
