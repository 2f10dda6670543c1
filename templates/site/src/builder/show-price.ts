import type { Tables } from "../../../sdk/src/contract.js";
import { estimateCredits } from "../../../sdk/src/price/estimate-credits.js";
import type { EstimateOptions } from "../../../sdk/src/price/measures.js";
import { nextChange, pricesOn, today } from "../price/prices-on.js";
import { printExactness, printLater, printPrice, printSum } from "../price/print-price.js";
import { whyNotExact } from "../price/why-not-exact.js";
import { setProse, setText } from "./set-text.js";

/** What the request costs, and why that is not exact; the cell of the price grid that it is. */
export function showPrice(
  form: HTMLFormElement,
  tables: Tables,
  model: string,
  params: Readonly<Record<string, unknown>>,
  options: EstimateOptions,
): void {
  const day = today();
  const on = (when: string): Tables => ({ ...tables, models: pricesOn(tables.models, when) });
  const estimate = estimateCredits(on(day), model, params, options);
  const [amount, exact, sum, later, doubts] = ["#amount", "#exact", "#sum", "#later", "#doubts"].map((id) =>
    form.querySelector(id),
  );
  if (!amount || !exact || !sum || !later || !doubts) return;
  setText(amount, printPrice(estimate));
  setText(exact, printExactness(estimate));
  exact.classList.toggle("good", estimate.exact);
  setText(sum, printSum(estimate));
  const change = tables.models[model] && nextChange(tables.models[model], day);
  setText(later, change ? printLater(change, estimateCredits(on(change), model, params, options)) : "");
  const reasons = whyNotExact(on(day), model, params, options);
  while (doubts.children.length > reasons.length) doubts.lastElementChild?.remove();
  while (doubts.children.length < reasons.length) doubts.append(document.createElement("li"));
  for (const [index, reason] of reasons.entries()) {
    const item = doubts.children[index];
    if (item) setProse(item, reason);
  }
  for (const cell of document.querySelectorAll<HTMLElement>("[data-when]")) {
    const when = Object.entries(JSON.parse(cell.dataset["when"] ?? "{}"));
    // The grid is that of the latest price, whose first day may be to come.
    const isThis = !change && when.every(([name, value]) => (name === "model" ? model : params[name]) === value);
    cell.classList.toggle("chosen", isThis);
  }
}
