import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../../../generated/emulator/src/index.js";
import { projectRoot } from "../../../../scripts/support/project-root.js";

/** A browser's visit to the page of an emulator of its own. */
export interface Visit {
  readonly emulator: Emulator;
  readonly page: Page;
  /** What the page wrote to the console or threw, dialogs, and requests of other origins: there should be nothing. */
  readonly complaints: readonly string[];
  open(hash?: string): Promise<void>;
  submit(body: unknown, headers?: Readonly<Record<string, string>>): Promise<string>;
}

export interface VisitOptions {
  readonly emulator?: EmulatorOptions;
  readonly browser?: BrowserContextOptions;
}

export async function visit<T>(
  browser: Browser,
  { emulator: options, browser: context = {} }: VisitOptions,
  work: (visit: Visit) => Promise<T>,
): Promise<T> {
  const emulator = await startEmulator({ clock: "virtual", ...options });
  const ours = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...context });
  const page = await ours.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    if (origin !== emulator.url) complaints.push(`request: ${request.url()}`);
  });
  try {
    return await work({
      emulator,
      page,
      complaints,
      open: async (hash = "") => {
        await page.goto(`${emulator.url}/_emulator/${hash}`);
        if (context.javaScriptEnabled !== false) await page.getByText("live", { exact: true }).waitFor();
      },
      submit: (body, headers) => submit(emulator, body, headers),
    });
  } finally {
    await ours.close();
    await emulator.close();
  }
}

/** The task's id, or the answer where there is none. */
export async function submit(
  { url, apiKey }: Pick<Emulator, "url" | "apiKey">,
  body: unknown,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json", ...more };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${url}/app/cliprise/generate`, { method: "POST", headers, body: text });
  const answer = await response.text();
  return /"taskId":"(\w+)"/.exec(answer)?.[1] ?? answer;
}

interface Vector {
  readonly id: string;
  readonly request?: Record<string, unknown>;
}

const { vectors } = JSON.parse(readFileSync(join(projectRoot, "generated/conformance/vectors.json"), "utf8")) as {
  readonly vectors: readonly Vector[];
};

/** The request of a vector: what the SDK sends for a model. */
export function requestOf(model: string, which = "minimal"): Record<string, unknown> {
  const { request } = vectors.find((vector) => vector.id === `${model}.${which}` && vector.request) ?? {};
  if (!request) throw new Error(`no vector ${model}.${which}`);
  return request;
}

export const picture = requestOf("nano-banana");
/** Longer than any task takes. */
export const hour = 3_600_000;

/** What is tried, by what should come of it. */
export type Checks = Readonly<Record<string, (browser: Browser) => Promise<void>>>;
