import type { Overview } from "../src/overview.js";
import type { Fault, FaultKind, Phase, Script, TaskScript } from "../src/script.js";
import { act } from "./act.js";
import { post } from "./control.js";
import { byId, h, show } from "./dom.js";
import { faultWords, ofConnection, phaseWords } from "./words.js";

/** The one scenario that this page plants: for clients that send no header. */
const own = "page";

/** Faults that say how long they take. */
const timed: readonly FaultKind[] = ["hang", "slow", "refuse"];

let latest: Overview | undefined;

/** What can be planted, out of what the emulator says that there is. */
export function showPlanting(overview: Overview): void {
  const { operations, kindsByPhase } = overview.faults;
  const first = latest === undefined;
  latest = overview;
  show(byId("plant-operation"), operations, () => operations.map((name) => h("option", { value: name }, name)));
  show(byId("plant-phase"), kindsByPhase, () =>
    Object.keys(kindsByPhase).map((phase) => h("option", { value: phase }, phaseWords[phase as Phase])),
  );
  if (first) byId<HTMLSelectElement>("plant-phase").value = "after";
  offerKinds();
  const other = overview.scenarios.findLast(({ always, id }) => always && id !== own);
  byId("plant-note").textContent = other
    ? `Scenario ${other.id} takes the requests that name none already, and comes first: remove it, or what is planted here waits.`
    : "";
}

function offerKinds(): void {
  const phase = byId<HTMLSelectElement>("plant-phase").value as Phase;
  const kinds = latest?.faults.kindsByPhase[phase] ?? [];
  show(byId("plant-kind"), kinds, () =>
    kinds.map((kind) => h("option", { value: kind }, `${kind}: ${faultWords[kind]}`)),
  );
  const kind = byId<HTMLSelectElement>("plant-kind").value as FaultKind;
  byId("plant-status-row").hidden = kind !== "status";
  byId("plant-ms-row").hidden = !timed.includes(kind);
  byId("plant-operation-row").hidden = ofConnection.includes(phase);
}

/** What the page has planted so far and has not happened yet, with something more. Requests are counted from now. */
function script(more: { readonly fault?: Fault; readonly task?: TaskScript }): Script {
  const planted = latest?.scenarios.find(({ id }) => id === own);
  const waiting = (planted?.faults ?? []).filter(({ fired, attempt }) => fired === 0 || attempt === "every");
  const faults = waiting.map(({ fired: _, ...fault }): Fault => fault);
  const tasks = more.task ? [more.task] : (planted?.tasks ?? []);
  return { id: own, always: true, faults: [...faults, ...(more.fault ? [more.fault] : [])], tasks };
}

function readFault(form: FormData): Fault {
  const text = (name: string) => String(form.get(name) ?? "");
  const kind = text("kind") as FaultKind;
  const attempt = text("attempt");
  const phase = text("phase") as Phase;
  return {
    kind,
    phase,
    attempt: attempt === "every" ? attempt : Number(attempt),
    ...(!ofConnection.includes(phase) && { operation: text("operation") as Fault["operation"] & string }),
    ...(kind === "status" && { status: Number(text("status")) }),
    ...(timed.includes(kind) && text("ms") !== "" && { ms: Number(text("ms")) }),
    // Somebody who plays with it does not want the emulator to end with an error.
    optional: true,
  };
}

function readTask(form: FormData): TaskScript {
  const text = (name: string) => String(form.get(name) ?? "");
  const outcome = text("outcome") as NonNullable<TaskScript["outcome"]>;
  return {
    outcome,
    ...(outcome === "failed" && text("failMsg") !== "" && { failMsg: text("failMsg") }),
    ...(text("seconds") !== "" && { duration: Math.round(Number(text("seconds")) * 1_000) }),
  };
}

export function wirePlanting(): void {
  const plant = byId<HTMLFormElement>("plant");
  const tasks = byId<HTMLFormElement>("plant-tasks");
  plant.addEventListener("change", offerKinds);
  plant.addEventListener("submit", (event) => {
    event.preventDefault();
    void act("Planted.", () => post("scenarios", script({ fault: readFault(new FormData(plant)) })));
  });
  const outcome = byId<HTMLSelectElement>("plant-outcome");
  const offer = () => {
    byId("plant-failure-row").hidden = outcome.value !== "failed";
  };
  outcome.addEventListener("change", offer);
  offer();
  tasks.addEventListener("submit", (event) => {
    event.preventDefault();
    void act("Planted.", () => post("scenarios", script({ task: readTask(new FormData(tasks)) })));
  });
}
