import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Emulator } from "../../templates/emulator/src/emulator.js";
import { accepted, control, film, start, tables } from "./support/emulator.js";
import { exchange, wire } from "./support/raw-client.js";

const browser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8" };

function open(emulator: Emulator, path = "", headers: Readonly<Record<string, string>> = browser): Promise<Response> {
  return fetch(`${emulator.url}/_emulator${path}`, { headers });
}

describe("the page", () => {
  test.each(["/", "", "/?x=1"])("is what a browser gets at /_emulator%s", async (path) => {
    const response = await open(await start(), path);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await response.text()).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  test.each(["*/*", "application/json", "", "text/plain"])(
    "is not what a client gets that accepts %j",
    async (accept) => {
      const response = await open(await start(), "/", { accept });
      const body = (await response.json()) as { routes: string[] };
      expect([response.headers.get("content-type"), Object.keys(body)]).toEqual(["application/json", ["routes"]]);
      expect(body.routes).toContain("GET /_emulator/journal");
    },
  );

  test("a client that says nothing of what it accepts gets JSON, too", async () => {
    const { text } = await exchange((await start()).url, wire("GET", "/_emulator/", {}, ""));
    expect(text).toContain("content-type: application/json");
  });

  test("loads nothing but its own files, which all are there, and small", async () => {
    const emulator = await start();
    const types: Readonly<Record<string, string>> = {
      html: "text/html; charset=utf-8",
      js: "text/javascript; charset=utf-8",
      css: "text/css; charset=utf-8",
      svg: "image/svg+xml",
    };
    const paths = new Set(["/"]);
    let bytes = 0;
    for (const path of paths) {
      const response = await open(emulator, path);
      const text = await response.text();
      const type = types[path === "/" ? "html" : path.replace(/.*\./, "")];
      expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, type]);
      bytes += gzipSync(text).length;
      const html = path === "/" ? [...text.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"/g)] : [];
      const modules = path.endsWith(".js") ? [...text.matchAll(/^(?:im|ex)port [^;]*from "([^"]+)"/gms)] : [];
      const styles = path.endsWith(".css") ? [...text.matchAll(/url\(([^)]+)\)|@import ([^;]+)/g)] : [];
      for (const [, found = ""] of [...html, ...modules, ...styles]) {
        const { pathname, origin } = new URL(found, `${emulator.url}/_emulator${path}`);
        expect([path, found, origin]).toEqual([path, found, emulator.url]);
        paths.add(pathname.replace(/^\/_emulator/, ""));
      }
    }
    const served = [...paths].filter((path) => path !== "/").map((path) => path.replace("/page/", ""));
    expect(served.concat("index.html").sort()).toEqual(Object.keys(tables.page).sort());
    expect(bytes).toBeLessThan(20_000);
  });

  test("has nothing inside that its policy forbids, and the policy forbids whatever is not needed", async () => {
    const response = await open(await start(), "/");
    const policy = response.headers.get("content-security-policy");
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    for (const part of ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
    expect(await response.text()).not.toMatch(/<style|style=|<script>|\son\w+=|javascript:/i);
  });

  test("is asked for anew each time, whoever listened there before", async () => {
    const emulator = await start();
    for (const path of ["/", "/page/main.js", "/page/style.css"]) {
      const { headers } = await open(emulator, path);
      expect([path, headers.get("cache-control"), headers.get("x-content-type-options")]).toEqual([
        path,
        "no-store",
        "nosniff",
      ]);
    }
    expect((await open(emulator, "/")).headers.get("vary")).toBe("accept");
  });

  test.each(["constructor", "__proto__", "..%2f..%2fpackage.json", "main.ts", ""])("has no file %j", async (name) => {
    expect((await open(await start(), `/page/${name}`)).status).toBe(404);
  });

  test("shows a submission to copy that is accepted, and no key", async () => {
    const emulator = await start();
    const text = await (await open(emulator, "/")).text();
    const sample =
      /<pre[^>]*id="sample">(.*?)<\/pre>/s.exec(text)?.[1]?.replaceAll("&quot;", '"').replaceAll("&#39;", "'") ?? "";
    expect(sample).toContain("base=http://127.0.0.1:4010\n");
    expect(sample).toContain("$CLIPRISE_API_KEY");
    expect(text).not.toContain(emulator.apiKey);
    await accepted(emulator, JSON.parse(/^\{$.*^\}$/ms.exec(sample)?.[0] ?? ""));
  });
});

test("to look at it changes nothing, and is in no journal", async () => {
  const emulator = await start();
  await emulator.scenarios.add({
    always: true,
    faults: [{ kind: "status", operation: "file", attempt: "every", optional: true }],
  });
  const id = await accepted(emulator, film);
  await emulator.clock.advance(60_000);
  const before = JSON.stringify(emulator.snapshot());
  for (const path of [
    "/",
    ...Object.keys(tables.page).map((name) => `/page/${name}`),
    "/overview",
    "/requests/1",
    `/results/${id}`,
  ]) {
    expect([path, (await open(emulator, path)).status]).toEqual([path, 200]);
  }
  expect(JSON.stringify(emulator.snapshot())).toBe(before);
});

test("a result by its task: the same file as by its link, and none before there is one", async () => {
  const emulator = await start();
  const id = await accepted(emulator, film);
  expect((await control(emulator, "GET", `results/${id}`)).status).toBe(404);
  await emulator.clock.advance(60_000);
  const response = await open(emulator, `/results/${id}`);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "video/mp4"]);
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(4, 8)
      .toString(),
  ).toBe("ftyp");
  expect((await control(emulator, "GET", "results/none")).status).toBe(404);
});

const foreign: [string, Readonly<Record<string, string>>][] = [
  ["a foreign Host", { host: "evil.example" }],
  ["a link of another site", { "sec-fetch-site": "cross-site" }],
  ["a frame of another site", { "sec-fetch-site": "cross-site", "sec-fetch-dest": "iframe" }],
  ["another origin", { origin: "https://evil.example" }],
];
describe.each(foreign)("%s gets nothing of it", (_, headers) => {
  test.each(["/", "/page/main.js", "/overview", "/requests/1", "/results/x"])("%s", async (path) => {
    const emulator = await start();
    await accepted(emulator);
    const { text } = await exchange(emulator.url, wire("GET", `/_emulator${path}`, { ...browser, ...headers }, ""));
    expect(text).toMatch(/^HTTP\/1\.1 403 /);
    expect(text).not.toContain("nano-banana");
    expect(text).not.toContain("<html");
  });
});
