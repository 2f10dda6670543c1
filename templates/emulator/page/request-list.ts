import type { Overview, RequestLine } from "../src/overview.js";
import { byId, type Child, h, show, showRows } from "./dom.js";
import { number } from "./format.js";
import { type RequestFilter, requestFilters, requestHref, requestsHref } from "./route.js";
import { answerWords } from "./words.js";

const filters: Readonly<
  Record<RequestFilter, { readonly label: string; readonly fits: (line: RequestLine) => boolean }>
> = {
  all: { label: "All", fits: () => true },
  submissions: { label: "Submissions", fits: ({ request }) => request.operation === "generate" },
  refused: { label: "Refused", fits: ({ answer }) => answer?.refused !== undefined },
  faults: { label: "Hit by a fault", fits: ({ answer }) => answer?.type === "fault" },
};

export function showRequestList(
  { requests, counts }: Overview,
  filter: RequestFilter,
  chosen: number | undefined,
): void {
  show(byId("request-filters"), filter, () =>
    requestFilters.map((each) => {
      const attributes = {
        href: requestsHref(each),
        class: "chip",
        "data-key": each,
        "aria-current": each === filter && "true",
      };
      return h("a", attributes, filters[each].label);
    }),
  );
  const lines = requests.filter(filters[filter].fits);
  byId("no-requests").hidden = lines.length > 0;
  byId("request-table").hidden = lines.length === 0;
  byId("more-requests").textContent =
    counts.requests + counts.dropped > requests.length ? `Of the newest ${number(requests.length)} requests.` : "";
  const rows = lines.map((line) => ({ ...line, filter, isChosen: line.request.n === chosen }));
  showRows(
    byId("requests"),
    rows,
    ({ request }) => String(request.n),
    () => h("tr"),
    buildRow,
  );
}

function clipped(path: string): string {
  return path.length > 60 ? `${path.slice(0, 60)}…` : path;
}

/** The model that was asked for, or the task. */
function aboutOf({ model, taskId }: Readonly<Record<string, unknown>> = {}): string {
  return String(model ?? String(taskId ?? "").slice(0, 8));
}

function buildRow({
  request,
  answer,
  filter,
  isChosen,
}: RequestLine & { readonly filter: RequestFilter; readonly isChosen: boolean }): readonly Child[] {
  const { n, at, method, operation, path } = request;
  const words = `${method} ${operation === "other" ? clipped(String(path)) : operation}`;
  const attributes = {
    href: requestHref(n, filter),
    class: "row-link",
    "data-key": n,
    "aria-current": isChosen && "true",
  };
  const mark = answer?.type === "fault" ? "fault" : answer?.refused === undefined ? undefined : "refused";
  return [
    h("td", { class: "number" }, n),
    h("td", {}, h("a", attributes, words)),
    h("td", { class: mark }, answerWords(answer)),
    h("td", { class: "wide" }, h("code", {}, aboutOf(answer))),
    h("td", { class: "number age", "data-at": at }),
  ];
}
