import type { Scenarios } from "./scenarios.js";
import type { World, WorldState } from "./world.js";

declare const opaque: unique symbol;

/**
 * The whole state as plain JSON, to be kept and put back. What is in it may change with every version. It fits an emulator
 * with the same seed and the same kind of clock.
 */
export interface Snapshot {
  readonly [opaque]: true;
}

interface Content extends WorldState {
  readonly scenarios: ReturnType<Scenarios["state"]>;
}

export function takeSnapshot(world: World, scenarios: Scenarios): Snapshot {
  const content: Content = structuredClone({ ...world.state(), scenarios: scenarios.state() });
  return content as unknown as Snapshot;
}

/** @throws {TypeError} when it is no snapshot; nothing has changed then */
export async function restoreSnapshot(world: World, scenarios: Scenarios, snapshot: Snapshot): Promise<void> {
  const content = structuredClone(snapshot) as unknown as Content;
  const lists = [
    content.tasks,
    content.held,
    content.clock?.agenda,
    content.journal?.entries,
    content.scenarios?.scenarios,
  ];
  if (!lists.every(Array.isArray) || typeof content.draws !== "object" || typeof content.ledger?.initial !== "number") {
    throw new TypeError("this is no snapshot of an emulator");
  }
  world.restore(content);
  await scenarios.restore(content.scenarios);
}
