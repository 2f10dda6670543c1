import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { Scenario } from "./scenarios.js";

/** A request that has arrived whole. */
export interface IncomingRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The scenario of the door that it came in by. */
  readonly door: Scenario | undefined;
}

export type RequestHandler = (request: IncomingRequest, response: ServerResponse) => void | Promise<void>;
