import { expect, test } from "vitest";
import type { Tables } from "../../../templates/sdk/src/contract.js";
import { ValidationError } from "../../../templates/sdk/src/errors.js";
import { encode, encodeRequest } from "../../../templates/sdk/src/request/encode-request.js";
import { notJson } from "../../../templates/sdk/src/request/to-json.js";
import { tables } from "../../../templates/sdk/src/tables/rows.js";

const callbackUrl = "https://app.example.com/cliprise";
const link = "https://example.com/a.png";

const bodies: [name: string, model: string, params: object, want: object][] = [
  ["input", "film-2", { prompt: "p", duration: 5 }, { input: { prompt: "p", duration: 5 } }],
  [
    "undefined is absent",
    "film-2",
    { prompt: "p", duration: 5, sound: undefined },
    { input: { prompt: "p", duration: 5 } },
  ],
  ["root, and a fixed slot", "rooted-pro", { prompt: "p" }, { prompt: "p", options: '{"model":0}' }],
  [
    "a list as JSON",
    "rooted-pro",
    { prompt: "p", fileUrl: [link] },
    { prompt: "p", options: '{"model":0}', fileUrl: `["${link}"]` },
  ],
  [
    "two places, and an index",
    "picture-1",
    { prompt: "p", image_size: "1:1", image_urls: [link], tier: "flex" },
    {
      input: { prompt: "p", image_size: "1:1", image_urls: [link] },
      imageURLList: `["${link}"]`,
      options: '{"model":1}',
    },
  ],
  [
    "the first of a list, as an index",
    "picture-1",
    { prompt: "p", image_size: "1:1", tier: "pro" },
    { input: { prompt: "p", image_size: "1:1" }, options: '{"model":0}' },
  ],
];
for (const [name, model, params, want] of bodies) {
  test(`body: ${name}`, () => {
    expect(encodeRequest(tables, model, params, { callbackUrl })).toStrictEqual({
      model,
      callBackUrl: callbackUrl,
      ...want,
    });
  });
}

