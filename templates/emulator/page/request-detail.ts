import type { ExplainedRequest } from "../src/explain-request.js";
import { byId, type Child, h, show } from "./dom.js";
import { clockTime } from "./format.js";
import { given } from "./given.js";
import { requestView } from "./request-view.js";
import { taskHref } from "./route.js";
import { answerWords } from "./words.js";

export function showRequest(explained: ExplainedRequest): void {
  const { request, name } = explained;
  const title = `${request.method} ${request.operation}`;
  show(byId("detail-title"), title, () => [title]);
  show(byId("detail-facts"), explained, () => facts(explained));
  show(byId("detail-actions"), [], () => []);
  show(byId("detail-result"), [], () => []);
  show(byId("detail-request"), ["request", explained], () => [
    h("h3", {}, name ?? "Request"),
    ...requestView(explained),
  ]);
  show(byId("detail-timeline"), [], () => []);
}

function facts({ request, answer }: ExplainedRequest): readonly Child[] {
  const taskId = answer?.taskId;
  const isTask = typeof taskId === "string" && /^[0-9a-f]{32}$/.test(taskId);
  const rows: readonly (readonly [string, Child])[] = [
    ["Request", `#${request.n}, at ${clockTime(request.at)}`],
    ["Path", h("code", {}, given(String(request.path)))],
    ["Answer", h("bdi", {}, answerWords(answer))],
    ...(isTask ? [["Task", h("a", { href: taskHref(taskId) }, h("code", {}, taskId.slice(0, 8)))] as const] : []),
    ...(request.scenario === undefined
      ? []
      : [["Scenario", h("a", { href: "#faults" }, String(request.scenario))] as const]),
  ];
  return rows.flatMap(([term, value]) => [h("dt", {}, term), h("dd", {}, value)]);
}
