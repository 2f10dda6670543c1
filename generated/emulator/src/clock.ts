import { demand, number, type Rule } from "./shape.js";

/** Some 30 years, which is longer than any test. */
export const longest = 1e12;

/** Milliseconds of a clock. */
export const time: Rule = number(0, longest, " of milliseconds");

/** What a clock can show that was moved on again and again. */
export const moment: Rule = number(0, Number.MAX_SAFE_INTEGER, " of milliseconds");

/** Something that is due at a time. It is data, so that a snapshot can hold it. */
export interface Due<T> {
  readonly at: number;
  readonly event: T;
}

export interface ClockOptions<T> {
  readonly kind: "real" | "virtual";
  /** Carries an event out. A promise means that it takes real time, as a delivery over the network does. */
  perform(event: T): void | Promise<void>;
}

/**
 * Time in milliseconds since the start, and what is due when. A real clock carries events out by itself. A virtual one stands
 * still until it is advanced, and then carries out one event after the other: same calls, same history.
 */
export class Clock<T> {
  readonly kind: "real" | "virtual";
  readonly #perform: ClockOptions<T>["perform"];
  /** Sorted by time; what is due at the same time stays in the order in which it was added. */
  #agenda: Due<T>[] = [];
  #origin = performance.now();
  #virtualNow = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #underway = new Set<Promise<void>>();
  #advancing: Promise<void> = Promise.resolve();
  /** How often another state was put in place: what was under way before belongs to a time that is gone. */
  #lives = 0;
  #stopped = false;

  constructor({ kind, perform }: ClockOptions<T>) {
    this.kind = kind;
    this.#perform = perform;
  }

  now(): number {
    return this.kind === "virtual" ? this.#virtualNow : Math.floor(performance.now() - this.#origin);
  }

  schedule(delay: number, event: T): void {
    const at = this.now() + Math.max(0, delay);
    let [from, to] = [0, this.#agenda.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#agenda[middle]?.at ?? 0) <= at) from = middle + 1;
      else to = middle;
    }
    this.#agenda.splice(from, 0, { at, event });
    if (from === 0) this.#arm();
  }

  /** Carries out what is due by now, and does not wait for what takes time. With a virtual clock only `advance` does anything. */
  catchUp(): void {
    if (this.kind === "virtual" || this.#stopped) return;
    for (let due = this.#take(this.now()); due; due = this.#take(this.now())) this.#start(due.event);
    this.#arm();
  }

  /**
   * Moves a virtual clock on, event by event; resolves when all that fell due has been carried out. A real one cannot be moved.
   * @throws {RefusedError} for what is no time
   */
  async advance(milliseconds: number): Promise<void> {
    if (this.kind === "real") throw new Error("a real clock cannot be advanced; start with a virtual one");
    demand(milliseconds, time, "advance");
    const life = this.#lives;
    const isOver = () => this.#stopped || life !== this.#lives;
    this.#advancing = this.#advancing.then(async () => {
      if (isOver()) return;
      const until = this.#virtualNow + milliseconds;
      for (let due = this.#take(until); due; due = this.#take(until)) {
        // A snapshot can hold what should have been over.
        this.#virtualNow = Math.max(this.#virtualNow, due.at);
        await this.#perform(due.event);
        if (isOver()) return;
      }
      this.#virtualNow = until;
    });
    return this.#advancing;
  }

  /** Resolves when everything that was started has come to its end. */
  async settled(): Promise<void> {
    await this.#advancing;
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  state(): { readonly now: number; readonly agenda: readonly Due<T>[] } {
    return { now: this.now(), agenda: [...this.#agenda] };
  }

  restore({ now, agenda }: { readonly now: number; readonly agenda: readonly Due<T>[] }): void {
    this.#lives++;
    this.#virtualNow = now;
    this.#origin = performance.now() - now;
    this.#agenda = [...agenda].sort((one, other) => one.at - other.at);
    this.#arm();
  }

  #take(until: number): Due<T> | undefined {
    const [first] = this.#agenda;
    return first && first.at <= until ? this.#agenda.shift() : undefined;
  }

  #start(event: T): void {
    const work = this.#perform(event);
    if (!work) return;
    const done = work.catch(() => {}).finally(() => this.#underway.delete(done));
    this.#underway.add(done);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const [first] = this.#agenda;
    if (this.kind === "virtual" || !first || this.#stopped) return;
    // A timer can fire a little early, and overflows after 24 days.
    this.#timer = setTimeout(() => this.catchUp(), Math.min(Math.max(1, first.at - this.now()), 2 ** 31 - 1));
    this.#timer.unref();
  }
}
