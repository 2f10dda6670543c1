import { readFileSync } from "node:fs";
import { afterEach } from "vitest";
import { api } from "../../../generated/emulator/src/tables/api.js";
import { behaviours } from "../../../generated/emulator/src/tables/behaviours.js";
import { models } from "../../../generated/emulator/src/tables/models.js";
import { page } from "../../../generated/emulator/src/tables/page.js";
import { validators } from "../../../generated/emulator/src/tables/validators.js";
import { tables as rows } from "../../../generated/sdk/src/tables/rows.js";
import { createEmulator, type Emulator } from "../../../templates/emulator/src/emulator.js";
import type { EmulatorOptions } from "../../../templates/emulator/src/emulator-options.js";

/** The emitted tables under the hand-written code: what the package holds, before it is copied together. */
export const tables = { api, behaviours, models, validators, rows, page };

const running: Emulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

/** An emulator that is closed after the test, which fails if a fault has not fired. A virtual clock, unless told otherwise. */
export async function start(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await createEmulator(tables, { clock: "virtual", ...options });
  running.push(emulator);
  return emulator;
}

/** Takes an emulator out of the test's end, for tests that close it themselves. */
export function release(emulator: Emulator): Emulator {
  running.splice(running.indexOf(emulator), 1);
  return emulator;
}

export const picture = {
  model: "nano-banana",
  callBackUrl: "https://app.example.com/hook?nonce=1",
  input: { prompt: "A lake", image_size: "square" },
};
/** What it costs: the price table's own word. */
export const pictureCredits = priceOf(picture.model);
export const film = {
  model: "veo-3-fast",
  callBackUrl: "https://app.example.com/hook",
  prompt: "A lake",
  aspectRatio: "16:9",
};

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly json: Record<string, unknown>;
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const value = /json/.test(response.headers.get("content-type") ?? "") && text ? JSON.parse(text) : {};
  return { status: response.status, text, headers: response.headers, json: Array.isArray(value) ? value[0] : value };
}

export async function submit(
  { url, apiKey }: Pick<Emulator, "url" | "apiKey">,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const all = { authorization: `Bearer ${apiKey}`, "content-type": "application/json", ...headers };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return read(await fetch(`${url}/app/cliprise/generate`, { method: "POST", headers: all, body: text }));
}

export async function look(
  { url, apiKey }: Pick<Emulator, "url" | "apiKey">,
  taskId: unknown,
  more = "",
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const query = new URLSearchParams({ apiKey, taskId: String(taskId) });
  return read(await fetch(`${url}/app/cliprise/status?${query}${more}`, { redirect: "manual", headers }));
}

export async function control(
  { url }: Pick<Emulator, "url">,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const init =
    body === undefined ? { method } : { method, body: typeof body === "string" ? body : JSON.stringify(body) };
  return read(await fetch(`${url}/_emulator/${path}`, init));
}

/** Submits and returns the taskId. */
export async function accepted(emulator: Emulator, body: unknown = picture): Promise<string> {
  const { json } = await submit(emulator, body);
  if (typeof json.taskId !== "string") throw new Error(`not accepted: ${JSON.stringify(json)}`);
  return json.taskId;
}

export interface Vector {
  readonly id: string;
  readonly model: string;
  readonly params: Record<string, unknown>;
  readonly callBackUrl: string;
  readonly request?: Record<string, unknown>;
  readonly error?: { readonly path: string; readonly code: string };
}

/** Of an entry with one price. */
/** The one price of an entry, by the price table. */
export function priceOf(entry: string): number {
  const { entries } = generated<{ entries: { id: string; min: number; max: number }[] }>("pricing/pricing.json");
  const { min, max } = entries.find(({ id }) => id === entry) ?? { min: 0, max: 1 };
  if (min !== max) throw new Error(`${entry} has no single price: the tests need a model that has`);
  return max;
}

export function generated<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`../../../generated/${path}`, import.meta.url), "utf8"));
}

export const vectors = generated<{ vectors: Vector[] }>("conformance/vectors.json").vectors;
