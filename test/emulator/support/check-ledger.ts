import fc from "fast-check";
import { expect } from "vitest";
import { generate } from "../../../templates/emulator/src/answer-generate.js";
import { readOptions } from "../../../templates/emulator/src/emulator-options.js";
import type { IncomingRequest } from "../../../templates/emulator/src/incoming-request.js";
import { World } from "../../../templates/emulator/src/world.js";
import { picture, tables, vectors } from "./emulator.js";

const apiKey = "key";
const requests: Record<string, unknown>[] = vectors.flatMap(({ request }) => (request ? [request] : []));

/** What the account should be, by the plainest bookkeeping there is. */
interface Model {
  readonly initial: number;
  balance: number;
  accepted: number;
  ids: Set<string>;
}

function world(credits: number): World {
  return new World(
    tables,
    readOptions({ apiKey, credits, clock: "virtual", taskLimit: 500 }, Object.keys(tables.models)),
    () => "http://127.0.0.1",
  );
}

function requestOf(body: unknown, key = apiKey): IncomingRequest {
  return {
    method: "POST",
    path: tables.api.operations.generate.path,
    query: new URLSearchParams(),
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: Buffer.from(JSON.stringify(body)),
    door: undefined,
  };
}

abstract class Step implements fc.AsyncCommand<Model, World> {
  check(): boolean {
    return true;
  }

  async run(model: Model, real: World): Promise<void> {
    await this.act(model, real);
    const { initial, added, charged, balance, charges } = real.ledger.state();
    expect([balance, charges]).toEqual([model.balance, model.accepted]);
    expect(balance).toBe(initial + added - charged);
    expect(balance).toBeGreaterThanOrEqual(0);
  }

  abstract act(model: Model, real: World): void | Promise<void>;
}

class Submit extends Step {
  constructor(readonly body: Record<string, unknown>) {
    super();
  }

  override act(model: Model, real: World): void {
    const { committed, details } = generate(real, requestOf(this.body), undefined);
    const credits = Number(details.credits);
    if (committed) {
      model.balance -= credits;
      model.accepted++;
      expect(model.ids.has(String(details.taskId))).toBe(false);
      model.ids.add(String(details.taskId));
    } else {
      expect(details.refused).toBe("insufficient_credits");
      expect(credits).toBeGreaterThan(model.balance);
    }
  }

  override toString = () => `submit ${this.body.model}`;
}

class Refused extends Step {
  constructor(
    readonly body: unknown,
    readonly key: string,
  ) {
    super();
  }

  override act(_: Model, real: World): void {
    expect(generate(real, requestOf(this.body, this.key), undefined).committed).toBeUndefined();
  }

  override toString = () => `refused ${JSON.stringify(this.body).slice(0, 60)}`;
}

class Advance extends Step {
  constructor(readonly milliseconds: number) {
    super();
  }

  override act(_: Model, real: World): Promise<void> {
    return real.clock.advance(this.milliseconds);
  }

  override toString = () => `advance ${this.milliseconds}`;
}

class Fail extends Step {
  constructor(readonly which: number) {
    super();
  }

  override act({ ids }: Model, real: World): void {
    const id = [...ids][this.which % Math.max(1, ids.size)];
    if (id) real.end(id, "failed", "nsfw");
  }

  override toString = () => `fail ${this.which}`;
}

class Buy extends Step {
  constructor(readonly credits: number) {
    super();
  }

  override act(model: Model, real: World): void {
    model.balance += this.credits;
    real.ledger.add(this.credits);
  }

  override toString = () => `buy ${this.credits}`;
}

class SnapshotAndBack extends Step {
  override act(model: Model, real: World): void {
    const state = structuredClone(real.state());
    generate(real, requestOf(picture), undefined);
    real.restore(state);
    expect(real.ledger.balance).toBe(model.balance);
  }

  override toString = () => "snapshot and back";
}

const steps = [
  fc.constantFrom(...requests).map((body) => new Submit(body)),
  fc.constantFrom(...requests).map((body) => new Submit(body)),
  fc.constantFrom(...requests).map((body) => new Refused({ ...body, callBackUrl: "no url" }, apiKey)),
  fc.constantFrom(...requests).map((body) => new Refused(body, "another key")),
  fc.anything().map((body) => new Refused(body ?? null, apiKey)),
  fc.nat(5_000).map((milliseconds) => new Advance(milliseconds)),
  fc.nat().map((which) => new Fail(which)),
  fc.nat(2_000).map((credits) => new Buy(credits)),
  fc.constant(new SnapshotAndBack()),
];

/** Balance = initial + bought - the sum of accepted charges, whatever happens in whatever order. How many things happened. */
export async function checkLedger(runs: number): Promise<number> {
  let operations = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(5_000),
      fc.commands(steps, { maxCommands: 500, size: "max" }),
      async (initial, commands) => {
        const real = world(initial);
        const model: Model = { initial, balance: initial, accepted: 0, ids: new Set() };
        await fc.asyncModelRun(() => ({ model, real }), commands);
        operations += [...commands].length;
      },
    ),
    { numRuns: runs, seed: 20_260_101 },
  );
  return operations;
}
