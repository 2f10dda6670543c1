import { expect, test, vi } from "vitest";
import type { Meaning, OperationRow } from "../../../templates/sdk/src/contract.js";
import { readReply } from "../../../templates/sdk/src/http/read-reply.js";

/** An operation with a reply of each kind: what it says is told by a word, by a member that is there, by a number, by nothing. */
const operation: OperationRow = {
  method: "GET",
  path: "/task",
  members: { task: "id", reason: "msg", action: "link", state: "state" },
  replies: [
    { http: 200, meaning: "rejected", when: { "*": "no_credits" }, noCredits: true },
    { http: 400, meaning: "refused", when: { msg: "wrong_key" } },
    { http: 400, meaning: "refused", when: { msg: "gone", code: 7 } },
    { http: 200, meaning: "accepted", when: { code: 200, id: "*" } },
    { http: 300, meaning: "processing" },
    { http: 400, meaning: "refused", empty: true },
  ],
  otherwise: [
    { http: 400, meaning: "failed", when: { state: "failed" } },
    { http: 200, meaning: "rejected", when: { code: { from: 400, to: 499 } } },
    { http: 200, meaning: "succeeded", when: { id: "*" } },
    { meaning: "accepted", when: { code: { from: 200, to: 209 }, id: "*" } },
  ],
};

const read = (status: number, text: string, of = operation) =>
  readReply(of, { status, text, why: "" }, (given) => given.replaceAll("sk-secret", "[key]"));

const meanings: [name: string, status: number, body: unknown, want: Meaning | undefined][] = [
  ["a word of refusal", 400, { msg: "wrong_key" }, "refused"],
  ["in other letters", 400, { msg: "WRONG_KEY" }, "refused"],
  ["in an array", 400, [{ msg: "wrong_key" }], "refused"],
  ["a word under another status that is the caller's", 401, { msg: "wrong_key" }, "refused"],
  ["a word under a success", 200, { msg: "wrong_key" }, "refused"],
  ["a word that another table has, under another status", 404, { state: "failed" }, "failed"],
  ["a word of refusal from a gateway", 500, { msg: "wrong_key" }, undefined],
  ["and from another one", 502, { msg: "wrong_key" }, undefined],
  ["a word and no number", 400, { msg: "gone" }, undefined],
  ["a word and a number", 400, { msg: "gone", code: 7 }, "refused"],
  ["a number and another word", 400, { msg: "here", code: 7 }, undefined],
  ["a word that is no text", 400, { msg: { toString: 1 } }, undefined],
  ["a word in a list", 400, { msg: ["wrong_key"] }, "refused"],
  ["a word alone in an object", 400, { msg: { en: "wrong_key" } }, undefined],
  ["a word further down", 400, { error: { msg: "wrong_key" } }, "refused"],
  ["a word below one that says another", 400, { msg: "no", error: { msg: "wrong_key" } }, undefined],
  ["a word in a list of one, further down", 400, { errors: [{ msg: "wrong_key" }] }, "refused"],
  ["a word in a list of several: which of them counts?", 400, { log: [{ msg: "wrong_key" }, {}] }, undefined],
  ["a number further down, a word at the top", 400, { msg: "gone", data: { code: 7 } }, "refused"],
  ["a word in any member", 200, { error: "no_credits" }, "rejected"],
  ["a word that is no JSON", 200, "no_credits https://a.example/buy", "rejected"],
  ["a word that is no JSON, after a line's end", 200, "\n no_credits", "rejected"],
  ["not the first word", 200, "there are no_credits", undefined],
  ["a member that is there, and a number", 200, { code: 200, id: "t" }, "accepted"],
  ["a number as a text", 200, { code: "200", id: 7 }, "accepted"],
  ["a row of any status", 202, { code: 200, id: "t" }, "accepted"],
  ["also what a gateway made of it", 500, { code: "201", id: "t" }, "accepted"],
  ["and a number that it has not", 500, { code: 500, id: "t" }, undefined],
  ["a number under another status is too little", 300, { code: 401 }, "processing"],
  ["so is a member that is there", 202, { id: "t" }, undefined],
  [
    "what the reference lists, before a word that it does not",
    200,
    { code: 200, id: "t", state: "failed" },
    "accepted",
  ],
  ["a word of another reply beside a member that is there", 200, { id: "t", state: "failed" }, "failed"],
  ["a member that is null", 200, { id: null }, undefined],
  ["a member that is empty", 200, { id: "" }, undefined],
  ["a member that is an object", 200, { id: {} }, undefined],
  ["a member that is there, the number left out", 200, { id: "t" }, "succeeded"],
  ["the first of a range", 200, { code: 400 }, "rejected"],
  ["the last of a range", 200, { code: 499 }, "rejected"],
  ["before a range", 200, { code: 399 }, undefined],
  ["after a range", 200, { code: 500 }, undefined],
  ["a range without the number", 200, {}, undefined],
  ["any JSON object", 300, { anything: 1 }, "processing"],
  ["no JSON object", 300, "<html>", undefined],
  ["a list of none", 300, [], undefined],
  ["a text in JSON", 300, '"processing"', undefined],
  ["an empty body", 400, "", "refused"],
  ["a body of blanks", 400, " \r\n", "refused"],
  ["an empty body under another status", 403, "", undefined],
  ["nothing of a status that nobody knows", 418, { a: 1 }, undefined],
];
test.each(meanings)("%s: HTTP %s %j is %s", (_, status, body, want) => {
  expect(read(status, typeof body === "string" ? body : JSON.stringify(body))?.meaning).toBe(want);
});

