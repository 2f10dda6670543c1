/**
 * What must hold of the SDK in every runtime. This file runs inside each of them, so it uses nothing but what all of them have, and it is
 * given the SDK, because each loads that in its own way.
 */

import type * as emulator from "../../generated/emulator/src/index.js";
import type * as callbacks from "../../generated/sdk/src/callbacks.js";
import type * as catalog from "../../generated/sdk/src/catalog.js";
import type * as index from "../../generated/sdk/src/index.js";
import type * as pricing from "../../generated/sdk/src/pricing.js";
import type { Check } from "../support/check-report.js";
import { canary, leaks } from "./canary.js";

export interface Sdk {
  readonly index: typeof index;
  readonly pricing: typeof pricing;
  readonly callbacks: typeof callbacks;
  readonly catalog: typeof catalog;
  /** For Node only. */
  readonly emulator?: typeof emulator;
}

/** What a runtime can do with the SDK. Its answer is JSON. */
export type Suite = (sdk: Sdk, setup: Setup) => Promise<unknown>;

export interface Setup {
  /** Names this run to the raw server. */
  readonly tag: string;
  readonly emulator: { readonly url: string; readonly apiKey: string };
  readonly server: string;
  readonly refused: string;
  /** Whether this runtime's errors can prove that nothing was sent. */
  readonly proves: boolean;
  /** Whether the runtime, where nobody can forbid it, repeats a POST itself when a connection in use breaks. */
  readonly repeats: boolean;
  /** Where `save` can write. */
  readonly folder?: string;
  /** From where Node finds undici, which goes through proxies. */
  readonly undici?: string;
}

const params = { prompt: "A lighthouse at dawn", image_size: "1:1", output_format: "png", seed: 10_000 } as const;
const callbackUrl = "https://app.example.com/cliprise";

export async function smoke(sdk: Sdk, setup: Setup): Promise<readonly Check[]> {
  const { Cliprise } = sdk.index;
  const checks: Check[] = [];
  /** All that the clients with the canary as their key have handed out. */
  const shown: unknown[] = [];

  async function check(name: string, work: () => Promise<void>): Promise<void> {
    const start = performance.now();
    try {
      await work();
      checks.push({ name, ms: performance.now() - start });
    } catch (error) {
      checks.push({ name, problem: error instanceof Error ? `${error.message}\n${placeOf(error)}` : String(error) });
    }
  }

  const emulated = () =>
    new Cliprise({
      apiKey: setup.emulator.apiKey,
      baseURL: setup.emulator.url,
      callbackUrl,
      poll: { initial: 20, max: 100 },
    });
  function suspicious(baseURL: string) {
    const cliprise = new Cliprise({
      apiKey: canary,
      baseURL,
      callbackUrl,
      timeout: 5_000,
      maxUnknown: 100,
      logger: (event) => shown.push(event),
    });
    shown.push(cliprise, cliprise.tasks, cliprise.dryRun("qwen-image-2", params));
    return cliprise;
  }
  async function codeOf(promise: Promise<unknown>): Promise<string> {
    try {
      await promise;
      return "success";
    } catch (error) {
      shown.push(error);
      return String((error as { readonly code?: unknown }).code);
    }
  }
  async function seen(tag: string): Promise<readonly string[]> {
    // The number keeps caches out; older workerd refuses the option for that.
    const reply = await fetch(`${setup.server}/${setup.tag}.${tag}/seen?${Math.random()}`);
    return (await reply.json()) as string[];
  }

  await check("every subpath loads", async () => {
    expect(sdk.pricing.estimateCredits("qwen-image-2", params).exact, true);
    const receiver = sdk.callbacks.createCallbackReceiver({ url: callbackUrl });
    expect((await receiver.fetch(new Request(callbackUrl))).status, 404);
    expect(sdk.catalog.catalog.version, sdk.index.version);
    if (!sdk.emulator) return;
    const emulator = await sdk.emulator.startEmulator({ clock: "virtual" });
    expect(
      await codeOf(new Cliprise({ apiKey: emulator.apiKey, baseURL: emulator.url }).tasks.status("none")),
      "rejected",
    );
    await emulator.close();
  });

  await check("a class is the same one through every subpath", async () => {
    const { ConfigurationError, ValidationError } = sdk.index;
    expect(thrownBy(() => sdk.pricing.estimateCredits("none" as "sora-2", {})) instanceof ValidationError, true);
    expect(thrownBy(() => sdk.callbacks.createCallbackReceiver({ url: "x" })) instanceof ConfigurationError, true);
  });

  await check("generate, wait, download", async () => {
    const cliprise = emulated();
    const task = await cliprise.generate("qwen-image-2", params);
    const result = await task.wait({ timeout: 20_000 });
    expect(result.taskId, task.id);
    for (const response of [await result.download(), await cliprise.tasks.download(task.id)]) {
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(String.fromCharCode(...bytes.subarray(1, 4)), "PNG");
    }
  });

  const { createImageBitmap } = globalThis as Browserlike;
  if (createImageBitmap) {
    await check("the emulator's pictures are pictures", async () => {
      for (const output_format of ["png", "jpeg"] as const) {
        const result = await emulated().run("qwen-image-2", { ...params, output_format }, { timeout: 20_000 });
        const { width, height } = await createImageBitmap(await (await result.download()).blob());
        expect(`${output_format} ${width} ${height}`, `${output_format} 64 64`);
      }
    });
  }

  await check(setup.folder ? "save writes the file" : "save says that it needs a file system", async () => {
    const result = await emulated().run("qwen-image-2", params, { timeout: 20_000 });
    if (!setup.folder) return expect(await codeOf(result.save("picture.png")), "configuration");
    const { bytes } = await result.save(`${setup.folder}/${setup.tag}.png`);
    expect(bytes, (await (await result.download()).arrayBuffer()).byteLength);
  });

  await check("a 307 is not followed", async () => {
    const cliprise = suspicious(`${setup.server}/${setup.tag}.redirect/redirect`);
    expect(await codeOf(cliprise.generate("qwen-image-2", params)), "submission_unknown");
    expect(await codeOf(cliprise.tasks.status("t-1")), "request");
    expect(await codeOf(cliprise.tasks.download("t-1")), "download");
    expect((await seen("redirect")).join(), "POST redirect generate,GET redirect status,GET redirect status");
  });

  for (const fault of ["reset", "close"] as const) {
    const often = setup.repeats ? "the browser repeats it" : "sent once";
    await check(`${fault} after the POST: unknown, and ${often}`, async () => {
      const cliprise = suspicious(`${setup.server}/${setup.tag}.${fault}/${fault}`);
      const rounds = 5;
      const codes: string[] = [];
      for (let round = 0; round < rounds; round++) {
        // Runtimes that repeat requests by themselves do so on a connection that has been used before.
        expect((await cliprise.tasks.status("t-1")).state, "processing");
        codes.push(await codeOf(cliprise.generate("qwen-image-2", params)));
      }
      const posts = (await seen(fault)).filter((line) => line.startsWith("POST"));
      expect(codes.join(), `${Array(rounds).fill("submission_unknown")}`);
      // How often a browser repeats it is its own business: once for each as a rule, now and then once more.
      if (setup.repeats) expect(posts.length > rounds && posts.length <= 3 * rounds, true);
      else expect(posts.length, rounds);
    });
  }

  const verdict = setup.proves ? "not_sent" : "submission_unknown";
  await check(`a refused connection: ${verdict}`, async () => {
    const cliprise = suspicious(setup.refused);
    expect(await codeOf(cliprise.generate("qwen-image-2", params)), verdict);
    expect(await codeOf(cliprise.tasks.status("t-1")), "request");
  });

  await check("the key is nowhere", async () => {
    const cliprise = suspicious(`${setup.server}/${setup.tag}.echo/echo`);
    expect(await codeOf(cliprise.generate("qwen-image-2", params)), "rejected");
    expect((await cliprise.tasks.status("t-1")).state, "failed");
    expect(await codeOf(cliprise.tasks.wait("t-1")), "task_failed");
    expect(await codeOf(cliprise.tasks.download("t-1")), "download");
    expect(shown.length > 20, true);
    for (const value of shown) {
      // Whoever started this process reads what it prints.
      console.log(value);
      for (const [how, text] of renderings(value)) {
        if (leaks(text).length > 0) throw new Error(`the ${how} of ${String(value)} shows it`);
      }
    }
  });

  return checks;
}

