import type { Overview, ScenarioLine } from "../src/overview.js";
import type { Fault, TaskScript } from "../src/script.js";
import { act } from "./act.js";
import { remove } from "./control.js";
import { byId, type Child, h, showRows } from "./dom.js";
import { credits, duration, number } from "./format.js";
import { faultWords, ofConnection, phaseWords } from "./words.js";

/** What is planted, and what has come of it. */
export function showScenarios({ scenarios, counts }: Overview): void {
  byId("no-scenarios").hidden = scenarios.length > 0;
  byId("more-scenarios").textContent =
    counts.scenarios > scenarios.length ? `The newest ${number(scenarios.length)} of ${number(counts.scenarios)}.` : "";
  showRows(
    byId("scenarios"),
    scenarios,
    ({ id }) => id,
    () => h("li", { class: "card" }),
    buildCard,
  );
}

function buildCard(scenario: ScenarioLine): readonly Child[] {
  const { id, always, url, proxy, faults, tasks, postsReceived, requests, ledgerChange } = scenario;
  const button = h("button", { type: "button", "data-key": "remove", "aria-label": `Remove scenario ${id}` }, "Remove");
  button.addEventListener(
    "click",
    () => void act(`Scenario ${id} is gone.`, () => remove(`scenarios/${encodeURIComponent(id)}`)),
  );
  const whom = always ? "every request that names no scenario" : `requests with the header x-cliprise-scenario: ${id}`;
  const looks = requests.status + requests.download + requests.file;
  return [
    h("div", { class: "card-head" }, h("h3", {}, id), button),
    h(
      "p",
      { class: "soft" },
      "For ",
      whom,
      url !== undefined && ", at ",
      url !== undefined && h("code", {}, url),
      proxy !== undefined && ", through ",
      proxy !== undefined && h("code", {}, proxy),
    ),
    faults.length > 0 && h("ul", { class: "faults" }, ...faults.map(faultLine)),
    tasks.length > 0 && h("ul", {}, ...tasks.map((task, index) => h("li", {}, taskLine(task, index, tasks.length)))),
    h(
      "p",
      { class: "soft" },
      `Submissions: ${number(postsReceived)}. Looks: ${number(looks)}. Charged: ${credits(Math.abs(ledgerChange))}.`,
    ),
  ];
}

const ordinals = ["first", "second", "third"];

function faultLine(fault: Fault & { readonly fired: number }): HTMLElement {
  const { kind, operation = "generate", phase = "before", attempt = 1, rate, status, ms, fired } = fault;
  const which = attempt === "every" ? "every" : (ordinals[attempt - 1] ?? `number ${attempt}`);
  const parts = [
    `${which} ${ofConnection.includes(phase) ? "connection" : operation}`,
    phaseWords[phase],
    rate === undefined ? "" : `${rate * 100} % of them`,
    status === undefined ? "" : `HTTP ${status}`,
    ms === undefined ? "" : duration(ms),
  ];
  return h(
    "li",
    {},
    h(
      "span",
      { class: fired > 0 ? "state fired" : "state waiting" },
      fired > 0 ? `fired ${number(fired)}×` : "not fired",
    ),
    " ",
    h("strong", {}, kind),
    ` (${faultWords[kind]}): ${parts.filter(Boolean).join(", ")}`,
  );
}

function taskLine(
  { outcome = "done", failMsg, duration: takes, callbacks }: TaskScript,
  index: number,
  count: number,
): string {
  const which =
    count === 1 ? "Every task" : index === count - 1 ? `Task ${index + 1} and all after it` : `Task ${index + 1}`;
  const parts = [
    failMsg === undefined ? outcome : `${outcome}: ${failMsg}`,
    takes === undefined ? "" : `after ${duration(takes)}`,
    callbacks === undefined ? "" : `callbacks ${callbacks.join(", ")}`,
  ];
  return `${which} ends ${parts.filter(Boolean).join(", ")}`;
}
