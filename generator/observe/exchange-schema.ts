const headers = {
  description: "By name; a list where one stands several times.",
  type: "object",
  additionalProperties: { type: ["string", "array"], items: { type: "string" } },
};
const body = { description: "A text, or JSON as it is." };
const encoding = { description: "Where the body is a text that is base64.", const: "base64" };

/** One line of traffic as JSON lines have it. */
export const exchangeSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Exchange",
  description: "A request to the API and its reply, or the account's balance: a line of what `npm run observe` reads.",
  type: "object",
  properties: {
    request: {
      type: "object",
      properties: {
        method: { type: "string", minLength: 1 },
        url: { description: "Whole, or a path of the API.", type: "string", minLength: 1 },
        headers,
        body,
        encoding,
      },
      required: ["method", "url"],
    },
    reply: {
      description: "Absent: none came.",
      type: "object",
      properties: { status: { type: "integer", minimum: 100, maximum: 599 }, headers, body, encoding },
      required: ["status"],
    },
    balance: {
      description: "Credits on the account: after the exchange, or by itself on a line of its own.",
      type: "number",
    },
  },
  anyOf: [{ required: ["request"] }, { required: ["balance"] }],
} as const;
