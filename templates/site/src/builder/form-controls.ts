import { type FormEntries, groupTexts } from "../form/form-values.js";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands in a form. */
export function entriesOf(form: HTMLFormElement): readonly (readonly [string, string])[] {
  return [...new FormData(form)].map(([name, text]) => [name, String(text).replace(/\r\n?/g, "\n")] as const);
}

/** Fills a form in: what has no entry is empty. */
export function fillForm(form: HTMLFormElement, entries: FormEntries): void {
  const texts = groupTexts(entries);
  for (const links of form.querySelectorAll<HTMLElement>(".links")) {
    const [first] = inputsOf(links);
    if (first) showLinks(links, texts.get(first.name) ?? []);
  }
  for (const control of controlsOf(form)) {
    if (control.closest(".links") || control.type === "hidden") continue;
    const [text = ""] = texts.get(control.name) ?? [];
    if (control.type === "radio") (control as HTMLInputElement).checked = control.value === text;
    else control.value = text;
  }
}

/** What a form has a place for and does not hold after it was filled in: a choice has its own values. */
export function straysOf(form: HTMLFormElement, entries: FormEntries): FormEntries {
  const held = groupTexts(entriesOf(form));
  const names = new Set(controlsOf(form).map(({ name }) => name));
  return [...groupTexts(entries)].flatMap(([name, [text = ""]]) =>
    names.has(name) && !held.has(name) ? [[name, text] as const] : [],
  );
}

/** The controls of a field, or of all of them. */
export function controlsOf(within: ParentNode): readonly Control[] {
  return [...within.querySelectorAll<Control>("input[name], select[name], textarea[name]")];
}

/** A list of links grows while it is filled in, and has no gaps: the last input is where the next link goes. */
export function growLinks(links: HTMLElement): void {
  const inputs = inputsOf(links);
  const last = inputs.at(-1);
  const most = Number(links.dataset["most"] || Infinity);
  if (last?.value.trim() && inputs.length < most) addInput(links, last);
}

/** Once an input is left: the empty ones between the others go. */
export function closeGaps(links: HTMLElement): void {
  for (const input of inputsOf(links).slice(0, -1)) {
    if (input.value.trim() === "" && input !== document.activeElement) input.remove();
  }
  nameInputs(links);
}

function showLinks(links: HTMLElement, texts: readonly string[]): void {
  const [first, ...others] = inputsOf(links);
  if (!first) return;
  for (const other of others) other.remove();
  first.value = texts[0] ?? "";
  for (const text of texts.slice(1)) addInput(links, first).value = text;
  growLinks(links);
}

function addInput(links: HTMLElement, like: HTMLInputElement): HTMLInputElement {
  const input = like.cloneNode() as HTMLInputElement;
  input.value = "";
  input.removeAttribute("aria-invalid");
  links.append(input);
  nameInputs(links);
  return input;
}

function nameInputs(links: HTMLElement): void {
  for (const [index, input] of inputsOf(links).entries()) input.ariaLabel = `${input.name}, link ${index + 1}`;
}

function inputsOf(links: HTMLElement): readonly HTMLInputElement[] {
  return [...links.querySelectorAll("input")];
}
