import type { ExplainedRequest } from "../src/explain-request.js";
import type { Overview } from "../src/overview.js";
import { onAct } from "./act.js";
import { find, get } from "./control.js";
import { byId } from "./dom.js";
import { duration } from "./format.js";
import { showHeader, wireHeader } from "./header.js";
import { showPlanting, wirePlanting } from "./plant.js";
import { showRequest } from "./request-detail.js";
import { showRequestList } from "./request-list.js";
import { type Route, readRoute } from "./route.js";
import { showScenarios } from "./scenario-list.js";
import { loadTask, showTask } from "./task-detail.js";
import { showTaskList } from "./task-list.js";

/** How often it looks, in milliseconds. A page that nobody sees does not. */
const every = 1_000;

let route = readRoute(location.hash);
let timer: ReturnType<typeof setTimeout> | undefined;
/** Counts looks: what an earlier one brings is not shown after a later one. */
let look = 0;

async function refresh(): Promise<void> {
  clearTimeout(timer);
  const turn = ++look;
  try {
    const overview = await get<Overview>("overview");
    if (turn !== look) return;
    showOverview(overview);
    const detail = await loadDetail(route, overview);
    if (turn !== look) return;
    detail();
    showTimes(overview.clock.now);
    showState(true);
  } catch (error) {
    if (turn !== look) return;
    showState(false);
    console.warn(error);
  }
  if (!document.hidden) timer = setTimeout(() => void refresh(), every);
}

function showOverview(overview: Overview): void {
  showHeader(overview);
  for (const link of byId("views").querySelectorAll("a")) {
    if (link.hash === `#${route.view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  for (const view of ["tasks", "requests", "faults"] as const) byId(`view-${view}`).hidden = route.view !== view;
  if (route.view === "tasks") showTaskList(overview, route.task);
  else if (route.view === "requests") showRequestList(overview, route.filter, route.request);
  else {
    showPlanting(overview);
    showScenarios(overview);
  }
}

/** What was asked for and not there, and what there was then: it is not asked for again before that changes. */
let missed = "";

/** What is to be shown beside the list; it is loaded first, and shown when all of it is there. */
async function loadDetail(wanted: Route, overview: Overview): Promise<() => void> {
  const asked = JSON.stringify([wanted, overview.counts]);
  if (missed === asked) return () => {};
  if (wanted.view === "tasks" && wanted.task !== undefined) {
    const story = await loadTask(wanted.task, overview);
    if (story) return () => showDetail(() => showTask(story, overview.options.callbackTarget));
    missed = asked;
    return () => showMissing(`There is no task ${wanted.task}, or no longer.`);
  }
  if (wanted.view === "requests" && wanted.request !== undefined) {
    const explained = await find<ExplainedRequest>(`requests/${wanted.request}`);
    if (explained) return () => showDetail(() => showRequest(explained));
    missed = asked;
    return () => showMissing(`The journal has no request ${wanted.request}, or no longer.`);
  }
  return () => {
    byId("detail").hidden = true;
    byId("panes").classList.remove("chosen");
  };
}

function showDetail(fill: () => void): void {
  byId("missing").hidden = true;
  byId("detail-parts").hidden = false;
  openDetail();
  fill();
}

function showMissing(text: string): void {
  byId("missing").textContent = text;
  byId("missing").hidden = false;
  byId("detail-parts").hidden = true;
  openDetail();
}

function openDetail(): void {
  byId("detail").hidden = false;
  byId("panes").classList.add("chosen");
  byId<HTMLAnchorElement>("detail-close").href = closeHref();
}

function closeHref(): string {
  return location.hash.replace(/\/.*$/, "");
}

/** Ages, by the emulator's clock; they change by themselves, so no row is built anew for them. */
function showTimes(now: number): void {
  const fill = (name: string, text: (at: number) => string) => {
    for (const element of document.querySelectorAll(`[data-${name}]`)) {
      const value = text(Number(element.getAttribute(`data-${name}`)));
      if (element.textContent !== value) element.textContent = value;
    }
  };
  fill("at", (at) => duration(now - at));
  fill("ends", (at) => (at > now ? `, ${((at - now) / 1_000).toFixed(1)} s left` : ""));
}

/** Said when it changes: readers of screens are told, once. */
function showState(isLive: boolean): void {
  const live = byId("live");
  const text = isLive ? "live" : "not reachable";
  if (live.textContent === text) return;
  live.textContent = text;
  live.className = isLive ? "live" : "live lost";
}

function follow(): void {
  const before = route;
  route = readRoute(location.hash);
  byId("said").textContent = "";
  void refresh().then(() => {
    const detail = byId("detail");
    // Where the list makes way for the detail, the focus goes along.
    if (detail.hidden) focusRow(before);
    else if (byId("list").offsetParent === null) byId("detail-title").focus();
  });
}

/** Back in the list one is where one was. */
function focusRow(before: Route): void {
  const key = before.view === "tasks" ? before.task : before.view === "requests" ? before.request : undefined;
  if (key === undefined || before.view !== route.view) return;
  byId("list")
    .querySelector<HTMLElement>(`[data-key="${CSS.escape(String(key))}"]`)
    ?.focus();
}

/** Arrows go from row to row; Escape leaves the detail. */
function onKey(event: KeyboardEvent): void {
  if (event.key === "Escape" && !byId("detail").hidden) location.hash = closeHref();
  const row = (event.target as Element).closest("tr");
  if (!row?.querySelector(".row-link") || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
  const next = event.key === "ArrowDown" ? row.nextElementSibling : row.previousElementSibling;
  next?.querySelector<HTMLElement>(".row-link")?.focus();
  event.preventDefault();
}

onAct(() => void refresh());
wireHeader();
wirePlanting();
addEventListener("hashchange", follow);
addEventListener("keydown", onKey);
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) void refresh();
});
byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("main").focus();
});
const sample = byId("sample");
sample.textContent = (sample.textContent ?? "").replace(/http:\/\/127\.0\.0\.1:4010/, location.origin);
void refresh();
