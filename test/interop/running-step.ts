/** One line that says what is going on and for how long: on a terminal alone, and gone when there is a result to print. */
export class RunningStep {
  readonly #shown = process.stderr.isTTY === true;
  #timer: NodeJS.Timeout | undefined;

  begin(what: string): void {
    if (!this.#shown) return;
    this.end();
    const start = Date.now();
    const draw = () => process.stderr.write(`\r\x1b[K${what} ... ${Math.round((Date.now() - start) / 1_000)} s`);
    draw();
    this.#timer = setInterval(draw, 1_000);
  }

  end(): void {
    if (!this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    process.stderr.write("\r\x1b[K");
  }
}
