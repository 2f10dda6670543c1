/**
 * What requests share that one isolate of a worker serves: a client, and a callback receiver. Each function is the work of one
 * request, and runs inside the worker.
 */

import type { Sdk, Setup } from "./smoke-suite.js";

const params = { prompt: "A lighthouse at dawn", image_size: "1:1", output_format: "png", seed: 10_000 } as const;

/** What a worker's `fetch` gets as its third argument. */
interface Context {
  waitUntil(work: Promise<unknown>): void;
}

function createShared({ index: { Cliprise }, callbacks: { createCallbackReceiver } }: Sdk, { emulator }: Setup) {
  const ended: string[] = [];
  const receiver = createCallbackReceiver({
    url: "https://app.example.com/cliprise",
    async onEnd({ taskId, state }) {
      // A hook has work of its own, which has to be kept alive, too.
      await new Promise((resolve) => setTimeout(resolve, 50));
      ended.push(`${taskId} ${state}`);
    },
  });
  const tickets: string[] = [];
  const cliprise = new Cliprise({
    apiKey: emulator.apiKey,
    baseURL: emulator.url,
    callbackUrl: () => {
      const ticket = receiver.ticket();
      tickets.push(ticket.url);
      return ticket;
    },
    poll: { initial: 40, max: 400 },
  });
  return { cliprise, receiver, ended, tickets };
}

let known: ReturnType<typeof createShared> | undefined;
function shared(sdk: Sdk, setup: Setup): ReturnType<typeof createShared> {
  known ??= createShared(sdk, setup);
  return known;
}

/** Submits, and waits for the result. */
export async function runShared(sdk: Sdk, setup: Setup): Promise<string> {
  const { cliprise } = shared(sdk, setup);
  const result = await cliprise.run("qwen-image-2", params, { timeout: 20_000 });
  return result.taskId;
}

/** Submits, and answers at once: nobody waits for the task. */
export async function submitShared(sdk: Sdk, setup: Setup): Promise<{ readonly id: string; readonly url: string }> {
  const { cliprise, tickets } = shared(sdk, setup);
  const { id } = await cliprise.generate("qwen-image-2", params);
  return { id, url: tickets.at(-1) ?? "" };
}

/** Takes the API's call to a ticket's URL, as the worker's whole work for that request. */
export async function callBack(sdk: Sdk, setup: Setup, context: Context): Promise<number> {
  const { receiver } = shared(sdk, setup);
  const request = new Request(setup.tag, { method: "POST", body: "{}" });
  return (await receiver.fetch(request, context)).status;
}

/** The same without the context: the answer has to wait for the look. */
export async function callBackAlone(sdk: Sdk, setup: Setup): Promise<number> {
  const { receiver } = shared(sdk, setup);
  return (await receiver.fetch(new Request(setup.tag, { method: "POST", body: "{}" }))).status;
}

/** What the receiver's hook was told until now. */
export async function listEnded(sdk: Sdk, setup: Setup): Promise<readonly string[]> {
  return shared(sdk, setup).ended;
}