test("an operation without further ways to be read has none", () => {
  const { otherwise, ...strict } = operation;
  expect(otherwise).not.toEqual([]);
  expect(read(200, '{"id":"t"}', strict).meaning).toBeUndefined();
});

test("what stands in a reply, as text, without the key; what is no text is left out", () => {
  const reply = { msg: "wrong_key", id: 7, link: null, state: { deep: 1 }, more: ["sk-secret"] };
  expect(read(400, JSON.stringify(reply))).toEqual({
    meaning: "refused",
    noCredits: undefined,
    reason: "wrong_key",
    task: "7",
    reply: { ...reply, more: ["[key]"] },
  });
});

test.each([
  ["the link that the reply names", { error: "no_credits", link: "https://a.example/buy" }, "https://a.example/buy"],
  ["a link in the text", "no_credits see https://a.example/buy?k=sk-secret now", "https://a.example/buy?k=[key]"],
  ["without TLS", "no_credits http://a.example/buy", "http://a.example/buy"],
  ["none", "no_credits", undefined],
  ["none but that of an echo", { error: "no_credits", image_url: "https://a.example/mine.png" }, undefined],
])("for too few credits, where to buy some: %s", (_, body, want) => {
  const reading = read(200, typeof body === "string" ? body : JSON.stringify(body));
  expect(reading).toMatchObject({ meaning: "rejected", noCredits: true });
  expect(reading.action).toBe(want);
});

test("a link is looked for only where credits lack", () => {
  expect(read(400, '{"msg":"wrong_key","see":"https://a.example/"}')).not.toHaveProperty("action");
});

test.each([
  ["at the top", { id: "t", data: { id: "deep" } }],
  ["in an object", { data: { id: "t" } }],
  ["deeper", { data: { task: { id: "t" } } }],
  ["in a list", { data: [{ id: "t" }] }],
  ["in the second of a list", [{ code: 1 }, { id: "t" }]],
  ["in a list of lists", [[{ id: "t" }]]],
  ["where the one at the top is none", { id: null, data: { id: "t" } }],
  ["the first of two", { data: { id: "t" }, more: { id: "u" } }],
  ["as a list", { id: ["t"] }],
  ["alone in an object", { id: { no: "t" } }],
])("the id of a task is found %s, whatever the status", (_, reply) => {
  for (const status of [200, 202, 302, 400, 404, 500, 503]) {
    expect(read(status, JSON.stringify(reply)).task).toBe("t");
  }
});

test.each([
  [{ data: { id: "" } }],
  [{ data: { id: {} } }],
  [{ id: { kind: "film", no: 7 } }],
  [{ data: { ID: "t" } }],
  [{ data: '{"id":"t"}' }],
])("no id of a task: %j", (reply) => expect(read(500, JSON.stringify(reply)).task).toBeUndefined());

test.each([
  ["under the same name", { code: 200, id: "t", prompt: "no_credits" }],
  ["under another name", { code: 200, id: "t", echo: "no_credits" }],
])("a word that the request has, too, may be an echo %s, and means nothing", (_, reply) => {
  const told = (sent: string) =>
    readReply(operation, { status: 200, text: JSON.stringify(reply), why: "" }, String, sent).meaning;
  expect(told("")).toBe("rejected");
  expect(told('{"prompt":"a film of NO_CREDITS"}')).toBe("accepted");
});

