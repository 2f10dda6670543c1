import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { submissionOf } from "../../../generator/derive/code-samples.js";
import { creditsText } from "../../../generator/derive/describe.js";
import { tablesOf } from "../../../generator/derive/rows.js";
import { sampleRequest } from "../../../generator/derive/sample-request.js";
import { bundleScripts } from "../../../generator/emit/bundle-scripts.js";
import { emitSite } from "../../../generator/emit/site/index.js";
import type { Entry, ResolvedSpec } from "../../../generator/ir/types.js";
import { estimateCredits } from "../../../templates/sdk/src/price/estimate-credits.js";
import { printPrice } from "../../../templates/site/src/price/print-price.js";
import { printSamples } from "../../../templates/site/src/request/print-samples.js";
import { textOf } from "../../support/outputs.js";
import { generateReal, resolveRealSpec } from "../../support/real-spec.js";
import { assets } from "../../support/spec-files.js";
import { standInSpec } from "../../support/stand-in-spec.js";

const spec = resolveRealSpec();
const files = generateReal();

function pageOf({ id }: Pick<Entry, "id">): string {
  return files.get(`site/models/${id}.html`) ?? "";
}

/** The texts of what a pattern finds, as they are read. */
function texts(page: string, pattern: RegExp): readonly string[] {
  return [...page.matchAll(pattern)].map(([, text = ""]) => unescapeHtml(text.replace(/<[^>]*>/g, "")));
}

function unescapeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'", "#96": "`" };
  return text.replace(/&([a-z]+|#\d+);/g, (_, name: string) => named[name] ?? "?");
}

describe("the page of an entry is whole without its script, and says what the script says when it starts", () => {
  for (const entry of spec.entries) {
    test(entry.id, () => {
      const page = pageOf(entry);
      const model = spec.models.find((each) => each.entry === entry);
      if (!model) throw new Error("no model");
      const sample = sampleRequest(model, spec);
      const [price] = texts(page, /<output id="amount"[^>]*>(.*?)<\/output>/g);
      expect(price).toBe(printPrice(estimateCredits(tablesOf(spec), sample.model, sample.params)));
      const programs = printSamples(submissionOf(spec.api.generate, spec), sample).map(({ source }) => source);
      expect(texts(page, /<pre[^>]*><code>([\s\S]*?)<\/code>/g)).toEqual(programs);
      expect(texts(page, /<code id="body">([\s\S]*?)<\/code>/g)).toEqual([JSON.stringify(sample.body, null, 2)]);
      const fields = texts(page, /data-field="(.*?)"/g).filter((name) => !["model", "callBackUrl"].includes(name));
      expect(fields.sort()).toEqual(entry.parameters.map(({ name }) => name).sort());
      for (const { question } of entry.decisions) expect(page).toContain(question.split(/[`<>&"']/)[0]);
    });
  }
});

test("a family is sent as one of its routes, and nothing else", () => {
  const entry = spec.entries.find(({ id }) => id === "kling-2-1");
  if (!entry) throw new Error("no kling-2-1");
  const routes = texts(pageOf(entry), /type="radio" name="model" value="(.*?)"/g);
  expect(routes).toEqual(entry.routes.map(({ model }) => model));
});

test("what a page asks for beside the request: seconds or characters, where the request can leave them open", () => {
  const asks = (id: string) => texts(pageOf({ id }), /name="estimate\.(\w+)"/g);
  expect([asks("elevenlabs-speech-to-text"), asks("elevenlabs-sound-effect"), asks("elevenlabs-v3-dialogue")]).toEqual([
    ["seconds"],
    ["seconds"],
    ["characters"],
  ]);
  expect([asks("elevenlabs-tts"), asks("flux-2")]).toEqual([[], []]);
});

test("no page asks for a key, or can send one", () => {
  for (const entry of spec.entries) {
    const page = pageOf(entry);
    expect(page).not.toMatch(/<(input|textarea)[^>]*(key|token|password)/i);
    expect(page).not.toMatch(/<form[^>]*action/);
    expect(page).toContain("form-action &#x27;none&#x27;");
  }
});

test("no page has a script or a style in it: the policy would forbid them", () => {
  for (const entry of spec.entries) {
    const page = pageOf(entry);
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/);
  }
});

test("each grid cell of a page is what the SDK estimates for it, and what is not documented is said so", () => {
  let cells = 0;
  for (const entry of spec.entries) {
    for (const [, when = "", , shown = ""] of pageOf(entry).matchAll(/data-when="(.*?)"(>)(?:<span[^>]*>)?([^<]*)/g)) {
      const { model = entry.routes[0]?.model ?? "", ...params } = JSON.parse(unescapeHtml(when));
      const { rate } = estimateCredits(tablesOf(spec), model, params);
      expect(shown).toBe(rate ? creditsText(rate) : "not documented");
      cells++;
    }
  }
  expect(cells).toBeGreaterThan(50);
});

function siteOf(of: ResolvedSpec): ReadonlyMap<string, string> {
  return new Map([...emitSite(of, assets)].map((file) => [file.path, textOf(file)]));
}

test("prices of before are drawn, and said in a table too", () => {
  const page = siteOf(standInSpec()).get("site/models/rooted.html") ?? "";
  expect(texts(page, /<rect class="(\w+)"/g)).toEqual(["closed", "open"]);
  expect(page).toMatch(/<svg[^>]*role="img" aria-labelledby="chart-caption"/);
  expect(texts(page, /<caption>Before[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/g)[0]).toMatch(
    /7 credits per image\s*2026-01-01\s*2026-07-01/,
  );
});

describe("the scripts", () => {
  const scripts = [...files].filter(([path]) => /^site\/[a-z-]+\.js$/.test(path));

  test("find the spec's own tables, all of them", () => {
    const context = {};
    const found = runInNewContext(
      `${files.get("site/tables.js")}; JSON.stringify([cliprise, cliprise.tables.url.source, cliprise.tables.callbackUrl.source])`,
      context,
    );
    const tables = tablesOf(spec);
    const want = [
      { tables, submission: submissionOf(spec.api.generate, spec) },
      tables.url.source,
      tables.callbackUrl.source,
    ];
    // In a script what does not show is spelled out; it is the same pattern.
    const spelled = (given: unknown) =>
      JSON.parse(JSON.stringify(given), (_, item) =>
        typeof item === "string" ? item.replace(/\\u[0-9a-f]{4}/g, (spelt) => JSON.parse(`"${spelt}"`)) : item,
      );
    expect(spelled(JSON.parse(found))).toEqual(spelled(want));
  });

  test("hold nothing of the spec: another spec has the same", () => {
    const others = siteOf(standInSpec());
    for (const [path, text] of scripts) if (path !== "site/tables.js") expect(others.get(path)).toBe(text);
    expect(others.get("site/tables.js")).not.toBe(files.get("site/tables.js"));
  });

  test("are small: 15 kB of our own, gzipped, beside what they take from the SDK", async () => {
    const size = (text: string) => gzipSync(text).length;
    const share = `import { encodeRequest } from "../../sdk/src/request/encode-request.js";
      import { estimateCredits } from "../../sdk/src/price/estimate-credits.js";
      console.log(encodeRequest, estimateCredits);`;
    const sdk = await bundleScripts({ ...assets, site: new Map([["src/share.ts", share]]) });
    const code = scripts.filter(([path]) => path !== "site/tables.js").reduce((sum, [, text]) => sum + size(text), 0);
    const ofSdk = size(sdk.scripts.get("share") ?? "");
    expect(code - ofSdk).toBeLessThan(15_000);
    expect(ofSdk + size(files.get("site/tables.js") ?? "")).toBeLessThan(10_000);
  });
});
