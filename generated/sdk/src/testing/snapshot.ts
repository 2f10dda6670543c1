import type { Scenarios } from "./scenarios.js";
import type { World, WorldState } from "./world.js";

/** The whole state as plain JSON. It fits an emulator with the same seed and the same kind of clock. */
export interface Snapshot extends WorldState {
  readonly scenarios: ReturnType<Scenarios["state"]>;
}

export function takeSnapshot(world: World, scenarios: Scenarios): Snapshot {
  return structuredClone({ ...world.state(), scenarios: scenarios.state() });
}

/** @throws {TypeError} when it is no snapshot; nothing has changed then */
export async function restoreSnapshot(world: World, scenarios: Scenarios, snapshot: Snapshot): Promise<void> {
  const lists = [
    snapshot.tasks,
    snapshot.held,
    snapshot.clock?.agenda,
    snapshot.journal?.entries,
    snapshot.scenarios?.scenarios,
  ];
  if (
    !lists.every(Array.isArray) ||
    typeof snapshot.draws !== "object" ||
    typeof snapshot.ledger?.initial !== "number"
  ) {
    throw new TypeError("this is no snapshot of an emulator");
  }
  const copy = structuredClone(snapshot);
  world.restore(copy);
  await scenarios.restore(copy.scenarios);
}
