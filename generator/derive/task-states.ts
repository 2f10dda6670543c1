import { httpsOf, memberOf } from "../ir/operation-parts.js";
import type { Api, Meaning, Operation, Reply } from "../ir/types.js";

/** What whoever waits learns of a task, by the meaning of a reply. */
export const outcomes: Readonly<Partial<Record<Meaning, string>>> = {
  processing: "still runs",
  succeeded: "is done",
  failed: "has failed",
  refused: "has failed",
};

/** Replies with one HTTP status that say different things of a task, each with the first one before it. */
export function sharedOutcomes({ replies }: Operation): readonly (readonly [Reply, Reply])[] {
  const told = replies.filter(({ meaning }) => outcomes[meaning] !== undefined);
  return told.flatMap((reply, index) =>
    told
      .slice(0, index)
      .filter((each) => each.http === reply.http && outcomes[each.meaning] !== outcomes[reply.meaning])
      .map((other) => [reply, other] as const),
  );
}

/** How a program without a client of ours tells what has become of a task. */
export interface TaskStates {
  readonly processing: readonly number[];
  readonly done: readonly number[];
  /** The members that only the reply of a task at its end has; empty where its HTTP status tells that by itself. */
  readonly ends: readonly string[];
}

export function taskStates(operation: Operation, api: Api): TaskStates {
  const processing = httpsOf(operation, "processing");
  const done = httpsOf(operation, "succeeded");
  const isTold = sharedOutcomes(operation).length === 0;
  const ends = (["result", "failure"] as const).flatMap((role) => memberOf(api, operation, role) ?? []);
  return { processing, done, ends: isTold ? [] : ends };
}

/** What the HTTP statuses of a task that runs mean, to whoever knows them as something else. */
export function runningText(processing: readonly number[]): string {
  return processing.some((http) => http >= 300 && http < 400) ? "processing, not a redirect" : "processing";
}

/** `[ "$status" = 300 ]`; in a shell && and || bind alike. */
export function shellIs(statuses: readonly number[]): string {
  return statuses.map((http) => `[ "$status" = ${http} ]`).join(" || ");
}

/** `state.status_code != 300` */
export function pythonIsNot(reply: string, statuses: readonly number[]): string {
  return statuses.length === 1
    ? `${reply}.status_code != ${statuses[0]}`
    : `${reply}.status_code not in (${statuses.join(", ")})`;
}

/** The task does not run any longer. */
export function pythonIsEnd(reply: string, { processing, ends }: TaskStates): string {
  return [pythonIsNot(reply, processing), ...ends.map((member) => `"${member}" in ${reply}.json()`)].join(" or ");
}

/** The task runs. */
export function shellRuns({ processing, ends }: TaskStates): string {
  const noEnd = ends.length > 0 ? ` && ! grep -qE '"(${ends.join("|")})"' reply.json` : "";
  return `${shellIs(processing)}${noEnd}`;
}
