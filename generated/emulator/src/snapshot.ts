import { type Scenarios, scenariosRule } from "./scenarios.js";
import { demand, members, RefusedError, type Rule } from "./shape.js";
import { type World, type WorldState, worldRules } from "./world.js";

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

/** What is no snapshot of an emulator. */
export class SnapshotError extends RefusedError {}

const rules: Readonly<Record<keyof Content, Rule>> = { ...worldRules, scenarios: scenariosRule };

/** @throws {SnapshotError} with all that is wrong with it; nothing has changed then */
export async function restoreSnapshot(world: World, scenarios: Scenarios, snapshot: Snapshot): Promise<void> {
  demand(snapshot, members(rules), "snapshot", SnapshotError);
  const content = structuredClone(snapshot) as unknown as Content;
  const replaceScenarios = await scenarios.prepare(content.scenarios);
  world.restore(content);
  await replaceScenarios();
}
