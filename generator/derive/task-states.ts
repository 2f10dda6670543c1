import { httpsOf, memberOf } from "../ir/operation-parts.js";
import type { Api, Operation } from "../ir/types.js";

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
  const isTold = [...done, ...httpsOf(operation, "failed")].every((http) => !processing.includes(http));
  const ends = (["result", "failure"] as const).flatMap((role) => memberOf(api, operation, role) ?? []);
  return { processing, done, ends: isTold ? [] : ends };
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
