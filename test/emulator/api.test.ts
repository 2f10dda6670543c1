import { request as requestHttp } from "node:http";
import { networkInterfaces } from "node:os";
import { describe, expect, test } from "vitest";
import type { Emulator } from "../../templates/emulator/src/emulator.js";
import {
  accepted,
  control,
  film,
  generated,
  look,
  picture,
  pictureCredits,
  start,
  submit,
  tables,
  vectors,
} from "./support/emulator.js";

interface Priced {
  readonly id: string;
  readonly tiers: readonly { readonly credits: number }[] | null;
  readonly min: number;
  readonly max: number;
  readonly history: readonly Pick<Priced, "tiers" | "min">[];
}

/** With a Host header of one's own, which fetch does not let through everywhere. */
function withHost(url: string, host: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = requestHttp(url, { headers: { host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    request.on("error", reject).end();
  });
}

describe("generate", () => {
  test("accepts, in an array, and charges the documented price", async () => {
    const emulator = await start();
    const { status, text, json } = await submit(emulator, picture);
    expect(status).toBe(200);
    expect(text).toMatch(/^\[\{"code":200,"taskId":"[0-9a-f]{32}"\}\]$/);
    expect(emulator.ledger.state()).toEqual({
      initial: 5000,
      added: 0,
      charged: pictureCredits,
      charges: 1,
      balance: 5000 - pictureCredits,
    });
    expect(emulator.journal.entries({ type: "charge" })).toMatchObject([
      {
        taskId: json.taskId,
        model: "nano-banana",
        credits: pictureCredits,
        basis: "exact",
        balance: 5000 - pictureCredits,
      },
    ]);
  });

  test("answers with a bare object when asked to", async () => {
    const { text } = await submit(await start({ bareReplies: true }), picture);
    expect(text).toMatch(/^\{"code":200,"taskId":"[0-9a-f]{32}"\}$/);
  });

  const wrongKeys: [string, Record<string, string>][] = [
    ["none", { authorization: "" }],
    ["another", { authorization: "Bearer another" }],
    ["without Bearer", { authorization: "cliprise-emulator-key" }],
    ["basic", { authorization: "Basic cliprise-emulator-key" }],
    ["with more behind it", { authorization: "Bearer cliprise-emulator-key2" }],
  ];
  test.each(wrongKeys)("refuses a key: %s", async (_, headers) => {
    const { status, text } = await submit(await start(), picture, headers);
    expect([status, text]).toEqual([400, '{"msg": "invalid_api_key"}']);
  });

  test.each(["no-such-model", "flux-kontext", "seedance-v1", "__proto__", "constructor", "", 7, null])(
    "refuses the model %s",
    async (model) => {
      const { status, text } = await submit(await start(), { ...picture, model });
      expect([status, text]).toEqual([400, '{"msg": "invalid_model_id"}']);
    },
  );

  test("a missing field is answered as documented, which names no field; the journal does", async () => {
    const emulator = await start();
    const { status, text } = await submit(emulator, { ...picture, input: { prompt: "A lake" } });
    expect([status, text]).toEqual([200, '{"code": 400, "msg": "This field is required", "data": null}']);
    const [reply] = emulator.journal.entries({ type: "reply" });
    expect(reply?.problems).toEqual([{ path: "input.image_size", rule: "required" }]);
    expect(emulator.ledger.state().charged).toBe(0);
  });

  test("an empty text is a missing one", async () => {
    const emulator = await start();
    const { json } = await submit(emulator, { ...picture, input: { ...picture.input, prompt: "" } });
    expect(json.msg).toBe("This field is required");
    const [reply] = emulator.journal.entries({ type: "reply" });
    expect(reply?.problems).toEqual([{ path: "input.prompt", rule: "minLength" }]);
  });

  test("all problems stand in the journal", async () => {
    const emulator = await start();
    const input = { prompt: 7, image_size: "huge", image_urls: ["http://localhost/a.png"], colour: "red" };
    const { json } = await submit(emulator, { ...picture, callBackUrl: "http://a.example/", input });
    expect(json).toEqual({ code: 400, msg: expect.stringMatching(/^(Invalid value|Unknown field): /), data: null });
    const problems = emulator.journal.entries({ type: "reply" })[0]?.problems;
    expect(new Set(problems as object[])).toEqual(
      new Set([
        { path: "callBackUrl", rule: "pattern" },
        { path: "input.prompt", rule: "type" },
        { path: "input.image_size", rule: "enum" },
        { path: "input.image_urls.0", rule: "pattern" },
        { path: "input.colour", rule: "unknown" },
      ]),
    );
  });

  test("an unknown field is refused, and let through when asked to", async () => {
    const body = { ...picture, input: { ...picture.input, colour: "red" } };
    expect((await submit(await start(), body)).json.msg).toBe("Unknown field: input.colour");
    expect((await submit(await start({ allowUnknownFields: true }), body)).json.code).toBe(200);
  });

  test("an input object on a root-only model has no effect", async () => {
    const emulator = await start();
    const full = vectors.find(({ id }) => id === "veo-3-fast.minimal")?.request;
    expect((await submit(emulator, { ...full, input: { prompt: 7, anything: true } })).json.code).toBe(200);
    expect((await submit(emulator, { ...picture, model: film.model })).json.msg).toBe("This field is required");
  });

  test("too few credits: refused in words, with a link, and nothing is charged", async () => {
    const emulator = await start({ credits: pictureCredits });
    await accepted(emulator);
    const { status, json } = await submit(emulator, picture);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      code: 400,
      msg: "insufficient_credits",
      action_url: expect.stringContaining("pricing"),
    });
    expect(emulator.ledger.state()).toMatchObject({ balance: 0, charged: pictureCredits, charges: 1 });
    emulator.ledger.add(pictureCredits);
    expect((await submit(emulator, picture)).json.code).toBe(200);
  });

  const noJson = ["", "{", "[]", "null", "7", '"text"', '{"model": "nano-banana"', "\ufeff", `${"[".repeat(5000)}`];
  test.each(noJson)("refuses a body that is no JSON object: %s", async (body) => {
    const { status, json } = await submit(await start(), body);
    expect([status, json]).toEqual([400, { msg: "invalid_json" }]);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])(
    "refuses the content type %s",
    async (type) => {
      const { status, json } = await submit(await start(), picture, { "content-type": type });
      expect([status, json]).toEqual([400, { msg: "invalid_content_type" }]);
    },
  );

  test("every accepted vector of a model with documented tiers costs one of them per unit, others within their range", async () => {
    const emulator = await start({ credits: 10_000_000 });
    const { entries } = generated<{ entries: Priced[] }>("pricing/pricing.json");
    for (const { id, request } of vectors) {
      if (!request) continue;
      await submit(emulator, request);
      const [charge] = emulator.journal.entries({ type: "charge" }).slice(-1) as unknown as {
        credits: number;
        basis: string;
      }[];
      const entry = entries.find((candidate) => candidate.id === tables.models[String(request.model)]?.entry);
      // The latest price may begin on a day to come.
      const prices = entry ? [entry, ...entry.history] : [];
      const rates = prices.flatMap(({ tiers }) => tiers?.map(({ credits }) => credits) ?? []);
      expect(charge?.credits, id).toBeGreaterThanOrEqual(Math.min(...prices.map(({ min }) => min)));
      if (charge?.basis === "exact")
        expect(
          rates.some((rate) => (charge?.credits ?? 0) % rate === 0),
          id,
        ).toBe(true);
      if (!entry?.tiers) expect(charge?.basis, id).toBe("range");
    }
  });
});

