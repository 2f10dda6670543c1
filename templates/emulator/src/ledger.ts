import { demand, members, type Rule, whole } from "./shape.js";

/** What fixed the amount: a documented price, or the worst that the reference leaves open. */
export type ChargeBasis = "exact" | "range" | "assumed-quantity";

export interface Charge {
  readonly taskId: string;
  readonly model: string;
  readonly credits: number;
  readonly basis: ChargeBasis;
}

export interface LedgerState {
  readonly initial: number;
  readonly added: number;
  /** The sum of all accepted charges; nothing is ever refunded. */
  readonly charged: number;
  /** How many charges there were. */
  readonly charges: number;
  /** initial + added - charged. */
  readonly balance: number;
}

/** The account's credits. A charge is taken when a task is accepted, and stays whatever becomes of the task. */
export class Ledger {
  #initial: number;
  #added = 0;
  #charged = 0;
  #charges = 0;

  constructor(credits: number) {
    this.#initial = credits;
  }

  get balance(): number {
    // In this order, because the greatest number that is exact may be the start.
    return this.#initial - this.#charged + this.#added;
  }

  get charged(): number {
    return this.#charged;
  }

  /** How many credits can be added, so that the balance stays exact. */
  get room(): number {
    return Number.MAX_SAFE_INTEGER - Math.max(this.balance, this.#added);
  }

  /** False, and nothing is taken, when the balance does not suffice. */
  charge(credits: number): boolean {
    if (credits > this.balance) return false;
    this.#charged += credits;
    this.#charges++;
    return true;
  }

  /**
   * Buys credits, or with a negative amount loses some.
   * @throws {RefusedError} for what is no whole number, or takes the balance below 0
   */
  add(credits: number): void {
    demand(credits, whole(-this.balance, this.room), "add");
    this.#added += credits;
  }

  state(): LedgerState {
    return {
      initial: this.#initial,
      added: this.#added,
      charged: this.#charged,
      charges: this.#charges,
      balance: this.balance,
    };
  }

  restore({ initial, added, charged, charges }: LedgerState): void {
    this.#initial = initial;
    this.#added = added;
    this.#charged = charged;
    this.#charges = charges;
  }
}

const amount = whole(0);
/** `added` may be negative: credits can be lost. */
const rules: Readonly<Record<keyof LedgerState, Rule>> = {
  initial: amount,
  added: whole(Number.MIN_SAFE_INTEGER),
  charged: amount,
  charges: amount,
  balance: amount,
};

export const ledgerRule: Rule = (value, path) => {
  const problems = members(rules)(value, path);
  if (problems.length > 0) return problems;
  const { initial, added, charged, balance } = value as LedgerState;
  const sum = initial - charged + added;
  return balance === sum ? [] : [`${path}.balance: expected initial + added - charged, ${sum}, got ${balance}`];
};
