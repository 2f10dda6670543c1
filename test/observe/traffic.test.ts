import { beforeAll, describe, expect, test } from "vitest";
import { printObservation } from "../../generator/observe/print-observation.js";
import { priceOf } from "../emulator/support/emulator.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { judge, told } from "./support/judge.js";
import { type Har, type HarEntry, record, recordModels, type Traffic } from "./support/record-traffic.js";

/** One of each kind: a tier in options, an index beside a text, links in two places, a routed value, fields at the root. */
const models = [
  "imagen-v4",
  "gpt-image-1",
  "kling-2-1-standard",
  "seedance-v1-lite",
  "hailuo-2-3-pro",
  "wan-2-5",
  "flux-2",
  "flux-kontext-pro",
];

/** What is JSON, to be changed at will. */
type Loose = ReturnType<typeof JSON.parse>;

let traffic: Traffic;

beforeAll(async () => {
  traffic = await recordModels(models);
}, 30_000);

const submissions = ({ log }: Har, model: string): HarEntry => {
  const entry = log.entries.find(({ request }) => request.postData?.text.includes(`"model":"${model}"`));
  if (!entry) throw new Error(`${model} is not in the capture`);
  return entry;
};

/** The capture with one of its bodies another. */
function edited(model: string, edit: (body: Loose) => void): Har {
  const har = structuredClone(traffic.har);
  const { request } = submissions(har, model);
  const body = JSON.parse(request.postData?.text ?? "");
  edit(body);
  if (request.postData) request.postData.text = JSON.stringify(body);
  return har;
}

/** The capture with the text of one of its bodies another. */
function written(model: string, edit: (text: string) => string): Har {
  const har = structuredClone(traffic.har);
  const { postData } = submissions(har, model).request;
  if (postData) postData.text = edit(postData.text);
  return har;
}

/** The capture with one of its replies another. */
function answered(
  which: (entry: HarEntry) => boolean,
  edit: (entry: HarEntry["response"], body: Loose) => unknown,
): Har {
  const har = structuredClone(traffic.har);
  const entry = har.log.entries.find(which);
  if (!entry) throw new Error("no such entry");
  const { content } = entry.response;
  const body = edit(entry.response, JSON.parse(content.text || "null"));
  if (body !== undefined) content.text = typeof body === "string" ? body : JSON.stringify(body);
  return har;
}

const ofGenerate = ({ request }: HarEntry) => request.url.endsWith("/generate");
const processing = ({ response }: HarEntry) => response.status === 300;
const done = ({ request, response }: HarEntry) => request.url.includes("/status") && response.status === 200;

test("what the SDK sends and the emulator answers is as the spec says, in each format", () => {
  const har = judge(traffic.har, traffic.base);
  expect(told(har)).toEqual([]);
  expect(har.capture).toMatchObject({ format: "har", exchanges: models.length * 4, problems: [], unanswered: 0 });
  // The files that are fetched.
  expect(har.capture.elsewhere).toBe(models.length);
  expect(har.charges.compared.map(({ charged, estimate: { min, max } }) => charged >= min && charged <= max)).toEqual(
    models.map(() => true),
  );
  const confirmed = har.decisions.filter(({ reads }) => reads === "confirms").map(({ decision }) => decision);
  expect(confirmed).toEqual(
    expect.arrayContaining(["reply-array-or-object", "status-http-300", "what-counts-as-accepted"]),
  );
  expect(har.decisions.filter(({ reads }) => reads !== "confirms")).toEqual([]);

  const entries = traffic.journal.trim().split("\n");
  const journals = [
    traffic.journal,
    `{"type":"listening","url":"http://127.0.0.1:1","apiKey":"k","credits":1,"clock":"real"}\n${traffic.journal}`,
    `[${entries.join(",")}]`,
    `{"count":1,"dropped":0,"entries":[${entries.join(",")}]}`,
  ];
  for (const journal of journals) {
    const read = judge(journal);
    expect(told(read)).toEqual([]);
    expect(read.capture).toMatchObject({ format: "journal", exchanges: models.length * 4, problems: [] });
    expect(read.charges.compared.length).toBe(models.length);
    expect(read.decisions.filter(({ reads }) => reads !== "confirms")).toEqual([]);
  }

  const lines = traffic.har.log.entries.map(({ request, response }) => ({
    request: { method: request.method, url: request.url, body: request.postData && JSON.parse(request.postData.text) },
    reply: { status: response.status, body: response.content.text, encoding: response.content.encoding },
  }));
  const text = lines.map((line) => JSON.stringify(line)).join("\n");
  const read = judge(text, traffic.base);
  expect(told(read)).toEqual([]);
  expect(read.capture).toMatchObject({ format: "lines", exchanges: models.length * 4 });
  expect(read.charges.compared.length).toBe(models.length);
});

