import { Ajv2020 } from "ajv/dist/2020.js";
import type { CaptureProblem } from "../../generator/observe/exchange.js";
import { exchangeSchema } from "../../generator/observe/exchange-schema.js";
import { type Content, type Headers, type RawExchange, toContent } from "./raw-exchange.js";
import { describe } from "./read-har.js";

interface Line {
  readonly request?: Message & { readonly method: string; readonly url: string };
  readonly reply?: Message & { readonly status: number };
  readonly balance?: number;
}

interface Message {
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
  readonly encoding?: string;
}

const validate = new Ajv2020({ allErrors: true, ownProperties: true, allowUnionTypes: true }).compile(exchangeSchema);

/** A balance on a line of its own belongs to what came before it. */
export type RawLine = RawExchange | { readonly place: string; readonly balance: number };

export function* readLines(
  values: readonly { readonly place: string; readonly value: unknown }[],
  report: (problem: CaptureProblem) => void,
): Generator<RawLine> {
  for (const { place, value } of values) {
    if (!validate(value)) {
      report({ place, message: describe("it", validate.errors ?? []) });
      continue;
    }
    const { request, reply, balance } = value as Line;
    if (!request) yield { place, balance: balance ?? 0 };
    else
      yield {
        place,
        method: request.method,
        url: request.url,
        headers: listed(request),
        body: contentOf(request),
        reply: reply
          ? { status: reply.status, headers: listed(reply), content: reply.body === undefined ? "" : contentOf(reply) }
          : null,
        balance: balance ?? null,
      };
  }
}

function contentOf({ body, encoding }: Message): Content {
  if (body === undefined) return null;
  return typeof body === "string" ? toContent(body, encoding) : JSON.stringify(body);
}

function listed({ headers = {} }: Message): Headers {
  return Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => [name, value] as const));
}
