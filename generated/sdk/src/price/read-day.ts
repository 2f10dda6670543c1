import { ConfigurationError } from "../errors.js";
import { isString } from "../request/parameter-types.js";
import { preview } from "../request/validate.js";

/**
 * The day that a caller means. By itself: a client asks for today's price alone, and does not carry it.
 * @throws {ConfigurationError} it is none, or different days in different countries
 */
export function readDay(at: string | Date): Date {
  const time = at instanceof Date || (isString(at) && /^\d{4}-\d\d-\d\d(T|$)/.test(at)) ? new Date(at) : undefined;
  const day = time && !Number.isNaN(Number(time)) ? time.toISOString().slice(0, 10) : "";
  // JavaScript takes February 30 for March 2.
  if (time && day && (at === day || !isString(at) || at.length !== 10)) return time;
  const given = at instanceof Date ? "an invalid one" : preview(at);
  throw new ConfigurationError(
    "configuration",
    `at: expected a day such as "2026-12-01", an ISO time or a valid Date, got ${given}`,
  );
}
