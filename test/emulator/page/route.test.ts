import { expect, test } from "vitest";
import { type Route, readRoute, requestHref, requestsHref, taskHref } from "../../../templates/emulator/page/route.js";

const routes: [hash: string, want: Route][] = [
  ["", { view: "tasks" }],
  ["#tasks", { view: "tasks" }],
  ["#tasks/abc", { view: "tasks", task: "abc" }],
  ["#requests", { view: "requests", filter: "all" }],
  ["#requests:refused", { view: "requests", filter: "refused" }],
  ["#requests:refused/12", { view: "requests", filter: "refused", request: 12 }],
  ["#requests:others/x", { view: "requests", filter: "all" }],
  ["#faults", { view: "faults" }],
  ["#main", { view: "tasks" }],
  ["#tasks/../journal", { view: "tasks" }],
  ["#tasks/a?b", { view: "tasks" }],
  ["#<script>", { view: "tasks" }],
];
test.each(routes)("%s", (hash, want) => {
  expect(readRoute(hash)).toEqual(want);
});

test("what is linked to is read back", () => {
  expect(readRoute(taskHref("0a1b"))).toEqual({ view: "tasks", task: "0a1b" });
  expect(readRoute(requestHref(7))).toEqual({ view: "requests", filter: "all", request: 7 });
  expect(readRoute(requestHref(7, "faults"))).toEqual({ view: "requests", filter: "faults", request: 7 });
  expect(readRoute(requestsHref("submissions"))).toEqual({ view: "requests", filter: "submissions" });
});
