import type { Found, Group } from "./arrange.js";
import { element } from "./element.js";
import { type Job, jobAddress, type Price } from "./job-price.js";
import type { Sort, Wanted } from "./wanted.js";

/** What pressing a column's header makes of the order. */
const presses: Readonly<Record<string, readonly Sort[]>> = {
  name: ["", "name"],
  price: ["", "price", "price-down"],
  length: ["", "length"],
};

const directions: Readonly<Record<Sort, "none" | "ascending" | "descending">> = {
  "": "none",
  name: "ascending",
  price: "ascending",
  "price-down": "descending",
  length: "descending",
};

/** The table that the page came with: its rows are moved and hidden, never made anew. */
export class ModelTable {
  readonly #table: HTMLTableElement;
  readonly #rows: ReadonlyMap<string, HTMLTableRowElement>;
  readonly #columns: number;

  constructor(table: HTMLTableElement) {
    this.#table = table;
    this.#rows = new Map([...table.querySelectorAll<HTMLTableRowElement>("tbody tr[id]")].map((row) => [row.id, row]));
    this.#columns = table.tHead?.rows[0]?.cells.length ?? 1;
  }

  row(id: string): HTMLTableRowElement | undefined {
    return this.#rows.get(id);
  }

  /** Makes a button of each header that sorts. */
  onSort(press: (next: (sort: Sort) => Sort) => void): void {
    for (const header of this.#table.querySelectorAll<HTMLElement>("th[data-sort]")) {
      const order = presses[header.dataset["sort"] ?? ""] ?? [""];
      const button = element("button", { type: "button", class: "sort" }, header.textContent ?? "");
      button.addEventListener("click", () =>
        press((sort) => order[(Math.max(0, order.indexOf(sort)) + 1) % order.length] ?? ""),
      );
      header.replaceChildren(button);
    }
  }

  show(groups: readonly Group[], wanted: Pick<Wanted, keyof Job | "sort">): void {
    const { sort } = wanted;
    for (const header of this.#table.querySelectorAll<HTMLElement>("th[data-sort]")) {
      const isSorted = sort !== "" && (presses[header.dataset["sort"] ?? ""] ?? []).includes(sort);
      if (isSorted) header.setAttribute("aria-sort", directions[sort]);
      else header.removeAttribute("aria-sort");
    }
    // The row that has the focus is moved with the others, and keeps it.
    const focused = document.activeElement;
    for (const body of [...this.#table.tBodies]) body.remove();
    this.#table.append(...groups.map((group) => this.#body(group, wanted)));
    if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected) focused.focus();
  }

  #body({ title, found }: Group, job: Job): HTMLTableSectionElement {
    const body = element("tbody");
    if (title) {
      const count = element("span", { class: "soft" }, String(found.length));
      const heading = element("th", { scope: "rowgroup", colspan: String(this.#columns) }, `${title} `, count);
      body.append(element("tr", { class: "group" }, heading));
    }
    body.append(...found.flatMap((one) => this.#row(one, job)));
    return body;
  }

  #row({ entry, price }: Found, job: Job): HTMLTableRowElement[] {
    const row = this.#rows.get(entry.id);
    row?.querySelector(".price")?.replaceChildren(...priceNodes(price));
    row?.querySelector("a")?.setAttribute("href", jobAddress(entry, job));
    return row ? [row] : [];
  }
}

/** "99–396 per video"; a range whose conditions are not on record says so. */
export function priceNodes({ min, max, unit, documented }: Price): Node[] {
  if (min === null) return [element("span", { class: "soft" }, "not documented")];
  const amount = element("span", { class: "amount" }, min === max ? String(min) : `${min}–${max}`);
  const words = [element("span", { class: "unit" }, unit)];
  if (!documented) words.push(element("span", { class: "chip warn" }, "range only"));
  return [amount, ...words].flatMap((node) => [node, document.createTextNode(" ")]);
}