const picture = { prompt: "p", image_size: "1:1" };
const mistakes: [
  name: string,
  model: string,
  params: unknown,
  want: [path: string, code: string, message: RegExp][],
][] = [
  ["unknown model", "film-3", {}, [["model", "unknown-model", /did you mean film-2\?/]]],
  ["nothing like a model", "xxxxxxxxxxxxxxxx", {}, [["model", "unknown-model", /raw\(\)/]]],
  ["an inherited name", "__proto__", {}, [["model", "unknown-model", /unknown/]]],
  ["family", "rooted", {}, [["model", "not-sendable", /one of "rooted-pro"/]]],
  [
    "no object",
    "speech-1",
    null,
    [
      ["params", "type", /got null/],
      ["text", "required", /required/],
    ],
  ],
  ["missing, with its values", "film-2", { prompt: "p" }, [["duration", "required", /one of 5, 10/]]],
  ["typo", "film-2", { prompt: "p", duration: 5, sond: true }, [["sond", "unknown-parameter", /did you mean sound\?/]]],
  [
    "another model's",
    "film-2",
    { prompt: "p", duration: 5, zebra: 1 },
    [["zebra", "unknown-parameter", /prompt, duration, sound/]],
  ],
  ["a quoted number", "film-2", { prompt: "p", duration: "5" }, [["duration", "type", /got "5"|write 5/]]],
  ["not in the list", "film-2", { prompt: "p", duration: 7 }, [["duration", "not-in-list", /one of 5, 10, got 7/]]],
  ["out of range", "picture-1", { ...picture, seed: 9_999 }, [["seed", "out-of-range", /10000 to 999999, got 9999/]]],
  ["no integer", "picture-1", { ...picture, seed: 10_000.5 }, [["seed", "type", /an integer/]]],
  ["one link for a list", "picture-1", { ...picture, image_urls: link }, [["image_urls", "type", /write \["https/]]],
  [
    "too many",
    "picture-1",
    { ...picture, image_urls: [link, link, link, link] },
    [["image_urls", "too-many", /at most 3/]],
  ],
  [
    "items",
    "picture-1",
    { ...picture, image_urls: [link, "http://localhost/a", 3] },
    [
      ["image_urls[1]", "url", /public/],
      ["image_urls[2]", "type", /got 3/],
    ],
  ],
  ["empty text, where some is required", "speech-1", { text: "" }, [["text", "required", /not empty, got ""/]]],
  [
    "an item that is not there",
    "picture-1",
    // biome-ignore lint/suspicious/noSparseArray: the mistake
    { ...picture, image_urls: [link, ,] },
    [["image_urls[1]", "type", /a url, got undefined/]],
  ],
  [
    "a tier that is a parameter, in the model's name",
    "film-2-pro",
    { prompt: "p", duration: 5 },
    [["model", "unknown-model", /did you mean film-2\?/]],
  ],
  [
    "several at once",
    "film-2",
    { prompt: 1, duration: 7, sond: true },
    [
      ["prompt", "type", /a string/],
      ["duration", "not-in-list", /7/],
      ["sond", "unknown-parameter", /sound/],
    ],
  ],
];
for (const [name, model, params, want] of mistakes) {
  test(`refused: ${name}`, () => {
    let error: unknown;
    try {
      encodeRequest(tables, model, params as object, { callbackUrl });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues).toEqual(
      want.map(([path, code, message]) => ({ path, code, message: expect.stringMatching(message) })),
    );
  });
}

for (const [given, code] of [
  [undefined, "required"],
  ["http://app.example.com", "url"],
  [[callbackUrl] as unknown as string, "url"],
  ["", "url"],
] as const) {
  test(`callback URL ${given}: ${code}`, () => {
    const { issues } = encode(tables, "speech-1", { text: "t" }, { callbackUrl: given });
    expect(issues).toMatchObject([{ path: "callBackUrl", code }]);
  });
}

test("an API that wants no callback URL: none is sent, and a wrong one is still refused", () => {
  const free = { ...tables, api: { ...tables.api, callbackUrlRequired: false } };
  expect(encode(free, "speech-1", { text: "t" })).toEqual({
    body: { model: "speech-1", input: { text: "t" } },
    issues: [],
  });
  const { issues } = encode(free, "speech-1", { text: "t" }, { callbackUrl: "http://app.example.com" });
  expect(issues).toEqual([
    {
      path: "callBackUrl",
      code: "url",
      message: 'expected a public https URL, got "http://app.example.com": set callbackUrl',
    },
  ]);
});

test("several values in options are one JSON object, in the order of the parameters", () => {
  const models: Tables["models"] = {
    m: {
      parameters: {
        a: { values: ["x", "y"], instead: [{ place: "options", key: "first", as: "index" }] },
        b: { instead: [{ place: "options", key: "second" }] },
      },
      price: { unit: "per image", credits: [1] },
      fixed: [{ place: "options", key: "kind", value: "k" }],
    },
  };
  const { body } = encode({ ...tables, models }, "m", { a: "y", b: 'q"' }, { callbackUrl });
  expect(body).toEqual({
    model: "m",
    callBackUrl: callbackUrl,
    input: {},
    options: '{"kind":"k","first":1,"second":"q\\""}',
  });
});

test("a callback URL that was right is no excuse for the next one", () => {
  const paths = [callbackUrl, "http://app.example.com", callbackUrl, undefined].map((given) =>
    encode(tables, "speech-1", { text: "t" }, { callbackUrl: given }).issues.map(({ path }) => path),
  );
  expect(paths).toEqual([[], ["callBackUrl"], [], ["callBackUrl"]]);
});

test("the callback URL that another spec's pattern lets through is no excuse either", () => {
  const strict = { ...tables, callbackUrl: /^https:\/\/hooks\./u };
  expect(encode(tables, "speech-1", { text: "t" }, { callbackUrl }).issues).toEqual([]);
  expect(encode(strict, "speech-1", { text: "t" }, { callbackUrl }).issues).toMatchObject([{ path: "callBackUrl" }]);
});

test.each([
  ["options", "options"],
  ["the root, as text", "root"],
] as const)("what JSON cannot hold is refused by path, in every mode, where it would travel in %s", (_, place) => {
  const models: Tables["models"] = {
    m: {
      parameters: {
        shots: {
          type: "objects",
          instead: [{ place, key: "shots", as: place === "root" ? "json-string" : "value" }],
        },
      },
      price: { unit: "per image", credits: [1] },
    },
  };
  for (const strict of [true, false]) {
    const send = () => encode({ ...tables, models }, "m", { shots: [{ seed: 1n }] }, { callbackUrl }, strict);
    expect(send).toThrow(/shots\[0\]: expected an object that JSON can hold/);
  }
});

test("extra options that JSON cannot hold are refused by path, in every mode", () => {
  const extra = { options: { a: 1n } };
  for (const strict of [true, false]) {
    const send = () => encode(tables, "speech-1", { text: "t" }, { callbackUrl, extra }, strict);
    expect(send).toThrow(/extra\.options\.a: expected JSON/);
  }
});

test("what JSON cannot hold is a mistake in extra; what is undefined is absent there, as among the parameters", () => {
  const extra = { root: { a: undefined, b: () => 1 }, input: { prompt: undefined } };
  const { body, issues } = encode(tables, "film-2", { prompt: "p", duration: 5 }, { callbackUrl, extra });
  expect(issues).toEqual([{ path: "extra.root.b", code: "type", message: notJson }]);
  expect(Object.keys(body)).not.toContain("a");
});

test("without a callback URL the body has no place for one", () => {
  const { body } = encode(tables, "film-2", { prompt: "p", duration: 5 });
  expect(body).toStrictEqual({ model: "film-2", input: { prompt: "p", duration: 5 } });
});

test("what is no model's name at all is refused as such", () => {
  expect(() => encode(tables, 7 as never, {})).toThrow(
    "Invalid request for no model:\n  model: expected a string, got 7",
  );
});

test("what a parameter inherits is not sent, and not missed", () => {
  const inherited: object = Object.create({ text: "t", voice: "v" });
  const { body, issues } = encode(tables, "speech-1", inherited, { callbackUrl });
  expect(body.input).toEqual({});
  expect(issues).toMatchObject([{ path: "text", code: "required" }]);
});

test("a prototype that a library has added to makes no parameters", () => {
  Object.defineProperty(Object.prototype, "added", { value: 1, enumerable: true, configurable: true, writable: true });
  const { issues } = encode(tables, "speech-1", { text: "t" }, { callbackUrl });
  Reflect.deleteProperty(Object.prototype, "added");
  expect(issues).toEqual([]);
});

test("extra cannot replace what a parameter writes", () => {
  const extra = { root: { model: "x", a: 1 }, input: { prompt: "x" } };
  const { body, issues } = encode(tables, "film-2", { prompt: "p", duration: 5 }, { callbackUrl, extra });
  const message = "already written by a parameter";
  expect(issues).toEqual([
    { path: "extra.input.prompt", code: "slot-taken", message },
    { path: "extra.root.model", code: "slot-taken", message },
  ]);
  expect(body).toMatchObject({ model: "film-2", a: 1, input: { prompt: "p" } });
});

test.each(["toString", "constructor", "__proto__"])("extra may have a field called %s", (name) => {
  const fields = JSON.parse(`{"${name}":{"a":1}}`);
  const extra = { root: fields, input: fields, options: fields };
  const { body, issues } = encode(tables, "film-2", { prompt: "p", duration: 5 }, { callbackUrl, extra });
  expect(issues).toEqual([]);
  const { input, options, ...root } = body;
  for (const place of [root, input, JSON.parse(`${options}`)])
    expect(JSON.stringify(place)).toContain(JSON.stringify(fields).slice(1, -1));
  // As if it had been assigned: a caller may change what dryRun gives.
  const own = { value: { a: 1 }, configurable: true, enumerable: true, writable: true };
  expect(Object.getOwnPropertyDescriptor(body, name)).toEqual(own);
});

test("extra options join the others, and cannot replace one", () => {
  const extra = { options: { model: 7, style: "a" } };
  const { body, issues } = encode(tables, "rooted-pro", { prompt: "p" }, { callbackUrl, extra });
  expect(JSON.parse(`${body.options}`)).toEqual({ model: 0, style: "a" });
  expect(issues.map(({ path, code }) => [path, code])).toEqual([["extra.options.model", "slot-taken"]]);
});

test.each([
  ["a number that JSON does not have", Number.NaN],
  ["a function", () => 1],
  ["a quote", '"},"model":9'],
  ["an object", { a: ['"'] }],
])("options stay JSON even when nothing is checked: %s", (_, tier) => {
  const { body } = encode(tables, "picture-1", { ...picture, tier }, { callbackUrl });
  const want: unknown = JSON.parse(JSON.stringify([tier]));
  expect(Object.values(JSON.parse(`${body.options}`) as object)).toEqual(want);
});

test.each([
  ["gives way to a parameter's own", { a: 1, b: 2 }, { b: 2 }],
  ["fills an empty slot", { a: 1 }, { b: 1 }],
])("a fallback beside input %s", (_, params, want) => {
  const models: Tables["models"] = {
    m: {
      parameters: {
        b: { type: "integer", instead: [{ place: "root", key: "b" }] },
        a: { type: "integer", instead: [{ place: "root", key: "b", fallback: true }] },
      },
      price: { unit: "per image", credits: [1] },
    },
  };
  const { body } = encode({ ...tables, models }, "m", params, { callbackUrl });
  expect(body).toEqual({ model: "m", callBackUrl: callbackUrl, input: {}, ...want });
});

const scalar: Tables = {
  ...tables,
  models: {
    m: {
      parameters: { size: { type: "scalar" }, style: { max: 3 } },
      price: { unit: "per image", credits: [1] },
    },
  },
};

test.each([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["a boolean", true],
])("a string or a number: JSON has no %s", (_, size) => {
  expect(encode(scalar, "m", { size }, { callbackUrl }).issues).toMatchObject([{ path: "size", code: "type" }]);
});

test.each([["1"], [1], [0.5]])("a string or a number: %j", (size) => {
  expect(encode(scalar, "m", { size }, { callbackUrl }).issues).toEqual([]);
});

test.each([
  ["three emoji, which are six UTF-16 units", "😀😀😀", []],
  ["four emoji", "😀😀😀😀", ["too-long"]],
  ["four letters", "abcd", ["too-long"]],
])("at most three characters, which are code points: %s", (_, style, want) => {
  const { issues } = encode(scalar, "m", { style }, { callbackUrl });
  expect(issues.map(({ code }) => code)).toEqual(want);
});

test("what a caller names like the envelope's fields replaces none of them, even unchecked, where all stand at the root", () => {
  const params = { prompt: "p", model: "another", callBackUrl: "https://elsewhere.example/" };
  const { body, issues } = encode(tables, "rooted-pro", params, { callbackUrl });
  expect(body).toMatchObject({ model: "rooted-pro", callBackUrl: callbackUrl, prompt: "p" });
  expect(issues.map(({ path, code }) => [path, code])).toEqual([
    ["model", "unknown-parameter"],
    ["callBackUrl", "unknown-parameter"],
  ]);
});

test("the caller's object is left as it was", () => {
  const params = Object.freeze({ prompt: "p", image_size: "1:1", tier: "pro" });
  encodeRequest(tables, "picture-1", params, { callbackUrl });
  expect(params).toEqual({ prompt: "p", image_size: "1:1", tier: "pro" });
});

test("where a callback URL is required, and there is none, that is said, and what to do", () => {
  expect(encode(tables, "film-2", { prompt: "p", duration: 5 }).issues).toEqual([
    { path: "callBackUrl", code: "required", message: "required: set callbackUrl to a public https URL" },
  ]);
});

const throwing = {
  get: () => {
    throw new Error("secret");
  },
  ownKeys: () => {
    throw new Error("secret");
  },
};

test("parameters that cannot be read are an error of ours", () => {
  expect(() => encode(tables, "film-2", new Proxy({}, throwing), { callbackUrl })).toThrow(
    expect.objectContaining({ code: "configuration", message: "params: cannot be read, it throws. Nothing sent" }),
  );
});

test("a value that cannot be read is an issue with its path", () => {
  const params = { prompt: "p", fileUrl: new Proxy([link], throwing) };
  const message = "expected JSON: no BigInt, no cycle, no function, nothing that throws";
  expect(() => encode(tables, "rooted-pro", params, { callbackUrl })).toThrow(
    expect.objectContaining({ issues: [{ path: "fileUrl", code: "type", message }] }),
  );
});