test("requests to other hosts are counted, and not looked at", () => {
  const { capture, findings } = judge(traffic.har);
  expect(capture).toMatchObject({ exchanges: 0, elsewhere: traffic.har.log.entries.length });
  expect(findings).toEqual([]);
  // An emulator behind a proxy, under a path of its own.
  const moved = JSON.stringify(traffic.har).replaceAll(traffic.base, "https://proxy.example.com/cliprise");
  expect(judge(moved, "https://proxy.example.com/cliprise/").capture.exchanges).toBe(models.length * 4);
});

test("a request that went over http: the key could be read", () => {
  const har = structuredClone(traffic.har);
  const { server } = resolveRealSpec().api;
  for (const { request } of har.log.entries) request.url = request.url.replace(traffic.base, server.url);
  expect(told(judge(har))).toEqual([]);
  const { request } = submissions(har, "imagen-v4");
  request.url = request.url.replace("https:", "http:");
  expect(told(judge(har))).toEqual(["plain-http - - -"]);
});

const options = (edit: (options: Record<string, unknown>) => void) => (body: Loose) => {
  const value = JSON.parse(body.options);
  edit(value);
  body.options = JSON.stringify(value);
};

/** A fault planted in the capture, and all that is said of it. */
const faults: Readonly<Record<string, readonly [make: () => Har, want: readonly string[]]>> = {
  "an unknown field": [
    () => edited("imagen-v4", ({ input }) => (input.aspect_ration = "1:1")),
    ["unknown-field imagen-v4 - input.aspect_ration"],
  ],
  "an unknown field at the root": [
    () => edited("imagen-v4", (body) => (body.watermark_strength = 3)),
    ["unknown-field imagen-v4 - watermark_strength"],
  ],
  "a key of options that nobody documents": [
    () =>
      edited(
        "imagen-v4",
        options((value) => (value.sharpness = 3)),
      ),
    ["unknown-field imagen-v4 - options.sharpness"],
  ],
  "an unknown value": [
    () => edited("imagen-v4", ({ input }) => (input.aspect_ratio = "21:9")),
    ["unknown-value imagen-v4 aspect_ratio input.aspect_ratio"],
  ],
  "an index beyond the list": [
    () =>
      edited(
        "imagen-v4",
        options((value) => (value.fast_ultra = 2)),
      ),
    ["wrong-index imagen-v4 tier options.fast_ultra"],
  ],
  "a label for an index": [
    () =>
      edited(
        "imagen-v4",
        options((value) => (value.fast_ultra = "Ultra")),
      ),
    ["wrong-index imagen-v4 tier options.fast_ultra"],
  ],
  "an index that is not that of the value beside it": [
    () =>
      edited(
        "gpt-image-1",
        options((value) => (value.image_size = 2)),
      ),
    ["disagreement gpt-image-1 size options.image_size"],
  ],
  "the index of another routed value": [
    () =>
      edited(
        "flux-kontext-pro",
        options((value) => (value.model = 1)),
      ),
    ["disagreement flux-kontext-pro - options.model"],
  ],
  "options that are an object": [
    () => edited("imagen-v4", (body) => (body.options = JSON.parse(body.options))),
    ["wrong-type imagen-v4 - options"],
  ],
  "options that are no JSON": [
    () => edited("imagen-v4", (body) => (body.options = "{fast_ultra:0}")),
    ["bad-format imagen-v4 - options"],
  ],
  "a list of links that is one link": [
    () => edited("seedance-v1-lite", (body) => (body.imageURLList = "https://example.com/ref.jpg")),
    ["bad-format seedance-v1-lite image_url imageURLList"],
  ],
  "a link in the list that is not the one beside it": [
    () => edited("hailuo-2-3-pro", (body) => (body.imageURLList = '["https://example.com/other.jpg"]')),
    ["disagreement hailuo-2-3-pro image_url imageURLList"],
  ],
  "a link that is not public": [
    () => edited("hailuo-2-3-pro", (body) => (body.imageURLList = '["http://10.0.0.1/a.jpg"]')),
    ["bad-format hailuo-2-3-pro image_url imageURLList[0]"],
  ],
  "a quoted number": [
    () => edited("wan-2-5", ({ input }) => (input.duration = "5")),
    ["wrong-type wan-2-5 duration input.duration"],
  ],
  "a missing field": [
    () => edited("flux-2", ({ input }) => delete input.resolution),
    ["missing-field flux-2 resolution input.resolution"],
  ],
  "an empty text": [
    () => edited("flux-2", ({ input }) => (input.prompt = "")),
    ["empty-field flux-2 prompt input.prompt"],
  ],
  "a callback over http": [
    () => edited("flux-2", (body) => (body.callBackUrl = "http://app.example.com")),
    ["bad-format flux-2 - callBackUrl"],
  ],
  "an unknown model": [() => edited("flux-2", (body) => (body.model = "flux-3")), ["unknown-model - - model"]],
  "a base id": [() => edited("flux-2", (body) => (body.model = "flux-kontext")), ["unknown-model - - model"]],
  "a body that is no object": [
    () => {
      const har = structuredClone(traffic.har);
      const { request } = submissions(har, "flux-2");
      if (request.postData) request.postData.text = "model=flux-2";
      return har;
    },
    ["not-json - - -"],
  ],
  "a reply of unknown shape": [
    () => answered(ofGenerate, () => ({ success: true, id: 7 })),
    ["unknown-reply - - reply"],
  ],
  "a member that nobody documents": [
    () => answered(processing, (_, body) => ({ ...body, progress: 40 })),
    ["unknown-member - - reply.progress"],
  ],
  "a member of another type": [
    () => answered(ofGenerate, (_, [body]) => [{ ...body, taskId: 12345 }]),
    ["wrong-member - - reply.taskId"],
  ],
  "an HTTP status that nobody documents": [
    () =>
      answered(ofGenerate, (response) => {
        response.status = 503;
      }),
    ["unknown-status - - reply"],
  ],
  "a page in place of JSON": [
    () => answered(processing, () => "<html>Bad gateway</html>"),
    ["unknown-reply - - reply"],
  ],
  "a word that nobody documents": [
    () =>
      answered(ofGenerate, (response) => {
        response.status = 400;
        return { msg: "account_suspended" };
      }),
    // It was refused, and charged all the same.
    ["unknown-reply - - reply", "charge-off - - -"],
  ],
  "another member for the link": [
    () => answered(done, (_, body) => ({ status: "completed", fileUrl: body.fileURL })),
    ["unknown-reply - - reply"],
  ],
  "a request that was refused, though the spec allows it": [
    () => answered(ofGenerate, () => ({ code: 400, msg: "This field is required", data: null })),
    ["refused-though-allowed imagen-v4 - -", "charge-off - - -"],
  ],
  "a charge that is off": [
    () => {
      const har = structuredClone(traffic.har);
      const ledgers = har.log.entries.filter(({ request }) => request.url.endsWith("/ledger"));
      for (const { response } of ledgers.slice(2)) {
        const ledger = JSON.parse(response.content.text ?? "");
        response.content.text = JSON.stringify({ ...ledger, balance: ledger.balance - 5 });
      }
      return har;
    },
    ["charge-off gpt-image-1 - -"],
  ],
  "a query parameter that nobody documents": [
    () => {
      const har = structuredClone(traffic.har);
      const entry = har.log.entries.find(processing);
      if (entry) entry.request.url += "&verbose=1";
      return har;
    },
    ["unknown-query - - query.verbose"],
  ],
  "a name that stands twice in the body": [
    () => written("imagen-v4", (text) => text.replace('"prompt":', '"prompt":"another","prompt":')),
    ["repeated-key imagen-v4 - prompt"],
  ],
  "a name that stands twice in options": [
    () =>
      written("imagen-v4", (text) => {
        const body = JSON.parse(text);
        return JSON.stringify({
          ...body,
          options: body.options.replace("{", '{"tier":0,"tier":0,').replace(",}", "}"),
        });
      }),
    ["repeated-key imagen-v4 - options.tier", "unknown-field imagen-v4 - options.tier"],
  ],
  "a name that stands twice in the reply": [
    () => answered(processing, (_, body) => JSON.stringify(body).replace("{", '{"status":"failed",')),
    ["repeated-member - - reply.status"],
  ],
  "two tasks in one reply": [
    () => answered(ofGenerate, (_, [body]) => [body, { ...body, taskId: "another-task" }]),
    ["several-replies - - reply"],
  ],
  "another method": [
    () => {
      const har = structuredClone(traffic.har);
      const entry = har.log.entries.find(processing);
      if (entry) entry.request.method = "DELETE";
      return har;
    },
    ["unknown-operation - - -"],
  ],
};

