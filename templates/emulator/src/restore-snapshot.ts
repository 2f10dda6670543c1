import { type Scenarios, scenariosRule } from "./scenarios.js";
import { demandCopy, members, type Rule, whole } from "./shape.js";
import { type Snapshot, SnapshotError } from "./snapshot.js";
import { type World, type WorldState, worldRules } from "./world.js";

interface Content extends WorldState {
  readonly scenarios: ReturnType<Scenarios["state"]>;
}

export function takeSnapshot(world: World, scenarios: Scenarios): Snapshot {
  const content: Content = structuredClone({ ...world.state(), scenarios: scenarios.state() });
  return content as unknown as Snapshot;
}

const rules: Readonly<Record<keyof Content, Rule>> = { ...worldRules, scenarios: scenariosRule };

const contentRule: Rule = (value, path) => {
  const problems = members(rules)(value, path);
  if (problems.length > 0) return problems;
  const { draws, tasks } = value as Content;
  // Each task's id was drawn: with fewer draws, the next id would be one that there is.
  return whole(tasks.length)(draws.task, `${path}.draws.task`);
};

/** @throws {SnapshotError} with all that is wrong with it; nothing has changed then */
export async function restoreSnapshot(world: World, scenarios: Scenarios, snapshot: Snapshot): Promise<void> {
  const content = demandCopy<unknown>(snapshot, contentRule, "snapshot", SnapshotError) as Content;
  const replaceScenarios = await scenarios.prepare(content.scenarios);
  world.restore(content);
  await replaceScenarios();
}