describe("status", () => {
  test("processing is 300 without a Location, then 200 with a link", async () => {
    const emulator = await start({ durations: 2_000 });
    const id = await accepted(emulator);
    const first = await look(emulator, id);
    expect([first.status, first.text]).toEqual([300, '{"status": "processing"}']);
    expect(first.headers.has("location")).toBe(false);
    await emulator.clock.advance(1_999);
    expect((await look(emulator, id)).status).toBe(300);
    await emulator.clock.advance(1);
    const last = await look(emulator, id);
    expect(last.status).toBe(200);
    expect(last.json).toEqual({ status: "completed", fileURL: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\//) });
  });

  test("a failed task is 400 with failMsg, and is not refunded", async () => {
    const emulator = await start();
    await emulator.scenarios.add({ always: true, tasks: [{ outcome: "failed", failMsg: "nsfw" }] });
    const id = await accepted(emulator);
    await emulator.clock.advance(60_000);
    const { status, json } = await look(emulator, id);
    expect([status, json]).toEqual([400, { status: "failed", failMsg: "nsfw" }]);
    expect(emulator.ledger.state()).toMatchObject({ balance: 5000 - pictureCredits, charged: pictureCredits });
  });

  test.each(["", "&apiKey=cliprise-emulator-key"])(
    "a wrong key is refused, even with a right one behind it%s",
    async (more) => {
      const emulator = await start();
      const id = await accepted(emulator);
      const { status, text } = await look({ url: emulator.url, apiKey: "wrong" }, id, more);
      expect([status, text]).toEqual([400, '{"msg": "invalid_api_key"}']);
      const bearer = await look({ url: emulator.url, apiKey: "" }, id, "", {
        authorization: `Bearer ${emulator.apiKey}`,
      });
      expect(bearer.text).toBe('{"msg": "invalid_api_key"}');
    },
  );

  test.each(["", "f11021d5b56bc19932b336ac0dbf413f", "__proto__", "x".repeat(10_000)])(
    "refuses the task %s",
    async (id) => {
      const { status, text } = await look(await start(), id);
      expect([status, text]).toEqual([400, '{"msg": "invalid_taskId"}']);
    },
  );

  test("download=true delivers the file, and before that answers as status does", async () => {
    const emulator = await start();
    const id = await accepted(emulator);
    expect((await look(emulator, id, "&download=true")).text).toBe('{"status": "processing"}');
    await emulator.clock.advance(60_000);
    const { status, headers } = await look(emulator, id, "&download=true");
    expect([status, headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(headers.get("content-disposition")).toBe(`attachment; filename="${id}.png"`);
    expect((await look(emulator, id, "&download=yes")).json.status).toBe("completed");
  });

  test("models differ in how long they take", async () => {
    const emulator = await start({ durations: { image: 10, "nano-banana": 500 } });
    const [slow, quick] = [
      await accepted(emulator),
      await accepted(emulator, vectors.find(({ id }) => id === "z-image.minimal")?.request),
    ];
    await emulator.clock.advance(10);
    expect([(await look(emulator, slow)).status, (await look(emulator, quick)).status]).toEqual([300, 200]);
  });
});

describe("result links", () => {
  test("they hold for a while, and each look gives a fresh one", async () => {
    const emulator = await start({ linkLifetime: 1_000 });
    const id = await accepted(emulator);
    await emulator.clock.advance(60_000);
    const first = String((await look(emulator, id)).json.fileURL);
    expect((await fetch(first)).status).toBe(200);
    await emulator.clock.advance(1_000);
    const expired = await fetch(first);
    expect([expired.status, await expired.text()]).toEqual([403, '{"msg":"link_expired"}']);
    const second = String((await look(emulator, id)).json.fileURL);
    expect((await fetch(second)).status).toBe(200);
  });

  test("they need no key, and cannot be made up or extended", async () => {
    const emulator = await start();
    const id = await accepted(emulator);
    await emulator.clock.advance(60_000);
    const link = new URL(String((await look(emulator, id)).json.fileURL));
    expect(link.href).not.toContain(emulator.apiKey);
    link.searchParams.set("expires", "99999999");
    expect((await fetch(link)).status).toBe(403);
    expect((await fetch(`${emulator.url}/results/${id}.png`)).status).toBe(403);
    expect((await fetch(`${emulator.url}/results/${id}.mp4`)).status).toBe(404);
    expect((await fetch(`${emulator.url}/results/../../etc/passwd`)).status).toBe(404);
  });

  test("they point to where the client can get: the host that it asked, or the public one", async () => {
    const emulator = await start({ durations: 0 });
    const id = await accepted(emulator);
    await emulator.clock.advance(0);
    const { port } = new URL(emulator.url);
    const status = (host: string) =>
      withHost(`${emulator.url}/app/cliprise/status?apiKey=${emulator.apiKey}&taskId=${id}`, host);
    expect((await status(`localhost:${port}`)).text).toContain(`http://localhost:${port}/results/`);
    expect((await status("business.api.cliprise.app")).text).toContain(`${emulator.url}/results/`);
    expect((await status('evil"host')).text).toContain(`${emulator.url}/results/`);
  });
});

describe("the Host gate", () => {
  test.each([
    ["empty", ""],
    ["message", '{"msg": "method_not_allowed"}'],
  ] as const)("answers with %s", async (hostGate, text) => {
    const emulator = await start({ hostGate });
    expect([(await submit(emulator, picture)).status, (await submit(emulator, picture)).text]).toEqual([400, text]);
    const query = `apiKey=${emulator.apiKey}&taskId=f11021d5b56bc19932b336ac0dbf413f`;
    expect(await withHost(`${emulator.url}/app/cliprise/status?${query}`, "business.api.cliprise.app")).toEqual({
      status: 400,
      text: '{"msg": "invalid_taskId"}',
    });
    expect((await look(emulator, "x")).text).toBe(text);
    expect((await control(emulator, "GET", "ledger")).status).toBe(200);
  });
});

describe("who gets in", () => {
  const others = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses);
  // Another address of this machine; without a network the one beside 127.0.0.1.
  const elsewhere = others.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "127.0.0.2";
  const ask = ({ url }: Emulator) => fetch(url.replace("127.0.0.1", elsewhere), { signal: AbortSignal.timeout(2_000) });

  test("this machine only", async () => {
    await expect(ask(await start())).rejects.toThrow();
  });

  test("everybody, when told so", async () => {
    expect((await ask(await start({ host: "0.0.0.0" }))).status).toBe(404);
  });
});

test("another method is not allowed, another path is not found", async () => {
  const { url } = await start();
  const answer = async (path: string, method: string) => {
    const response = await fetch(`${url}${path}`, { method });
    return [response.status, await response.text()];
  };
  expect(await answer("/app/cliprise/generate", "GET")).toEqual([400, '{"msg": "method_not_allowed"}']);
  expect(await answer("/app/cliprise/status", "POST")).toEqual([400, '{"msg": "method_not_allowed"}']);
  expect(await answer("/app/cliprise/refund", "POST")).toEqual([404, '{"msg":"not_found"}']);
});