describe("a planted fault is found, and nothing else", () => {
  test.each(Object.entries(faults))("%s", (_, [make, want]) => {
    const observation = judge(make(), traffic.base);
    expect(told(observation)).toEqual(want);
    const [finding] = observation.findings;
    expect(printObservation(observation)).toContain(`${finding?.kind}: `);
    expect(observation.places[String(finding?.exchange)]).toMatch(/^entry \d+$/);
  });
});

test("what is given and expected is said by the spec's own words", () => {
  const find = (name: string) => judge(faults[name]?.[0](), traffic.base).findings[0];
  expect(find("an index beyond the list")).toMatchObject({
    given: "2",
    expected: "0 = fast, 1 = ultra",
    decisions: ["imagen-v4-tier-must-be-stated"],
  });
  expect(find("an unknown value")).toMatchObject({ given: '"21:9"' });
  expect(find("a quoted number")).toMatchObject({
    given: '"5"',
    expected: "one of 5, 10",
    decisions: ["duration-type"],
  });
  expect(find("a base id")).toMatchObject({ expected: 'one of "flux-kontext-pro", "flux-kontext-max"' });
  const credits = priceOf("gpt-image-1");
  expect(find("a charge that is off")).toMatchObject({
    given: `${credits + 5} credits for gpt-image-1`,
    expected: `${credits} credits`,
  });
});

