import { expect, test } from "vitest";
import { printObservation } from "../../generator/observe/print-observation.js";
import { judge } from "./support/judge.js";

const base = "https://business.api.cliprise.app";
const generate = `${base}/app/cliprise/generate`;
const key = "cp-K3yQz81-pLmN0aB7xYvT";
const cookie = "c00kieJar5f2e9d1b7a3c";
const signature = "s1gnatur3of4l1nk9e8d7c6b";

/** What is JSON, to be changed at will. */
type Entry = ReturnType<typeof JSON.parse>;

const body = (edit: (body: Entry) => void = () => {}): string => {
  const request: Entry = {
    model: "z-image",
    callBackUrl: `https://app.example.com/hook?token=${signature}`,
    input: { prompt: "A lake", aspect_ratio: "1:1" },
  };
  edit(request);
  return JSON.stringify(request);
};

const entry = (edit: (entry: Entry) => void): Entry => {
  const made: Entry = {
    request: {
      method: "POST",
      url: generate,
      headers: [],
      cookies: [],
      postData: { mimeType: "application/json", text: body() },
    },
    response: {
      status: 200,
      headers: [],
      cookies: [],
      content: {
        size: 1,
        mimeType: "application/json",
        text: '[{"code":200,"taskId":"f11021d5b56bc19932b336ac0dbf413f"}]',
      },
    },
  };
  edit(made);
  return made;
};

const reply =
  (value: unknown, status = 200) =>
  (each: Entry) => {
    each.response.status = status;
    each.response.content.text = typeof value === "string" ? value : JSON.stringify(value);
  };
const send = (edit: (body: Entry) => void) => (each: Entry) => {
  each.request.postData.text = body(edit);
};

/** Everywhere a key, a cookie or the signature of a link can stand. */
const positions = (secret: string): readonly ((each: Entry) => void)[] => [
  ({ request }) => request.headers.push({ name: "Authorization", value: `Bearer ${secret}` }),
  ({ request }) => request.headers.push({ name: "Cookie", value: `session=${secret}; theme=dark` }),
  ({ request }) => request.cookies.push({ name: "session", value: secret }),
  ({ response }) => response.headers.push({ name: "Set-Cookie", value: `session=${secret}; HttpOnly` }),
  ({ request }) => request.headers.push({ name: secret, value: secret }),
  ({ request }) => (request.url = `${generate}?apiKey=${secret}&${secret}=1`),
  ({ request }) => (request.url = `${base}/app/cliprise/status?apiKey=${secret}&taskId=${secret}&download=${secret}`),
  ({ request }) => (request.url = `${base}/app/cliprise/${secret}`),
  ({ request }) => (request.url = `https://user:${secret}@business.api.cliprise.app/app/cliprise/generate`),
  ({ request }) => (request.method = secret),
  send((request) => (request.model = secret)),
  send((request) => (request.model = `flux-2-${secret}`)),
  send((request) => (request[secret] = 1)),
  send((request) => (request.apiKey = secret)),
  send(({ input }) => (input[secret] = secret)),
  send(({ input }) => (input.aspect_ratio = secret)),
  send(({ input }) => (input.aspect_ratio = [secret])),
  send(({ input }) => (input.prompt = { [secret]: secret })),
  send((request) => (request.callBackUrl = `http://${secret}.example.com/?token=${secret}`)),
  send((request) =>
    Object.assign(request, { model: "imagen-v4", options: `{"fast_ultra":"${secret}","${secret}":"${secret}"}` }),
  ),
  send((request) =>
    Object.assign(request, { model: "flux-2", imageURLList: `["https://example.com/?sig=${secret}",${secret}` }),
  ),
  (each) => (each.request.postData.text = `key=${secret}`),
  reply(secret),
  reply(`<p>${secret}</p>`, 502),
  reply({ code: 400, msg: `bad key ${secret}`, data: null }),
  reply({ msg: secret }, 400),
  reply({ [secret]: secret }),
  reply([{ code: 200, taskId: secret, [secret]: secret }]),
  reply({ status: secret, fileURL: `https://cdn.example.com/${secret}.png?sig=${secret}` }),
  (each) => {
    each.response.content.text = secret;
    each.response.content.encoding = "base64";
  },
  (each) => (each.response.status = secret),
  (each) => (each.request.postData = secret),
  (each) => (each.request = secret),
];

const forms = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString("base64"),
  secret.slice(0, 12),
];

test.each([
  ["the key", key],
  ["a cookie", cookie],
  ["a signature", signature],
])("%s is told nowhere, wherever it stands", (_, secret) => {
  const entries = positions(secret).map((plant) =>
    entry((each) => {
      plant(each);
    }),
  );
  const har = { log: { version: "1.2", creator: { name: secret }, entries } };
  const asLines = entries
    .map(({ request, response }) =>
      JSON.stringify({
        request: { method: request?.method, url: request?.url, body: request?.postData?.text },
        reply: { status: response?.status, body: response?.content?.text },
      }),
    )
    .join("\n");
  const asJournal = entries
    .flatMap(({ request, response }, index) => [
      {
        n: index * 2 + 1,
        at: 0,
        type: "request",
        method: request?.method,
        path: String(request?.url).replace(base, ""),
        body: request?.postData?.text,
      },
      {
        n: index * 2 + 2,
        at: 0,
        type: "reply",
        request: index * 2 + 1,
        operation: secret,
        status: response?.status,
        refused: secret,
        state: secret,
      },
    ])
    .map((each) => JSON.stringify(each))
    .join("\n");
  for (const capture of [har, asLines, asJournal, ...entries.map((each) => ({ log: { entries: [each] } }))]) {
    const observation = judge(capture);
    const said = `${JSON.stringify(observation)}\n${printObservation(observation)}`;
    for (const form of forms(secret)) expect(said).not.toContain(form);
  }
  expect(judge(har).findings.length).toBeGreaterThan(15);
});

test("a key that no header names is told by its type and length, as every text that may be one", () => {
  const har = {
    log: {
      entries: positions(key)
        .slice(10, 20)
        .map((plant) => entry((each) => plant(each))),
    },
  };
  const said = printObservation(judge(har));
  expect(said).not.toContain(key.slice(0, 8));
  expect(said).toMatch(/given a text of \d+ characters/);
  expect(said).toMatch(/a name of \d+ characters/);
});

test("words and short values are told, because they can be no key", () => {
  const har = {
    log: {
      entries: [
        entry(
          send(({ input }) =>
            Object.assign(input, { aspect_ratio: "21:9", negative_promt: "x", watermark_strength: 3 }),
          ),
        ),
        entry(reply({ msg: "account_suspended" }, 400)),
      ],
    },
  };
  const said = printObservation(judge(har));
  for (const word of ['"21:9"', "input.negative_promt", "input.watermark_strength", '"account_suspended"'])
    expect(said).toContain(word);
});

test("nothing of a capture steers a terminal or breaks a line", () => {
  const steering = "\u001b[2J\u001b]0;x\u0007\r\nFAKE\u202e";
  const entries = positions(steering).map((plant) => entry((each) => plant(each)));
  const said = printObservation(judge({ log: { entries } }));
  expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(said).not.toMatch(/^FAKE/m);
});
