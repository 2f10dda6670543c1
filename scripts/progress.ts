/** One line on a terminal that says what is going on; silent in a pipe. */
export class Progress {
  readonly #shown = process.stderr.isTTY === true;

  step(what: string): void {
    if (this.#shown) process.stderr.write(`\r\x1b[K${what} ...`);
  }

  end(): void {
    if (this.#shown) process.stderr.write("\r\x1b[K");
  }
}
