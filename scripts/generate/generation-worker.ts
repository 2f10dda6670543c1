import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { GenerationOptions } from "./generation.js";
import type { Verdict } from "./verdict.js";

export interface Question {
  /** Also when spec/ and templates/ are what they were: something else may have changed. */
  readonly evenIfUnchanged: boolean;
}

export type Answer =
  | { readonly kind: "verdict"; readonly verdict: Verdict }
  | { readonly kind: "unchanged" }
  /** The generator itself has failed, or does not even load. */
  | { readonly kind: "failed"; readonly error: string };

/** What the thread runs, below the folder of the commands. */
export const workerProgram = "generate/worker";

/** A generation in a thread of its own, one question at a time. */
export class GenerationWorker {
  readonly #scripts: string;
  readonly #options: GenerationOptions;
  #worker: Worker | undefined;

  constructor(scripts: string, options: GenerationOptions) {
    this.#scripts = scripts;
    this.#options = options;
  }

  async ask(question: Question): Promise<Answer> {
    this.#worker ??= new Worker(join(this.#scripts, "start-bundled.mjs"), {
      argv: [workerProgram],
      workerData: this.#options,
    });
    this.#worker.postMessage(question);
    try {
      const [answer] = (await once(this.#worker, "message")) as [Answer];
      return answer;
    } catch (cause) {
      this.#worker = undefined;
      return { kind: "failed", error: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
    }
  }

  /** The next question is answered by the code as it stands then. */
  async stop(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
