import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { CaptureProblem } from "../../generator/observe/exchange.js";
import { type Content, type Headers, type RawExchange, toContent } from "./raw-exchange.js";

/** An entry of HTTP Archive 1.2, in the parts that are read here. */
interface HarEntry {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers?: readonly HarHeader[];
    readonly cookies?: readonly HarHeader[];
    readonly postData?: { readonly text?: string; readonly encoding?: string; readonly params?: readonly HarParam[] };
  };
  readonly response?: {
    readonly status: number;
    readonly headers?: readonly HarHeader[];
    readonly cookies?: readonly HarHeader[];
    readonly content?: {
      readonly text?: string;
      readonly encoding?: string;
      readonly mimeType?: string;
      readonly size?: number;
    };
  };
  readonly _balance?: number;
}

interface HarParam {
  readonly name: string;
  readonly value?: string;
}

interface HarHeader {
  readonly name: string;
  readonly value: string;
}

const text = { type: "string" };
const headers = {
  type: "array",
  items: { type: "object", properties: { name: text, value: text }, required: ["name", "value"] },
};
const content = { type: "object", properties: { text, encoding: text, mimeType: text, size: { type: "number" } } };

/** A form is written as its fields, with or without the text. */
const postData = {
  ...content,
  properties: {
    ...content.properties,
    params: {
      type: "array",
      items: { type: "object", properties: { name: text, value: text }, required: ["name"] },
    },
  },
};

const validate = new Ajv2020({ allErrors: true, ownProperties: true }).compile({
  type: "object",
  properties: {
    request: {
      type: "object",
      properties: { method: text, url: text, headers, cookies: headers, postData },
      required: ["method", "url"],
    },
    response: {
      type: "object",
      properties: { status: { type: "integer", minimum: 0, maximum: 999 }, headers, cookies: headers, content },
      required: ["status"],
    },
    _balance: { type: "number" },
  },
  required: ["request"],
});

/** @param report told of each entry that is none */
export function* readHar(
  entries: readonly unknown[],
  report: (problem: CaptureProblem) => void,
): Generator<RawExchange> {
  for (const [index, entry] of entries.entries()) {
    const place = `entry ${index + 1}`;
    if (!validate(entry)) {
      report({ place, message: describe(`log.entries[${index}]`, validate.errors ?? []) });
      continue;
    }
    const { request, response, _balance } = entry as HarEntry;
    yield {
      place,
      method: request.method,
      url: request.url,
      headers: listed(request, "cookie"),
      body: toBody(request.postData),
      // Status 0: the request was blocked, or broke off.
      reply: response && response.status > 0 ? toReply(response) : null,
      balance: _balance ?? null,
    };
  }
}

function toBody({ text, encoding, params = [] }: NonNullable<HarEntry["request"]["postData"]> = {}): Content {
  if (text !== undefined || params.length === 0) return toContent(text, encoding);
  return String(new URLSearchParams(params.map(({ name, value = "" }): [string, string] => [name, value])));
}

function toReply(response: NonNullable<HarEntry["response"]>): NonNullable<RawExchange["reply"]> {
  const { text, encoding, mimeType = "", size } = response.content ?? {};
  // A body that is there and was not recorded is another thing than none.
  const read = text === undefined && size === 0 ? "" : toContent(text, encoding);
  const isMedia = /^(image|video|audio)\/|octet-stream|zip/.test(mimeType);
  return { status: response.status, headers: listed(response, "set-cookie"), content: isMedia ? undefined : read };
}

function listed(
  { headers = [], cookies = [] }: Pick<HarEntry["request"], "headers" | "cookies">,
  cookie: string,
): Headers {
  return [
    ...headers.map(({ name, value }) => [name, value] as const),
    ...cookies.map(({ value }) => [cookie, value] as const),
  ];
}

/** Names that are the formats' own: any other stands for something of the sender's. */
const known =
  /^(request|response|reply|headers|cookies|name|value|postData|params|content|text|encoding|mimeType|size|method|url|status|body|_?balance)$/;

/** The places of what is wrong, and what was expected there. */
export function describe(place: string, errors: readonly ErrorObject[]): string {
  const told = errors.map(({ instancePath, message, params, keyword }) => {
    const segments = instancePath.split("/").slice(1);
    const path = segments
      .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${known.test(part) ? part : "…"}`))
      .join("");
    const missing = keyword === "required" ? `.${params.missingProperty}` : "";
    return `${place}${path}${missing}: ${missing ? "is missing" : message}`;
  });
  return `${told.slice(0, 3).join("; ")}${told.length > 3 ? `; and ${told.length - 3} more` : ""}: passed over`;
}
