/** What is looked at. It stands in the address, behind the `#`: a view can be linked to, and back leads back. */
export type Route =
  | { readonly view: "tasks"; readonly task?: string }
  | { readonly view: "requests"; readonly filter: RequestFilter; readonly request?: number }
  | { readonly view: "faults" };

export const requestFilters = ["all", "submissions", "refused", "faults"] as const;
export type RequestFilter = (typeof requestFilters)[number];

export function readRoute(hash: string): Route {
  const [, view, filter, id] = /^#(tasks|requests|faults)(?::(\w+))?(?:\/(\w+))?$/.exec(hash) ?? [];
  if (view === "faults") return { view };
  if (view !== "requests") return { view: "tasks", ...(id !== undefined && { task: id }) };
  const known = requestFilters.find((each) => each === filter) ?? "all";
  return { view, filter: known, ...(id !== undefined && /^\d+$/.test(id) && { request: Number(id) }) };
}

export function taskHref(id: string): string {
  return `#tasks/${id}`;
}

export function requestHref(n: number, filter: RequestFilter = "all"): string {
  return `${requestsHref(filter)}/${n}`;
}

export function requestsHref(filter: RequestFilter): string {
  return filter === "all" ? "#requests" : `#requests:${filter}`;
}
