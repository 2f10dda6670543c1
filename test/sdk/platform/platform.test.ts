import { describe, expect, test } from "vitest";
import { packages } from "../../../scripts/packages/packages.js";
import manifest from "../../../templates/sdk/package.json" with { type: "json" };
import * as browser from "../../../templates/sdk/src/platform/browser.js";
import * as server from "../../../templates/sdk/src/platform/server.js";
import { withoutResending } from "../../../templates/sdk/src/platform/without-resending.js";
import { failure } from "../support/client.js";

test("bundles for browsers and workers take a platform that offers the same", () => {
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    if (typeof target === "string") continue;
    const { types, default: server, ...others } = target.import;
    // Data is the same on every platform.
    if (packages.sdk.apart.some((name) => subpath === `./${name}`)) {
      expect(others).toEqual({});
      continue;
    }
    expect([subpath, Object.keys(others)]).toEqual([subpath, ["workerd", "worker", "edge-light", "browser"]]);
    expect(new Set(Object.values(others))).toEqual(new Set([server.replace("/esm/", "/browser/")]));
  }
  expect(Object.keys(browser).sort()).toEqual(Object.keys(server).sort());
});

test("in a browser no failure proves that nothing was sent, and none is repeated", async () => {
  const refused = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED", syscall: "connect" } });
  expect(browser.classifyFailure(refused, String)).toEqual({
    notSent: false,
    retry: false,
    cause: { name: "TypeError" },
  });
  const leaky = { name: "Error of sk-secret" };
  expect(browser.classifyFailure(leaky, (text) => text.replace("sk-secret", "[key]")).cause).toEqual({
    name: "Error of [key]",
  });
  expect(browser.classifyFailure(undefined, String).cause).toEqual({ name: "unreadable" });
  let submitted = 0;
  const exchange = { status: 0, text: "", why: "", retry: true };
  const submit = async () => {
    submitted++;
    return exchange;
  };
  await browser.submitUnsentAgain("{}", submit, () => {}, undefined);
  expect(submitted).toBe(1);
});

test("in a browser save says what to do instead", async () => {
  expect(await failure(browser.saveFile(new Response(), "a", () => new Error() as never))).toMatchObject({
    code: "configuration",
    message: expect.stringContaining("download()"),
  });
});

for (const [name, { onAbort }] of Object.entries({ browser, server })) {
  test(`${name}: an abort calls back once, and not after the undoing`, () => {
    const calls: string[] = [];
    const controller = new AbortController();
    onAbort(controller.signal, () => calls.push("kept"));
    onAbort(controller.signal, () => calls.push("undone"))();
    controller.abort();
    onAbort(controller.signal, () => calls.push("late"));
    expect(calls).toEqual(["kept", "late"]);
  });
}

describe("on Deno a submission has a connection of its own, and leaves it", () => {
  const rows = [
    { deno: "2.7.5", streamed: false },
    { deno: "2.7.14", streamed: true },
    { deno: "2.8.0", streamed: true },
    { deno: "2.9.5", streamed: true },
    { deno: "2.9.6", streamed: false },
    { deno: "2.10.0", streamed: false },
  ];
  for (const { deno, streamed } of rows) {
    test(`${deno} sends ${streamed ? "a stream, which cannot be sent again" : "the text"}`, async () => {
      const log: unknown[] = [];
      const createHttpClient = (options: object) => {
        log.push(options);
        return { close: () => log.push("closed") };
      };
      Object.assign(globalThis, { Deno: { version: { deno }, createHttpClient } });
      try {
        await withoutResending("{}", async (init) => {
          const { body, ...rest } = init as { body: string | ReadableStream };
          log.push(typeof body, Object.keys(rest));
          expect(await new Response(body).text()).toBe("{}");
        });
      } finally {
        Reflect.deleteProperty(globalThis, "Deno");
      }
      const sent = streamed ? ["object", ["duplex", "client"]] : ["string", ["client"]];
      expect(log).toEqual([{ poolMaxIdlePerHost: 0 }, ...sent, "closed"]);
    });
  }
});
