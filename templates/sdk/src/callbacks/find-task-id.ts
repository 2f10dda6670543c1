import { findNearest } from "../http/find-nearest.js";
import { parseExact } from "../http/parse-exact.js";
import { isString } from "../request/parameter-types.js";
import { isTaskId } from "../wait/task-id.js";

/**
 * Which task a callback names, read as an id in a reply. It is only ever asked about, never believed. Nothing is looked for inside
 * of texts: a prompt may speak of a taskId, too.
 * @param name what the API calls the id in its replies
 * @param body JSON or a form as text, or what a body parser has made of it
 */
export function findTaskId(name: string, url: string, body: unknown): string | undefined {
  const found = isString(body) ? findInText(name, body) : findMember(name, body);
  return found ?? findParameter(name, url.replace(/^[^?]*/, ""));
}

function findInText(name: string, text: string): string | undefined {
  let json: unknown;
  try {
    json = parseExact(text, name);
  } catch {
    return findParameter(name, text);
  }
  return findMember(name, json);
}

function findMember(name: string, value: unknown): string | undefined {
  const { [name]: id } = findNearest(value, [name]);
  return id === undefined ? id : `${id}`;
}

function findParameter(name: string, form: string): string | undefined {
  return new URLSearchParams(form).getAll(name).find(isTaskId);
}
