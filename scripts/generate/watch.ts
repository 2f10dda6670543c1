import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { FolderWatch } from "./folder-watch.js";
import type { GenerationOptions } from "./generation.js";
import { type Answer, GenerationWorker, workerProgram } from "./generation-worker.js";
import { type Lines, linesOf, newsSince } from "./verdict.js";
import { codeOf, inputFolders, isInput, isOutput } from "./watched-files.js";

export interface WatchOptions extends GenerationOptions {
  /** The folder of the commands, where what a bundle is made of stands. */
  readonly scripts: string;
  readonly json: boolean;
}

/** Milliseconds without a change, before a run: an editor writes a file in several steps, and a checkout many files. */
const quiet = 50;

/** Runs at once, and again after every change, until SIGINT or SIGTERM. */
export async function watch(options: WatchOptions): Promise<void> {
  await new Watch(options).run();
}

class Watch {
  readonly #root: string;
  readonly #options: WatchOptions;
  readonly #worker: GenerationWorker;
  readonly #folders = new FolderWatch((path) => this.#note(path));
  /** What the worker is made of. */
  #code: ReadonlySet<string> = new Set();
  #lines: Lines | undefined;
  #codeChanged = true;
  /** Whether there is a run even if spec/ and templates/ are what they were. */
  #due = false;
  #ended = false;
  #timer: NodeJS.Timeout | undefined;
  #wake: () => void = () => {};

  constructor(options: WatchOptions) {
    // Links are followed, because events name what they lead to.
    this.#root = realpathSync(options.root);
    this.#options = options;
    this.#worker = new GenerationWorker(options.scripts, { root: this.#root, check: options.check });
  }

  async run(): Promise<void> {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => this.#end());
    process.stdout.on("error", () => this.#end());
    while (!this.#ended) {
      const changed = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      await this.#turn();
      if (!this.#ended) await changed;
    }
    this.#folders.close();
    await this.#worker.stop();
  }

  async #turn(): Promise<void> {
    if (this.#codeChanged) await this.#renew();
    const evenIfUnchanged = this.#due;
    this.#due = false;
    // Watched first and read then: what changes after it was read is told.
    this.#folders.set(new Set([...inputFolders(this.#root), ...[...this.#code].map((file) => dirname(file))]));
    const answer = await this.#worker.ask({ evenIfUnchanged });
    if (answer.kind === "failed") this.#due = true;
    this.#print(answer);
  }

  /** The worker as its code stands now; while that does not parse any more, what it was made of is still watched. */
  async #renew(): Promise<void> {
    this.#codeChanged = false;
    await this.#worker.stop();
    this.#code = await codeOf(join(this.#options.scripts, `${workerProgram}.ts`)).catch((cause) => {
      if (this.#code.size === 0) throw cause;
      return this.#code;
    });
  }

  #note(path: string): void {
    if (this.#code.has(path)) this.#codeChanged = true;
    // What a generate does to them itself is no news to it.
    else if (this.#options.check && isOutput(this.#root, path)) this.#due = true;
    else if (!isInput(this.#root, path)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake(), quiet);
  }

  /** The run in progress ends first: it may be writing. Who cannot wait asks twice. */
  #end(): void {
    if (this.#ended) process.exit(130);
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#wake();
  }

  #print(answer: Answer): void {
    if (answer.kind === "unchanged") return;
    const { json, check } = this.#options;
    if (json)
      this.#write(JSON.stringify(answer.kind === "failed" ? { ok: false, error: answer.error } : answer.verdict));
    else {
      const lines = answer.kind === "failed" ? failure(answer.error) : linesOf(answer.verdict, check);
      for (const line of newsSince(this.#lines, lines)) this.#write(line);
      this.#lines = lines;
    }
  }

  #write(line: string): void {
    process.stdout.write(`${line}\n`);
  }
}

function failure(error: string): Lines {
  return { problems: [], summary: `the generator failed: ${error}`, wrote: false };
}
