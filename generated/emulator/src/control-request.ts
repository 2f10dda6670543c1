import type { IncomingRequest } from "./incoming-request.js";
import { readJson } from "./read-json.js";
import { demand, members, type Rule } from "./shape.js";

/** Where a request asks for what there is not. */
export class ControlError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function missing(what: string): never {
  throw new ControlError(404, `no ${what}`);
}

/** Deeper than any snapshot is; what is deeper than the stack allows must not get to code that recurses. */
const maxDepth = 64;

export function readBody({ body }: IncomingRequest): Readonly<Record<string, unknown>> {
  const value = readJson(body, maxDepth);
  if (!value) throw new ControlError(400, "the body is no JSON object");
  return value;
}

export function readMembers(
  request: IncomingRequest,
  rules: Readonly<Record<string, Rule>>,
): Readonly<Record<string, unknown>> {
  const value = readBody(request);
  demand(value, members(rules), "");
  return value;
}
