import { readWanted, type Wanted, writeWanted } from "./wanted.js";

/** What the form asks for; what stands side by side is no matter of the form. */
export function readForm(form: HTMLFormElement, { compare }: Wanted): Wanted {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") query.append(name, value);
  return { ...readWanted(query.toString()), compare };
}

/** Puts it into the form: on the way back, the form says what the address says. */
export function fillForm(form: HTMLFormElement, wanted: Wanted): void {
  const query = new URLSearchParams(writeWanted(wanted));
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === "checkbox") {
      control.checked = (query.get(control.name) ?? "").split(",").includes(control.value);
    } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      const value = query.get(control.name) ?? "";
      if (control instanceof HTMLSelectElement) offer(control, value);
      // Not while somebody types: the caret would jump.
      if (control.value !== value) control.value = value;
    }
  }
}

/** An address may ask for what no option says, as for 7 seconds: the form says it as well. */
function offer(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value));
}
