import type { ValidationIssue } from "../../../sdk/src/errors.js";
import { fieldOf } from "../request/build-request.js";
import { controlsOf } from "./form-controls.js";
import { setText } from "./set-text.js";

/** Each problem at its field, and all of them together, each with a way to its field. */
export function showProblems(form: HTMLFormElement, issues: readonly ValidationIssue[]): void {
  for (const field of form.querySelectorAll<HTMLElement>("[data-field]")) {
    const own = issues.filter((issue) => fieldOf(issue) === field.dataset["field"]);
    showAt(field, own);
  }
  const panel = form.querySelector<HTMLElement>("#problems");
  const [count, list] = [form.querySelector("#problem-count"), form.querySelector("#problem-list")];
  if (!panel || !count || !list) return;
  panel.hidden = issues.length === 0;
  setText(
    count,
    issues.length === 0 ? "" : `Not a request yet: ${issues.length} ${issues.length === 1 ? "problem" : "problems"}`,
  );
  list.replaceChildren(...issues.map((issue) => toItem(form, issue)));
}

function showAt(field: HTMLElement, issues: readonly ValidationIssue[]): void {
  const problem = field.querySelector(".problem");
  // What stands at a list says which of its items is meant.
  const texts = issues.map(({ path, message }) => (path.endsWith("]") ? `${path}: ${message}` : message));
  if (problem) setText(problem, texts.join("; "));
  // A choice has nothing of its own to be wrong: its group has. Of a list, the items that are named, or all.
  const filled = controlsOf(field).filter(
    ({ type, value }) => type !== "radio" && !(field.querySelector(".links") && value.trim() === ""),
  );
  const wrong = new Set(issues.flatMap(({ path }) => /\[(\d+)\]$/.exec(path)?.[1] ?? []).map(Number));
  for (const [index, control] of filled.entries()) {
    if (issues.length > 0 && (wrong.size === 0 || wrong.has(index))) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
  field.classList.toggle("wrong", issues.length > 0);
}

function toItem(form: HTMLFormElement, issue: ValidationIssue): HTMLElement {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "to-field";
  button.textContent = issue.path;
  button.addEventListener("click", () => focusField(form, issue));
  item.append(button, ` ${issue.message}`);
  return item;
}

function focusField(form: HTMLFormElement, issue: ValidationIssue): void {
  const field = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(fieldOf(issue))}"]`);
  if (!field) return;
  const fold = field.closest("details");
  if (fold) fold.open = true;
  const controls = controlsOf(field);
  (controls[Number(/\[(\d+)\]$/.exec(issue.path)?.[1] ?? 0)] ?? controls[0])?.focus();
}