/** The line of this file, where the runtime says. */
function placeOf({ stack = "" }: Error): string {
  return /[^\n]*suites\.mjs:[^\n]*/.exec(stack.replace(/[^\n]*\bexpect\b[^\n]*/g, ""))?.[0].trim() ?? "";
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

function expect(given: unknown, wanted: unknown): void {
  if (given !== wanted) throw new Error(`expected ${String(wanted)}\n     got ${String(given)}`);
}

interface Browserlike {
  createImageBitmap?(image: Blob): Promise<{ readonly width: number; readonly height: number }>;
}

interface Inspectors {
  readonly process?: { getBuiltinModule?(name: string): { inspect?(value: unknown, options: object): string } };
  readonly Deno?: { inspect(value: unknown, options: object): string };
  readonly Bun?: { inspect(value: unknown, options: object): string };
}

/** Everything that a handed-out value can show, down to hidden fields. */
function renderings(value: unknown): readonly (readonly [how: string, text: string])[] {
  const { process, Deno, Bun } = globalThis as Inspectors;
  const options = { showHidden: true, depth: 20, getters: true };
  const error = value as { readonly message?: unknown; readonly stack?: unknown; readonly cause?: unknown };
  return [
    ["text", `${String(value)} ${error.message}`],
    ["stack", String(error.stack)],
    ["cause", `${String(error.cause)} ${JSON.stringify(error.cause)}`],
    ["JSON", `${JSON.stringify(value)}`],
    ["properties", JSON.stringify(Object.getOwnPropertyDescriptors(value))],
    ["util.inspect", String(process?.getBuiltinModule?.("node:util")?.inspect?.(value, options))],
    ["Deno.inspect", String(Deno?.inspect(value, options))],
    ["Bun.inspect", String(Bun?.inspect(value, options))],
  ];
}