test("a prompt with an asterisk is no word", () => {
  const reply = { status: 200, text: '{"code":200,"id":"t"}', why: "" };
  expect(readReply(operation, reply, String, '{"prompt":"**bold**"}')).toMatchObject({
    meaning: "accepted",
    task: "t",
  });
});

test("a text that begins with a word of the request means nothing", () => {
  const told = (sent: string) =>
    readReply(operation, { status: 200, text: "no_credits left", why: "" }, String, sent).meaning;
  expect(told("")).toBe("rejected");
  expect(told('{"prompt":"no_credits"}')).toBeUndefined();
});

test.each([
  ["JSON in a string", JSON.stringify('{"code":200,"id":"t"}'), "accepted", "t"],
  ["more digits than a number holds", '{"code":200,"id":12345678901234567890}', "accepted", "12345678901234567890"],
  ["a reply that breaks off", '{"code":200,"id":"t","da', undefined, "t"],
  ["a reply that breaks off after an id with an escaped slash", '{"id":"a\\/b","da', undefined, "a/b"],
  ["a reply that breaks off after an id with escaped letters", '{"id":"a\\u002Bb","da', undefined, "a+b"],
  ["a reply that breaks off in an escape", '{"id":"a\\', undefined, undefined],
  ["a reply that breaks off after what is no escape", '{"id":"a\\q","da', undefined, undefined],
  ["a reply that breaks off after a number", '{"code":200,"id":12 ,"da', undefined, "12"],
  ["a reply that breaks off in the id", '{"code":200,"id":"t', undefined, undefined],
  ["a reply that breaks off in a number", '{"code":200,"id":12', undefined, undefined],
  ["a reply that breaks off after a blank id", '{"code":200,"id":" ","da', undefined, undefined],
])("the id in %s", (_, text, meaning, task) => {
  const reading = readReply(operation, { status: 200, text, why: "" }, String);
  expect([reading.meaning, reading.task]).toEqual([meaning, task]);
});

const film = '{"prompt":"a film"}';
const inStrings: [name: string, sent: string, data: string, want: string | undefined][] = [
  ["what the server has put there", film, '{"id":"t"}', "t"],
  ["more digits than a number holds", film, '{"id":12345678901234567890}', "12345678901234567890"],
  ["in one in one", film, JSON.stringify({ more: '{"id":"t"}' }), "t"],
  ["in one in a list", film, '[{"id":"t"}]', "t"],
  ["no JSON", film, '{"id":"t"', undefined],
  ["where nobody knows what was sent", "", '{"id":"t"}', undefined],
  ["a prompt", JSON.stringify({ prompt: '{"id": "t"}' }), '{"id": "t"}', undefined],
  ["a prompt with escapes", JSON.stringify({ prompt: '{"id": "\\u0074"}' }), '{"id": "\\u0074"}', undefined],
  ["a prompt that was written anew", JSON.stringify({ prompt: '{"id": "t"}' }), '{"id":"t","n":1}', undefined],
  ["a request that was written anew", '{"id":"t"}', '{\n  "id": "t"\n}', undefined],
  [
    "a prompt in what the server has put there",
    JSON.stringify({ prompt: '{"id":"wrong"}' }),
    JSON.stringify({ echo: '{"id":"wrong"}', deep: { id: "t" } }),
    "t",
  ],
];
test.each(inStrings)("JSON in a string below the top: %s", (_, sent, data, want) => {
  const reply = { status: 200, text: JSON.stringify({ code: 200, data }), why: "" };
  expect(readReply(operation, reply, String, sent).task).toBe(want);
});

test("an id in what has come of a reply that broke off is kept, one that may be a prompt's is not", () => {
  const found = (sent: string) =>
    readReply(operation, { status: 0, text: "", part: '{"msg":"{"id":"t"}', why: "" }, String, sent).task;
  expect(found("")).toBe("t");
  expect(found('{"prompt":"{\\"id\\":\\"t\\"}"}')).toBeUndefined();
});

test("a reply of nothing but ids of many digits is not searched again for each of them", () => {
  const text = JSON.stringify(Array(50).fill({ id: "1" })).replaceAll('"1"', "12345678901234567890");
  const redact = vi.fn(String);
  expect(readReply(operation, { status: 200, text, why: "" }, redact).task).toBe("12345678901234567890");
  expect(redact.mock.calls.filter(([given]) => given === text)).toHaveLength(0);
});

test.each(["\u00a0", " "])("blanks without an end, where an id should be: read at once", (blank) => {
  for (const begin of ['{"id":"', '{"id":']) {
    const start = performance.now();
    expect(read(200, begin + blank.repeat(50_000)).task).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2_000);
  }
});
