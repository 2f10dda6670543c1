import { byId } from "./overview/element.js";
import { today } from "./price/prices-on.js";

const form = byId("budget", HTMLFormElement);
const status = byId("status", HTMLElement);
const credits = byId("credits", HTMLInputElement);
const rows = [...document.querySelectorAll<HTMLTableRowElement>("#prices tr[data-min]")].filter(isCharged);

/** What is not charged today leaves the table. */
function isCharged(row: HTMLTableRowElement): boolean {
  const { since = "", until = "9999" } = row.dataset;
  const isNow = since <= today() && today() < until;
  if (!isNow) row.remove();
  return isNow;
}

/** How much of it the credits pay for, as a whole; a range may buy between the two. */
function buys(row: HTMLTableRowElement, budget: number): string {
  const { min = "", max = "", per = "1", of = "" } = row.dataset;
  const amount = (price: string) => Math.floor(budget / Number(price)) * Number(per);
  const [least, most] = [amount(max), amount(min)];
  const range = least === most ? format(most) : `${format(least)}–${format(most)}`;
  return of ? `${range} ${of}` : `${range} ×`;
}

function format(amount: number): string {
  return amount.toLocaleString("en").replaceAll(",", "\u202f");
}

function show(): void {
  const budget = Number(credits.value) || 0;
  const kinds = new FormData(form).getAll("gives");
  let fitting = 0;
  for (const body of document.querySelectorAll<HTMLElement>("#prices tbody")) {
    const isWanted = kinds.length === 0 || kinds.includes(body.dataset["kind"] ?? "");
    let shown = 0;
    for (const row of rows.filter((each) => each.parentElement === body)) {
      row.hidden = !isWanted || (budget > 0 && Number(row.dataset["min"]) > budget);
      row.querySelector(".buys")?.replaceChildren(budget > 0 ? buys(row, budget) : "");
      if (!row.hidden) shown++;
    }
    body.hidden = shown === 0;
    fitting += shown;
  }
  status.textContent = `${fitting} of ${rows.length} prices${budget > 0 ? ` are within ${format(budget)} credits` : ""}.`;
}

function readAddress(): void {
  const query = new URLSearchParams(location.search);
  const given = query.get("credits") ?? "";
  credits.value = /^\d{1,9}$/.test(given) ? given : "";
  const kinds = (query.get("gives") ?? "").split(",");
  for (const box of form.querySelectorAll<HTMLInputElement>("[name=gives]")) box.checked = kinds.includes(box.value);
  show();
}

let lastTyped: EventTarget | null = null;
form.addEventListener("input", ({ target }) => {
  const query = new URLSearchParams();
  const kinds = new FormData(form).getAll("gives").join(",");
  if (credits.value) query.set("credits", credits.value);
  if (kinds) query.set("gives", kinds);
  const text = query.toString().replaceAll("%2C", ",");
  const address = location.pathname + (text && `?${text}`);
  if (target === credits && lastTyped === target) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  lastTyped = target;
  show();
});
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", () => {
  lastTyped = null;
  readAddress();
});

document.documentElement.classList.add("scripted");
readAddress();
