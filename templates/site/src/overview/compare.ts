import { today } from "../price/prices-on.js";
import type { Found } from "./arrange.js";
import { element } from "./element.js";
import { isJob, type Job, jobAddress } from "./job-price.js";
import { offers } from "./matches.js";
import { priceNodes } from "./table.js";

type Cell = (found: Found, row: HTMLTableRowElement, job: Job) => readonly (Node | string)[];

/** What stands in the table is shown as it stands there. */
const sameAs =
  (label: string): Cell =>
  (_, row) => [...(row.querySelector(`[data-label="${label}"]`)?.cloneNode(true).childNodes ?? [])];

const lines: readonly { readonly title: string; readonly cell: Cell }[] = [
  { title: "Credits", cell: ({ entry, price }, _, job) => (offers(entry, job) ? priceNodes(price) : ["not offered"]) },
  {
    title: "Every price",
    cell: ({ entry: { tiers, unit, since } }) => {
      if (tiers.length === 0) return ["not documented"];
      const lines = tiers.map(({ label, credits }) => `${label}: ${credits} ${unit}`);
      const isToCome = since !== undefined && today() < since;
      const all = isToCome ? [`From ${since}:`, ...lines] : lines;
      return [element("ul", { class: "plain" }, ...all.map((line) => element("li", {}, line)))];
    },
  },
  ...["Takes", "Gives", "Length", "Resolution"].map((title) => ({ title, cell: sameAs(title) })),
  { title: "Aspect ratio", cell: ({ entry }) => [entry.aspects.join(", ")] },
  { title: "Also", cell: sameAs("Also") },
  { title: "Task", cell: ({ entry }) => [entry.tasks.join(", ")] },
  {
    title: "Send as",
    cell: ({ entry }) => Object.keys(entry.models).flatMap((model) => [element("code", {}, model), " "]),
  },
];

/** Two or three entries side by side; what differs stands out. */
export function compareTable(
  chosen: readonly { readonly found: Found; readonly row: HTMLTableRowElement }[],
  job: Job,
): HTMLTableElement {
  const head = element("tr", {}, element("td"));
  for (const { found } of chosen) {
    const link = element("a", { href: jobAddress(found.entry, job) }, found.entry.name);
    head.append(element("th", { scope: "col" }, link));
  }
  const body = element("tbody");
  for (const { title, cell } of lines) {
    const cells = chosen.map(({ found, row }) => element("td", {}, ...cell(found, row, job)));
    const differs = new Set(cells.map(({ textContent }) => textContent)).size > 1;
    const name = title === "Credits" && isJob(job) ? "Credits for the job" : title;
    body.append(element("tr", differs ? { class: "differs" } : {}, element("th", { scope: "row" }, name), ...cells));
  }
  return element("table", {}, element("thead", {}, head), body);
}
