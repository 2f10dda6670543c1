import { parentPort, workerData } from "node:worker_threads";
import { Generation, type GenerationOptions } from "./generation.js";
import type { Answer, Question } from "./generation-worker.js";

// A thread of its own, because it can be started anew when the generator's own code has changed.
const generation = new Generation(workerData as GenerationOptions);

parentPort?.on("message", async ({ evenIfUnchanged }: Question) => {
  parentPort?.postMessage(await answer(evenIfUnchanged));
});

async function answer(evenIfUnchanged: boolean): Promise<Answer> {
  try {
    if (!generation.read() && !evenIfUnchanged) return { kind: "unchanged" };
    return { kind: "verdict", verdict: await generation.run() };
  } catch (cause) {
    return { kind: "failed", error: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
