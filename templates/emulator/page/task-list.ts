import type { Overview, TaskLine } from "../src/overview.js";
import { resultPath } from "./control.js";
import { byId, type Child, h, showRows } from "./dom.js";
import { number } from "./format.js";
import { taskHref } from "./route.js";

/** What a result is called where it is no picture. */
export const kindWords: Readonly<Record<TaskLine["media"]["kind"], string>> = {
  png: "picture",
  jpeg: "picture",
  mp4: "film",
  mp3: "sound",
  json: "text",
  zip: "archive",
};

export function showTaskList({ tasks, counts, options }: Overview, chosen: string | undefined): void {
  byId("no-tasks").hidden = tasks.length > 0;
  byId("task-table").hidden = tasks.length === 0;
  byId("more-tasks").textContent =
    counts.tasks > tasks.length ? `The newest ${number(tasks.length)} of ${number(counts.tasks)}.` : "";
  const isHeard = options.callbackTarget !== undefined;
  const rows = tasks.map((task) => ({ task, isChosen: task.id === chosen, isHeard }));
  showRows(
    byId("tasks"),
    rows,
    ({ task }) => task.id,
    () => h("tr"),
    buildRow,
  );
}

interface Row {
  readonly task: TaskLine;
  readonly isChosen: boolean;
  /** Whether callbacks go anywhere. */
  readonly isHeard: boolean;
}

function buildRow({ task, isChosen, isHeard }: Row): readonly Child[] {
  const { id, model, name, createdAt } = task;
  const link = h(
    "a",
    { href: taskHref(id), class: "row-link", "data-key": id, "aria-current": isChosen && "true" },
    name,
  );
  return [
    h("td", { class: "thumb" }, thumbnail(task)),
    h("td", {}, link, h("code", { class: "under" }, model)),
    h("td", {}, stateOf(task)),
    h(
      "td",
      { class: "number" },
      h("span", { title: task.assumed === undefined ? undefined : String(task.assumed) }, chargeOf(task)),
    ),
    h("td", { class: "wide" }, isHeard ? callbackOf(task) : h("span", { class: "soft" }, "go nowhere")),
    h("td", { class: "number age", "data-at": createdAt }),
    h("td", { class: "wide" }, h("code", {}, id.slice(0, 8))),
  ];
}

function thumbnail(task: TaskLine): Child {
  const { state, media } = task;
  const isPicture = media.kind === "png" || media.kind === "jpeg";
  if (state !== "done" || !isPicture) return h("span", { class: "kind" }, kindWords[media.kind]);
  return h("img", { src: resultPath(task), alt: "", width: 40, height: 40, loading: "lazy" });
}

/** In words as well as in colour. */
export function stateOf({ state, failMsg, endsAt }: TaskLine): HTMLElement {
  if (state === "processing")
    return h("span", { class: "state processing" }, "processing", h("span", { "data-ends": endsAt }));
  return h("span", { class: `state ${state}` }, state === "failed" ? `failed: ${failMsg}` : "done");
}

function chargeOf({ credits: charged, state, assumed }: TaskLine): string {
  return `${assumed === undefined ? "" : "≤ "}${number(charged)}${state === "failed" ? ", kept" : ""}`;
}

/** Which callbacks came, and what the receiver said; or why none comes. */
export function callbackOf({ deliveries, callbacks }: TaskLine): Child {
  if (deliveries.length === 0) return h("span", { class: "soft" }, callbacks.join(", ") || "never");
  return deliveries.map(({ mode, outcome }) => `${mode} → ${outcome}`).join(", ");
}
