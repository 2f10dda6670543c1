import type { ExplainedRequest } from "../src/explain-request.js";
import type { JournalEntry } from "../src/journal.js";
import type { Overview, TaskLine } from "../src/overview.js";
import type { EmulatedTask } from "../src/task-store.js";
import { act } from "./act.js";
import { find, get, post } from "./control.js";
import { byId, type Child, h, show } from "./dom.js";
import { credits } from "./format.js";
import { requestView } from "./request-view.js";
import { resultView } from "./result-view.js";
import { requestHref } from "./route.js";
import { callbackOf, stateOf } from "./task-list.js";
import { timeline } from "./timeline.js";

/** All that there is to see of a task. */
export interface TaskStory {
  readonly task: TaskLine;
  /** Everything in the journal that names it, oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly explained?: ExplainedRequest;
}

/** Undefined: there is no such task, or no longer. */
export async function loadTask(id: string, overview: Overview): Promise<TaskStory | undefined> {
  const listed = overview.tasks.find((task) => task.id === id);
  const plain = listed ?? (await find<EmulatedTask>(`tasks/${id}`));
  if (!plain) return undefined;
  const { entries } = await get<{ readonly entries: readonly JournalEntry[] }>(`journal?taskId=${id}`);
  const deliveries = entries.filter(({ type }) => type === "delivery").map(({ mode, outcome }) => ({ mode, outcome }));
  const request = entries.find(({ operation }) => operation === "generate")?.request;
  const explained = request === undefined ? undefined : await find<ExplainedRequest>(`requests/${request}`);
  return {
    task: listed ?? { ...plain, name: explained?.name ?? plain.model, deliveries },
    entries,
    ...(explained && { explained }),
  };
}

/** Part by part: a film that plays goes on playing while the timeline grows. */
export function showTask({ task, entries, explained }: TaskStory, target: string | undefined): void {
  const { id, model, name, state, endsAt, failMsg } = task;
  show(byId("detail-title"), name, () => [name]);
  show(byId("detail-facts"), [id, state, failMsg, task.deliveries], () => facts(task, target));
  show(byId("detail-actions"), [id, state], () => (state === "processing" ? actions(id) : []));
  show(byId("detail-result"), [id, model, state, task.media], () => resultView(task));
  show(byId("detail-request"), ["task", explained], () => {
    if (!explained) return [h("p", { class: "soft" }, "It is no longer in the journal.")];
    const { n } = explained.request;
    const heading = h("h3", {}, "Request ", h("a", { href: requestHref(n), class: "soft" }, `#${n}`));
    return [heading, ...requestView(explained)];
  });
  show(byId("detail-timeline"), [entries, endsAt], () => [h("h3", {}, "What happened"), timeline(entries)]);
}

function facts(task: TaskLine, target: string | undefined): readonly Child[] {
  const { id, model, credits: charged, assumed, scenario, state } = task;
  const rows: readonly (readonly [string, ...Child[]])[] = [
    ["State", stateOf(task)],
    ["Model", h("code", {}, model)],
    ["Task", h("code", { class: "id" }, id)],
    [
      "Charged",
      `${credits(charged)}${assumed === undefined ? "" : `, assumed: ${assumed}`}${state === "failed" ? "; a failed task is not refunded" : ""}`,
    ],
    [
      "Callbacks",
      target === undefined
        ? h("span", { class: "soft" }, "go nowhere: started without --callback-target")
        : callbackOf(task),
    ],
    ...(scenario === undefined ? [] : [["Scenario", h("a", { href: "#faults" }, scenario)] as const]),
  ];
  return rows.flatMap(([term, ...value]) => [h("dt", {}, term), h("dd", {}, ...value)]);
}

function actions(id: string): readonly Child[] {
  const end = (label: string, body: object) => {
    const button = h("button", { type: "button", "data-key": label }, label);
    button.addEventListener("click", () => void act("The task has ended.", () => post(`tasks/${id}`, body)));
    return button;
  };
  return [end("End it now", { outcome: "done" }), end("Fail it now", { outcome: "failed" })];
}
