import { isString } from "../request/parameter-types.js";

/** What can be a task's id: the reference says nothing about its form, so any text but blanks. A request encodes it. */
export function isTaskId(value: unknown): value is string {
  return isString(value) && value.trim() !== "";
}