test("a journal tells faults and charges, too", () => {
  const lines = traffic.journal
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const change = (edit: (entry: Loose) => void, which: (entry: Loose) => boolean) => {
    const copy = structuredClone(lines);
    edit(copy.find(which));
    return judge(copy.map((entry) => JSON.stringify(entry)).join("\n"));
  };
  const ofCharge = ({ type }: Loose) => type === "charge";
  expect(told(change((entry) => (entry.credits += 3), ofCharge))).toContain("charge-off imagen-v4 - -");
  const ofReply = ({ type, operation }: Loose) => type === "reply" && operation === "generate";
  expect(told(change((entry) => (entry.status = 418), ofReply))).toEqual(["unknown-status - - reply"]);
  const refused = change((entry) => Object.assign(entry, { refused: "account_closed", taskId: undefined }), ofReply);
  expect(told(refused)).toContain("unknown-reply - - reply");
});

test("a field that is there and wrong is not one that is missing: what is said of it answers no probe that leaves it out", () => {
  const decision = (input: object) => {
    const body = { model: "z-image", callBackUrl: "https://app.example.com/hook", input };
    const line = {
      request: { method: "POST", url: "https://business.api.cliprise.app/app/cliprise/generate", body },
      reply: { status: 200, body: { code: 400, msg: "Invalid value: input.prompt", data: null } },
    };
    return judge(line).decisions.find((each) => each.decision === "missing-field-is-not-named")?.reads;
  };
  expect(decision({ prompt: "x".repeat(1001), aspect_ratio: "1:1" })).toBeUndefined();
  expect(decision({ prompt: 7, aspect_ratio: "1:1" })).toBeUndefined();
  expect(decision({ aspect_ratio: "1:1" })).toBe("contradicts");
});

test("a form is no JSON, though a HAR file has no text of it", () => {
  const har = structuredClone(traffic.har);
  const { request } = submissions(har, "flux-2");
  Object.assign(request, { postData: { params: [{ name: "model", value: "flux-2" }, { name: "input" }] } });
  expect(told(judge(har, traffic.base))).toEqual(["not-json - - -"]);
});

test("a status that nobody knows says nothing of how a running task is answered", () => {
  const reads = (status: number, body: object) => {
    const request = { method: "GET", url: "https://business.api.cliprise.app/app/cliprise/status?taskId=1" };
    return judge({ request, reply: { status, body } }).decisions.find(({ decision }) => decision === "status-http-300")
      ?.reads;
  };
  expect(reads(200, { status: "sleeping" })).toBe("open");
  expect(reads(200, { status: "completed" })).toBe("open");
  expect(reads(300, { status: "processing", taskId: "1" })).toBe("confirms");
});

test("an answer that a probe would ask for confirms its decision or contradicts it, with the exchange that shows it", async () => {
  const ask = async (assume: object) => {
    const { har, base } = await record(
      async (send, { url, apiKey }) => {
        const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
        const body = { model: "seedance-v1", callBackUrl: "https://app.example.com/hook" };
        await send(`${url}/app/cliprise/generate`, { method: "POST", headers, body: JSON.stringify(body) });
      },
      { assume },
    );
    return judge(har, base).decisions.find(({ decision }) => decision === "sending-a-base-id");
  };
  expect(await ask({})).toMatchObject({ reads: "confirms", status: "inferred", exchanges: [1] });
  expect(await ask({ "base-id-answer": "missing-field" })).toMatchObject({ reads: "contradicts", exchanges: [1] });
});

test("the report is as its schema says", async () => {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const { observationSchema } = await import("../../generator/observe/observation-schema.js");
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(observationSchema);
  for (const [make] of Object.values(faults)) {
    expect(validate(JSON.parse(JSON.stringify(judge(make(), traffic.base)))), JSON.stringify(validate.errors)).toBe(
      true,
    );
  }
  expect(resolveRealSpec().decisions.length).toBeGreaterThan(100);
});
