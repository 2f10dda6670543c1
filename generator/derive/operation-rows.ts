import type { OperationRow, ReplyRow, Role } from "../../templates/sdk/src/contract.js";
import type { Api, Operation, OtherReply, ReadReply, When } from "../ir/types.js";
import { fileParameter, httpOf, isRead, membersOf, parameterOf } from "./operations.js";

/** The SDK's table of operations: how each is called, and how its replies are read. */
export function toOperationRows(api: Api): Readonly<Record<"generate" | "status", OperationRow>> {
  const rows = api.operations.map((operation) => [operation.id, toOperationRow(operation, api)] as const);
  return Object.fromEntries(rows) as Record<"generate" | "status", OperationRow>;
}

function toOperationRow(operation: Operation, api: Api): OperationRow {
  const { method, path, auth, replies, otherwise } = operation;
  const task = parameterOf(operation, "task");
  const file = fileParameter(operation);
  return {
    method,
    path,
    ...(auth.in === "query" && { key: auth.name }),
    ...(task && { task: task.name }),
    ...(file && { file: { ...file, http: httpOf(operation, "file") ?? 200 } }),
    members: toMembers(operation, api),
    replies: distinct(replies.filter(isRead).map(toReplyRow)).sort(byCertainty),
    ...(otherwise.length > 0 && { otherwise: otherwise.map(toOtherRow) }),
  };
}

/** One member per role: `check` sees to it that the replies of an operation agree. */
function toMembers({ replies }: Operation, api: Api): OperationRow["members"] {
  const named = replies.flatMap((reply) =>
    membersOf(api, reply).flatMap(({ name, role }) => (role === null ? [] : [[role, name] as const])),
  );
  return Object.fromEntries(named) as Partial<Record<Role, string>>;
}

function toReplyRow({ http, meaning, cause, body, when }: ReadReply): ReplyRow {
  return {
    http,
    meaning,
    ...(when && { when }),
    ...(body === null && { empty: true }),
    ...toCauseRow(cause),
  };
}

function toOtherRow({ http, meaning, when, cause }: OtherReply): ReplyRow {
  return { ...(http !== null && { http }), meaning, ...(when && { when }), ...toCauseRow(cause) };
}

function toCauseRow(cause: OtherReply["cause"]): Pick<ReplyRow, "noCredits" | "noTask"> {
  return { ...(cause === "no-credits" && { noCredits: true }), ...(cause === "unknown-task" && { noTask: true }) };
}

/** A reply in a list and the bare one are read alike. */
function distinct(rows: readonly ReplyRow[]): ReplyRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** What a word tells goes before what a number tells, and that before what nothing does: the first that matches counts. */
function byCertainty(a: ReplyRow, b: ReplyRow): number {
  return certainty(b.when) - certainty(a.when);
}

function certainty(when: When | undefined): number {
  const wanted = Object.values(when ?? {});
  return wanted.some((value) => typeof value === "string" && value !== "*") ? 2 : wanted.length > 0 ? 1 : 0;
}
