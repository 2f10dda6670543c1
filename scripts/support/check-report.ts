/** What was tried, one line each. */
export interface Check {
  readonly name: string;
  /** Absent: it holds. */
  readonly problem?: string | undefined;
  readonly ms?: number | undefined;
}

export class CheckReport {
  readonly #json: boolean;
  readonly #print: (line: string) => void;
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  constructor(json: boolean, print = (line: string): void => void process.stdout.write(`${line}\n`)) {
    this.#json = json;
    this.#print = print;
  }

  get passed(): number {
    return this.#passed;
  }

  get failed(): boolean {
    return this.#failed > 0;
  }

  /** @param subject the runtime, compiler or checker */
  add(subject: string, { name, problem, ms }: Check): void {
    if (problem === undefined) this.#passed++;
    else this.#failed++;
    if (this.#json) {
      this.#print(JSON.stringify({ subject, name, ok: problem === undefined, problem, ms }));
      return;
    }
    const time = ms === undefined ? "" : `  ${Math.round(ms)} ms`;
    this.#print(`${problem === undefined ? "ok    " : "FAILED"}  ${subject.padEnd(22)}  ${name}${time}`);
    if (problem !== undefined) this.#print(problem.replace(/^/gm, "          "));
  }

  /** What cannot be tried on this machine. CI has everything, so there it is a failure. */
  skip(subject: string, why: string): void {
    if (process.env.CI) {
      this.add(subject, { name: "can be run", problem: why });
      return;
    }
    this.#skipped++;
    this.#print(this.#json ? JSON.stringify({ subject, skipped: why }) : `SKIPPED ${subject.padEnd(22)}  ${why}`);
  }

  /** Counts as nothing. */
  note(subject: string, text: string): void {
    this.#print(this.#json ? JSON.stringify({ subject, note: text }) : `        ${subject.padEnd(22)}  ${text}`);
  }

  /** Runs a part that cannot even begin when something is amiss. */
  async part(subject: string, name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.add(subject, { name, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  end(): void {
    const [passed, failed, skipped] = [this.#passed, this.#failed, this.#skipped];
    if (skipped > 0 && !this.#json) this.#print(`${skipped} skipped: what this machine lacks`);
    this.#print(this.#json ? JSON.stringify({ passed, failed, skipped }) : `${passed} passed, ${failed} failed`);
  }
}
