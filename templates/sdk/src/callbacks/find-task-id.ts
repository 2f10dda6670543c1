import { isString } from "../request/parameter-types.js";
import { isTaskId } from "../wait/task-id.js";

/**
 * Which task a callback names. It is only ever asked about, never believed. Nothing is looked for inside of texts: a prompt may
 * speak of a taskId, too.
 * @param body JSON or a form as text, or what a body parser has made of it
 */
export function findTaskId(url: string, body: unknown): string | undefined {
  return (isString(body) ? findInText(body) : findMember(body)) ?? findParameter(url.replace(/^[^?]*/, ""));
}

function findInText(text: string): string | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return findParameter(text);
  }
  return findMember(json);
}

/** The member nearest to the top: further down there may be a request's own parameters. */
function findMember(value: unknown): string | undefined {
  // What is added is visited, too, and nothing twice: a parsed body may lead back to itself.
  const reached = new Set([value]);
  for (const each of reached) {
    if (typeof each !== "object" || each === null) continue;
    for (const [name, member] of Object.entries(each)) {
      if (name === "taskId" && isTaskId(member)) return member;
      reached.add(member);
    }
  }
  return undefined;
}

function findParameter(form: string): string | undefined {
  return new URLSearchParams(form).getAll("taskId").find(isTaskId);
}
