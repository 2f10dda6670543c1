import { arrange, type Found } from "./overview/arrange.js";
import { compareTable } from "./overview/compare.js";
import { byId, element } from "./overview/element.js";
import type { EntryFacts } from "./overview/facts.js";
import { fillForm, readForm } from "./overview/form.js";
import { priceOf } from "./overview/job-price.js";
import { matches } from "./overview/matches.js";
import { statusText } from "./overview/status-text.js";
import { ModelTable } from "./overview/table.js";
import { mostCompared, readWanted, type Wanted, writeWanted } from "./overview/wanted.js";
import { pricesOn, today } from "./price/prices-on.js";

const facts = (JSON.parse(byId("facts", HTMLScriptElement).text) as readonly EntryFacts[]).map((entry) => ({
  ...entry,
  models: pricesOn(entry.models, today()),
}));
const form = byId("filters", HTMLFormElement);
const status = byId("status", HTMLElement);
const side = byId("compare", HTMLElement);
const table = new ModelTable(byId("models", HTMLTableElement));

let wanted = readOwn();

/** What the address asks for; of what is compared, what there is. */
function readOwn(): Wanted {
  const given = readWanted(location.search);
  return { ...given, compare: given.compare.filter((id) => facts.some((entry) => entry.id === id)) };
}

function findAll(of: Wanted): Found[] {
  return facts
    .map((entry) => ({ entry, price: priceOf(entry, of) }))
    .filter(({ entry, price }) => matches(entry, of, price));
}

function show(): void {
  table.show(arrange(findAll(wanted), wanted), wanted);
  status.textContent = statusText(wanted, facts, (of) => findAll(of).length);
  showCompared();
}

function showCompared(): void {
  const chosen = wanted.compare.flatMap((id) => {
    const entry = facts.find((fact) => fact.id === id);
    const row = table.row(id);
    return entry && row ? [{ found: { entry, price: priceOf(entry, wanted) }, row }] : [];
  });
  for (const { id } of facts) {
    const pick = table.row(id)?.querySelector<HTMLInputElement>(".pick");
    if (!pick) continue;
    pick.checked = wanted.compare.includes(id);
    pick.disabled = !pick.checked && chosen.length === mostCompared;
  }
  side.hidden = chosen.length === 0;
  if (side.hidden) return;
  const clear = element("button", { type: "button" }, "Clear");
  clear.addEventListener("click", () => change({ ...wanted, compare: [] }));
  const title = element("h2", { id: "compare-title", tabindex: "-1" }, "Side by side");
  const content =
    chosen.length === 1
      ? element("p", {}, `${chosen[0]?.found.entry.name}: choose one or two more.`)
      : element("div", { class: "scroll" }, compareTable(chosen, wanted));
  side.replaceChildren(element("div", { class: "bar" }, title, clear), content);
}

/** A step that the way back undoes; typing on in one field is one step. */
function change(next: Wanted, typing?: EventTarget | null): void {
  const address = location.pathname + writeWanted(next);
  const goesOn = typing !== undefined && typing === lastTyped;
  lastTyped = typing ?? null;
  wanted = next;
  if (goesOn) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  show();
}
let lastTyped: EventTarget | null = null;

form.addEventListener("input", ({ target }) => {
  const types = target instanceof HTMLInputElement && target.type !== "checkbox";
  change(readForm(form, wanted), types ? target : undefined);
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  fillForm(form, readWanted(""));
  change(readForm(form, wanted));
});
form.addEventListener("submit", (event) => event.preventDefault());
// Enter in the search opens what stands first.
byId("q", HTMLInputElement).addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  const first = document.querySelector<HTMLAnchorElement>("#models tbody tr[id] a");
  if (first) location.href = first.href;
});
byId("models", HTMLTableElement).addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.classList.contains("pick")) return;
  const others = wanted.compare.filter((id) => id !== target.value);
  change({ ...wanted, compare: target.checked ? [...others, target.value] : others });
});
table.onSort((next) => {
  change({ ...wanted, sort: next(wanted.sort) });
  fillForm(form, wanted);
});
addEventListener("popstate", () => {
  wanted = readOwn();
  lastTyped = null;
  fillForm(form, wanted);
  show();
});
addEventListener("keydown", (event) => {
  const typesAlready = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key !== "/" || typesAlready || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  byId("q", HTMLInputElement).focus();
});

// The filters fold away where they would fill the screen.
const isWide = matchMedia("(min-width: 46.01rem)");
const more = byId("more", HTMLDetailsElement);
const unfold = () => {
  more.open = isWide.matches;
};
isWide.addEventListener("change", unfold);

unfold();
fillForm(form, wanted);
show();
document.documentElement.classList.add("scripted");
// Seen in a trace: from here on everything works.
performance.mark("usable");
