import { findNearest } from "../http/find-nearest.js";
import { parseExact } from "../http/parse-exact.js";
import { isString } from "../request/parameter-types.js";
import { isTaskId } from "../wait/task-id.js";

const name = "taskId";

/**
 * Which task a callback names, read as an id in a reply. It is only ever asked about, never believed. Nothing is looked for inside
 * of texts: a prompt may speak of a taskId, too.
 * @param body JSON or a form as text, or what a body parser has made of it
 */
export function findTaskId(url: string, body: unknown): string | undefined {
  return (isString(body) ? findInText(body) : findMember(body)) ?? findParameter(url.replace(/^[^?]*/, ""));
}

function findInText(text: string): string | undefined {
  let json: unknown;
  try {
    json = parseExact(text, name);
  } catch {
    return findParameter(text);
  }
  return findMember(json);
}

function findMember(value: unknown): string | undefined {
  const { [name]: id } = findNearest(value, [name]);
  return id === undefined ? id : `${id}`;
}

function findParameter(form: string): string | undefined {
  return new URLSearchParams(form).getAll(name).find(isTaskId);
}
