import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { limits } from "../../scripts/observe/limits.js";
import { UnreadableCapture } from "../../scripts/observe/read-capture.js";
import { judge, told } from "./support/judge.js";

const request = {
  method: "POST",
  url: "https://business.api.cliprise.app/app/cliprise/generate",
  postData: {
    text: JSON.stringify({
      model: "z-image",
      callBackUrl: "https://app.example.com/hook",
      input: { prompt: "A lake", aspect_ratio: "1:1" },
    }),
  },
};
const response = { status: 200, content: { size: 9, text: '[{"code":200,"taskId":"abc"}]' } };
const good = { request, response };
const har = (...entries: unknown[]) => JSON.stringify({ log: { version: "1.2", entries } });
const problems = (capture: unknown) =>
  judge(capture).capture.problems.map(({ place, message }) => `${place}: ${message}`);

test("what is no entry is told by its place; the others are read", () => {
  const bad = [
    null,
    7,
    {},
    { request: {} },
    { request: { method: 1, url: "x" } },
    { request, response: { status: "200" } },
  ];
  const { capture, findings } = judge(har(good, ...bad, good));
  expect(findings).toEqual([]);
  expect(capture.exchanges).toBe(2);
  expect(capture.problems.map(({ place }) => place)).toEqual(bad.map((_, index) => `entry ${index + 2}`));
  expect(capture.problems[2]?.message).toBe("log.entries[3].request: is missing: passed over");
});

test("a file that breaks off is read as far as it is whole, and says where it breaks", () => {
  const whole = har(good, good, good);
  const { capture } = judge(whole.slice(0, -120));
  expect(capture.exchanges).toBe(2);
  expect(capture.problems).toMatchObject([{ message: "the file is no whole JSON; 2 entries before that are read" }]);
  expect(capture.problems[0]?.place).toMatch(/^line 1, column \d+$/);
  const lines = `${JSON.stringify({ request: { method: "GET", url: "/app/cliprise/status" } })}\n{"request": {"met`;
  expect(judge(lines).capture).toMatchObject({
    exchanges: 1,
    problems: [{ place: "line 2", message: "is no JSON: passed over" }],
  });
});

test.each([
  ["nothing", ""],
  ["blanks", " \n\n"],
  ["a text", "hello there"],
  ["an image", randomBytes(2_000)],
  ["a HAR without entries", '{"log":{}}'],
])("%s is no capture, and that is all that is said", (_, capture) => {
  expect(() => judge(capture)).toThrow(UnreadableCapture);
});

test("names of the language's own are names like any other", () => {
  const body = `{"model":"z-image","callBackUrl":"https://app.example.com/hook","__proto__":{"a":1},"constructor":1,"input":{"prompt":"A","aspect_ratio":"1:1","__proto__":{"prompt":1},"toString":2}}`;
  const own = { request: { ...request, postData: { text: body } }, response };
  expect(told(judge(har(own)))).toEqual([
    "unknown-field z-image - __proto__",
    "unknown-field z-image - constructor",
    "unknown-field z-image - input.__proto__",
    "unknown-field z-image - input.toString",
  ]);
  const named = { request: { ...request, postData: { text: '{"model":"__proto__"}' } }, response };
  expect(told(judge(har(named)))).toEqual(["unknown-model - - model"]);
  const empty = { request: { ...request, postData: { text: '{"__proto__":{"model":"z-image"}}' } }, response };
  expect(told(judge(har(empty)))).toEqual(["unknown-model - - model"]);
});

test("bodies in base64 are read; what is no text is a file; what was not recorded is judged by its status alone", () => {
  const encoded = {
    ...response.content,
    text: Buffer.from(response.content.text).toString("base64"),
    encoding: "base64",
  };
  expect(judge(har({ request, response: { ...response, content: encoded } })).findings).toEqual([]);
  const file = {
    size: 4,
    mimeType: "image/png",
    text: Buffer.from([0x89, 0xff, 0, 1]).toString("base64"),
    encoding: "base64",
  };
  expect(told(judge(har({ request, response: { status: 200, content: file } })))).toEqual(["unknown-reply - - reply"]);
  const untold = { status: 200, content: { size: 90, mimeType: "application/json" } };
  expect(judge(har({ request, response: untold })).findings).toEqual([]);
  expect(told(judge(har({ request, response: { ...untold, status: 599 } })))).toEqual(["unknown-status - - reply"]);
  const none = { status: 400, content: { size: 0 } };
  expect(judge(har({ request, response: none })).decisions.map(({ decision }) => decision)).toEqual([
    "wrong-host-reply",
  ]);
  expect(judge(har({ request, response: { status: 0 } })).capture.unanswered).toBe(1);
});

test("what is larger or deeper than a request is not looked at", () => {
  const deep = `{"model":"z-image","input":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  const large = JSON.stringify({ model: "z-image", input: { prompt: "a".repeat(limits.bodyBytes) } });
  const sent = [deep, large].map((text) => ({ request: { ...request, postData: { text } }, response }));
  const { capture, findings } = judge(har(...sent));
  expect(findings).toEqual([]);
  expect(capture.problems.map(({ message }) => message)).toEqual([
    `the body of the request is nested deeper than ${limits.depth}: it is not looked at`,
    `the body of the request is larger than ${limits.bodyBytes} bytes: it is not looked at`,
  ]);
  // Deep inside a string of JSON.
  const options = `{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
  const hidden = JSON.stringify({ ...JSON.parse(request.postData.text), options, imageURLList: options });
  expect(() => judge(har({ request: { ...request, postData: { text: hidden } }, response }))).not.toThrow();
  expect(() => judge("[".repeat(200_000))).toThrow(UnreadableCapture);
});

// Quadratic, this would take minutes.
test("what is made to be slow is not", () => {
  const quotes = `"${'\\"'.repeat(400_000)}`;
  const sent = { request: { ...request, postData: { text: quotes } }, response };
  expect(told(judge(har(sent)))).toEqual(["not-json - - -"]);
  expect(() => judge(`{"log":{"entries":[${quotes}`)).not.toThrow();
});

test("a capture with more keys than can be remembered is told by the spec's own words alone", () => {
  const headers = Array.from({ length: limits.secrets + 1 }, (_, index) => ({
    name: "x-api-key",
    value: `key-number-${index}`,
  }));
  const body = { ...JSON.parse(request.postData.text), shiny: 1 };
  const sent = { request: { ...request, headers, postData: { text: JSON.stringify(body) } }, response };
  expect(told(judge(har(sent)))).toEqual(["unknown-field z-image - (a name of 5 characters)"]);
});

test("many problems are counted", () => {
  const bad = Array.from({ length: 80 }, () => ({}));
  expect(problems(har(...bad)).at(-1)).toBe("the capture: 30 more problems of this kind");
});

test("whatever is changed in a capture, it is read or refused in words", () => {
  const text = har(good, {
    request: { method: "GET", url: "https://business.api.cliprise.app/app/cliprise/status?taskId=1" },
    response: { status: 300, content: { text: '{"status":"processing"}' } },
  });
  const values = ["null", "[]", "{}", '"x"', "-1", "1e999", '"\\ud800"', "true"];
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let round = 0; round < 150; round++) {
    const at = random(text.length);
    const changed = random(2)
      ? text.slice(0, at) + text.slice(at + 1 + random(30))
      : text.slice(0, at) + values[random(values.length)] + text.slice(at + random(8));
    try {
      expect(judge(changed).capture.exchanges).toBeLessThan(3);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableCapture);
    }
  }
});
