import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { BrowserContextOptions, Page } from "playwright-core";
import { startEmulator } from "../../../generated/emulator/src/index.js";
import { estimateCredits } from "../../../generated/sdk/src/index.js";
import { closedValues } from "../../../generator/derive/parameter-types.js";
import { tablesOf } from "../../../generator/derive/rows.js";
import { fullRequest, sampleRequest } from "../../../generator/derive/sample-request.js";
import type { SendableModel } from "../../../generator/ir/types.js";
import { excerpt, execute } from "../../../scripts/support/execute.js";
import { printPrice } from "../../../templates/site/src/price/print-price.js";
import { buildRequest } from "../../../templates/site/src/request/build-request.js";
import { languages } from "../../support/languages.js";
import { Random } from "../../support/random.js";
import { resolveRealSpec } from "../../support/real-spec.js";
import { addressOf, ModelForm } from "./model-form.js";
import { differs, inPage, type SiteTrial } from "./site-trial.js";

const spec = resolveRealSpec();
const subject = "model page";

/** What a person does on a model's page, and what comes out of it. */
export async function tryModelPages(trial: SiteTrial): Promise<void> {
  const { base, report, temporary } = trial;
  const check = (
    name: string,
    work: (page: Page) => Promise<string | undefined>,
    options: BrowserContextOptions = {},
  ) => inPage(trial, subject, name, work, options);
  // What is calculated is the same wherever the page lies.
  if (!base.startsWith("file:")) {
    await check("each price shown is the SDK's estimate", (page) => pricesAgree(page, base));
    await check("each request shown is accepted by the emulator", (page) => requestsAreAccepted(page, base));
    for (const [lang, language] of Object.entries(languages)) {
      const [command, ...args] = language.probe;
      const there = await execute(command, args, { cwd: temporary }).catch(() => undefined);
      if (there?.code !== 0) report.skip(subject, `${language.probe.join(" ")} fails`);
      else await check(`the ${lang} shown runs`, (page) => sampleRuns(page, base, lang, join(temporary, lang)));
    }
  }
  await check("problems stand at their fields, in the SDK's words", (page) => problemsAreAtTheirFields(page, base));
  await check("what an address gives and no choice holds is found wrong, until one is chosen", (page) =>
    straysAreNamed(page, base),
  );
  await check("the job of the overview stands in the form", (page) => jobArrives(page, base));
  await check("the address is restored; back, forward, start again", (page) => addressIsFollowed(page, base));
  await check("a program is copied, and a link to the request", (page) => copies(page, base), {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await check("the keyboard suffices: choices, tabs, folds", (page) => keyboardSuffices(page, base));
  await check("lists of links grow while they are filled in", (page) => listsGrow(page, base));
  await check("it is whole without JavaScript", (page) => worksWithoutScript(page, base), { javaScriptEnabled: false });
  await check("it prints whole", (page) => prints(page, base));
}

function modelsOf(ids: readonly string[]): readonly SendableModel[] {
  return spec.models.filter(({ model }) => ids.includes(model));
}

/** Each model with values drawn for what selects its price, and for what its price is counted by. */
async function pricesAgree(page: Page, base: string): Promise<string | undefined> {
  const random = new Random(1);
  return everyModel(page, base, async (sendable, form) => {
    const { model, entry } = sendable;
    const { axes = [], measure } = tablesOf(spec).models[model]?.price ?? {};
    const sample = sampleRequest(sendable, spec);
    for (let draw = 0; draw < 3; draw++) {
      const params: Record<string, unknown> = { ...sample.params };
      for (const axis of axes) {
        const parameter = entry.parameters.find(({ name }) => name === axis);
        if (parameter && (parameter.required || draw > 0)) params[axis] = random.pick(closedValues(parameter) ?? []);
      }
      const asked = measure && draw > 0 ? { [measure]: draw * 7_000 } : {};
      await form.follow(addressOf({ ...sample, params }, asked));
      const estimate = estimateCredits(model as "z-image", params, asked);
      const exactness = estimate.exact ? "exact" : "not exact";
      const want = estimate.min === null ? "unknown" : `${printPrice(estimate)} ${exactness}`;
      const given = `${await form.price()} ${await form.exactness()}`.trim();
      if (given !== want) return `${JSON.stringify(params)}: ${given} instead of ${want}`;
      const reasons = await page.locator("#doubts li").count();
      if ((reasons === 0) !== estimate.exact) return `${want}, with ${reasons} reasons`;
    }
    return undefined;
  });
}

/** All models, with the least and with everything that they take. */
async function requestsAreAccepted(page: Page, base: string): Promise<string | undefined> {
  const emulator = await startEmulator({ credits: 10_000_000 });
  const problem = await everyModel(page, base, async (sendable, form) => {
    for (const call of [sampleRequest(sendable, spec), fullRequest(sendable, spec)]) {
      await form.follow(addressOf(call));
      const body = await form.body();
      if (!isDeepStrictEqual(body, call.body)) return `${JSON.stringify(body)} instead of ${JSON.stringify(call.body)}`;
      const reply = await fetch(emulator.url + spec.api.generate.path, {
        method: spec.api.generate.method,
        headers: { authorization: `Bearer ${emulator.apiKey}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      const text = await reply.text();
      if (!text.includes("taskId")) return text;
    }
    return undefined;
  });
  await emulator.close();
  return problem;
}

/** Each on its page, which is opened once; the first problem. */
async function everyModel(
  page: Page,
  base: string,
  work: (sendable: SendableModel, form: ModelForm) => Promise<string | undefined>,
): Promise<string | undefined> {
  for (const entry of spec.entries) {
    const form = await ModelForm.open(page, base, entry.id);
    for (const sendable of spec.models.filter((each) => each.entry === entry)) {
      const problem = await work(sendable, form);
      if (problem) return `${sendable.model}: ${problem}`;
    }
  }
  return undefined;
}

const hardest = ["kling-3", "gpt-image-1", "flux-2", "hailuo-2-3-pro", "elevenlabs-v3-dialogue"];

async function sampleRuns(page: Page, base: string, lang: string, folder: string): Promise<string | undefined> {
  mkdirSync(folder, { recursive: true });
  const emulator = await startEmulator({ credits: 1_000_000, durations: 0 });
  try {
    for (const [index, sendable] of modelsOf(hardest).entries()) {
      const call = fullRequest(sendable, spec);
      const form = await ModelForm.open(page, base, sendable.entry.id, addressOf(call));
      const source = await form.sample(lang);
      const [command, ...args] = languages[lang]?.run(source, folder) ?? ["false"];
      const env = { CLIPRISE_API_KEY: emulator.apiKey, CLIPRISE_BASE_URL: emulator.url };
      const outcome = await execute(command, args, { cwd: folder, env });
      if (outcome.code !== 0 || emulator.tasks.list().length !== index + 1) return `${call.model}: ${excerpt(outcome)}`;
      const sent = emulator.journal.entries({ type: "request", operation: "generate" }).at(-1);
      if (!isDeepStrictEqual(JSON.parse(String(sent?.body)), call.body)) return `${call.model}: ${String(sent?.body)}`;
    }
    return undefined;
  } finally {
    await emulator.close();
  }
}

async function problemsAreAtTheirFields(page: Page, base: string): Promise<string | undefined> {
  const params = {
    prompt: "",
    aspect_ratio: "1:1",
    resolution: "1K",
    input_urls: ["https://example.com/a.jpg", "http://localhost/b.jpg"],
    tier: "pro",
  };
  const form = await ModelForm.open(
    page,
    base,
    "flux-2",
    addressOf({ model: "flux-2", params, callbackUrl: "http://example.com" }),
  );
  const { prompt: _, ...given } = params;
  const { issues } = buildRequest(tablesOf(spec), "flux-2", given, "http://example.com");
  const problems: string[] = [];
  for (const { path, message } of issues) {
    const shown = await form.problemAt(path.replace(/\[.*/, ""));
    if (!shown.includes(message)) problems.push(`${path}: ${shown} instead of ${message}`);
  }
  const ids = (await page.locator("#field-prompt").getAttribute("aria-describedby"))?.split(" ") ?? [];
  const described = await Promise.all(ids.map((id) => page.locator(`#${id}`).textContent()));
  if (!described.includes("required")) problems.push(`prompt is described as ${described.join("; ")}`);
  if ((await page.locator("#field-prompt").getAttribute("aria-invalid")) !== "true")
    problems.push("prompt is not invalid");
  const invalid = await page
    .locator('.links input[aria-invalid="true"]')
    .evaluateAll((inputs) => inputs.map(({ value }) => value));
  if (invalid.join() !== "http://localhost/b.jpg") problems.push(`invalid links: ${invalid.join()}`);
  const said = await page.locator("#problem-count").textContent();
  if (!said?.includes(`${issues.length} problems`)) problems.push(`said: ${said}`);
  if (await form.isBuilt()) problems.push("a request is shown that cannot be sent");
  await page.locator("#problem-list button", { hasText: "prompt" }).click();
  await page.keyboard.type("A lake");
  await form.fill("callBackUrl", "https://example.com/hook");
  await page.locator(".links input").nth(1).fill("https://example.com/b.jpg");
  if (!(await form.isBuilt())) problems.push(`still not a request: ${await page.locator("#problems").textContent()}`);
  return problems.join("\n") || undefined;
}

async function straysAreNamed(page: Page, base: string): Promise<string | undefined> {
  const [sendable] = modelsOf(["wan-2-5"]);
  if (!sendable) return "wan-2-5 is no model";
  const sample = sampleRequest(sendable, spec);
  const params = { ...sample.params, duration: 7, resolution: "8K" };
  const form = await ModelForm.open(page, base, "wan-2-5", addressOf({ ...sample, params }));
  const seen: unknown[] = [await form.problemAt("duration"), await form.problemAt("resolution")];
  await form.fill("duration", "10");
  seen.push(await form.problemAt("duration"), await form.problemAt("resolution"), await form.isBuilt());
  await page.reload();
  seen.push(await form.problemAt("duration"), await form.problemAt("resolution"));
  await form.fill("resolution", "720p");
  seen.push(await form.isBuilt());
  const resolution = 'expected one of "720p", "1080p", got "8K"';
  return differs(seen, ["expected one of 5, 10, got 7", resolution, "", resolution, false, "", resolution, true]);
}

async function jobArrives(page: Page, base: string): Promise<string | undefined> {
  await page.goto(`${base}index.html?length=10&with=sound`);
  await page.getByRole("link", { name: "Kling 2.6", exact: true }).click();
  await page.waitForURL(/kling-2-6\.html/);
  const form = new ModelForm(page);
  const first = [await form.price(), await form.isBuilt()];
  await form.fill("duration", "5");
  const changed = await form.price();
  await page.goBack();
  const back = await form.price();
  await page.goto(`${base}index.html?length=10&q=wan-animate`);
  await page.locator("#models a", { hasText: "Wan" }).click();
  await page.waitForURL(/wan-animate\.html/);
  return differs(
    [...first, changed, back, await page.locator('[name="estimate.seconds"]').inputValue()],
    ["396 credits", true, "198 credits", "396 credits", "10"],
  );
}

async function addressIsFollowed(page: Page, base: string): Promise<string | undefined> {
  const form = await ModelForm.open(page, base, "wan-2-5");
  const prices = [await form.price()];
  await form.fill("duration", "10");
  prices.push(await form.price());
  await form.fill("resolution", "1080p");
  prices.push(await form.price());
  const address = page.url();
  await page.goBack();
  prices.push(await form.price());
  await page.goBack();
  prices.push(await form.price());
  await page.goForward();
  await page.goForward();
  prices.push(await form.price());
  await page.reload();
  prices.push(await form.price());
  const other = await ModelForm.open(page, address.replace(/models\/.*/, ""), "wan-2-5", address.replace(/.*#/, "#"));
  prices.push(await other.price());
  await page.locator("button[type=reset]").click();
  prices.push(await form.price());
  // The address of another model is none of this page.
  await form.follow("#model=kling-3&duration=10");
  prices.push(await form.price());
  const chosen = await page.locator("td.chosen").allTextContents();
  const given = [...prices, ...chosen].join();
  const want =
    "108 credits,216 credits,360 credits,216 credits,108 credits,360 credits,360 credits,360 credits,108 credits,108 credits,108";
  return given === want ? undefined : `${given} instead of ${want}`;
}

async function copies(page: Page, base: string): Promise<string | undefined> {
  const form = await ModelForm.open(page, base, "z-image");
  await form.fill("prompt", 'A "lake" & more');
  const problems: string[] = [];
  const held = () => page.evaluate<string>("navigator.clipboard.readText()");
  for (const [title, lang] of [
    ["curl", "Shell"],
    ["TypeScript", "TypeScript"],
    ["Python", "Python"],
  ] as const) {
    await page.getByRole("tab", { name: title }).click();
    await page.locator(`#sample-${lang} .copy`).click();
    await page.locator("#copied", { hasText: `Copied ${title}.` }).waitFor({ state: "attached" });
    if ((await held()) !== (await form.sample(lang))) problems.push(`${title}: ${await held()}`);
  }
  await page.locator("[data-copy-link]").click();
  await page.locator("#copied", { hasText: "Copied the link." }).waitFor({ state: "attached" });
  if ((await held()) !== page.url()) problems.push(`link: ${await held()} instead of ${page.url()}`);
  return problems.join("\n") || undefined;
}

async function keyboardSuffices(page: Page, base: string): Promise<string | undefined> {
  const form = await ModelForm.open(page, base, "wan-2-5");
  const focused = () =>
    page.evaluate<string>(
      `(({ tagName, name, textContent }) => tagName + " " + (name || textContent.trim()))(document.activeElement)`,
    );
  const until = async (wanted: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if ((await focused()) === wanted) return true;
    }
    return false;
  };
  const problems: string[] = [];
  if (!(await until("INPUT duration"))) problems.push("duration is not reached");
  await page.keyboard.press("ArrowRight");
  if ((await form.price()) !== "216 credits") problems.push(`the arrow chose ${await form.price()}`);
  if (!(await until("SUMMARY 2 optional parameters"))) problems.push("the fold is not reached");
  await page.keyboard.press("Enter");
  if (!(await until("INPUT seed"))) problems.push("what is in the fold is not reached");
  await page.keyboard.type("7");
  if (!(await until("BUTTON curl"))) problems.push("the tabs are not reached");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  if (!(await page.locator("#sample-TypeScript").isVisible())) problems.push("the arrow does not go to TypeScript");
  if (!(await form.sample("TypeScript")).includes("seed: 7")) problems.push("the seed is not in the program");
  await page.keyboard.press("Home");
  if (!(await until("BUTTON Copy"))) problems.push("no button to copy is reached");
  return problems.join("\n") || undefined;
}

async function listsGrow(page: Page, base: string): Promise<string | undefined> {
  const form = await ModelForm.open(page, base, "nano-banana-2");
  await page.locator("details.optional-params summary").click();
  const inputs = page.locator('input[name="image_input"]');
  const counts = [await inputs.count()];
  for (let index = 0; index < 8; index++) await inputs.nth(index).fill(`https://example.com/${index}.jpg`);
  // At most eight are documented, so no ninth is asked for.
  counts.push(await inputs.count());
  await inputs.nth(2).fill("");
  await inputs.nth(3).focus();
  counts.push(await inputs.count());
  const labels = await inputs.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  const { input } = (await form.body()) as { input: { image_input: readonly string[] } };
  const given = JSON.stringify([counts, labels.at(-1), input.image_input.length]);
  const want = JSON.stringify([[1, 8, 7], "image_input, link 7", 7]);
  return given === want ? undefined : `${given} instead of ${want}`;
}

async function worksWithoutScript(page: Page, base: string): Promise<string | undefined> {
  await page.goto(`${base}models/flux-2.html`);
  const problems: string[] = [];
  for (const text of [
    "9 to 44 credits per image",
    "aspect_ratio",
    "CLIPRISE_API_KEY",
    "import { Cliprise }",
    "import json, os, requests",
    "Flex",
  ]) {
    if (!(await page.locator("main").innerText()).includes(text)) problems.push(`${text} is not shown`);
  }
  if (await page.locator(".builder .params").first().isVisible()) problems.push("a form that does nothing is shown");
  if (await page.locator(".copy").first().isVisible()) problems.push("a button that does nothing is shown");
  await page.locator("summary", { hasText: "Where each parameter travels" }).click();
  if (!(await page.locator("main").innerText()).includes("options.model as an index"))
    problems.push("the fold does not open");
  return problems.join("\n") || undefined;
}

async function prints(page: Page, base: string): Promise<string | undefined> {
  await ModelForm.open(page, base, "wan-2-5");
  await page.emulateMedia({ media: "print" });
  try {
    const problems: string[] = [];
    for (const lang of Object.keys(languages))
      if (!(await page.locator(`#sample-${lang} pre`).isVisible())) problems.push(`no ${lang}`);
    if (await page.locator(".builder .params").first().isVisible()) problems.push("the form is printed");
    if (!(await page.locator(".folds td").first().isVisible())) problems.push("the folds are closed");
    return problems.join("\n") || undefined;
  } finally {
    await page.emulateMedia({ media: null });
  }
}
