import type { Emulator } from "../../../templates/emulator/src/emulator.js";
import { accepted, control } from "./emulator.js";

/** A snapshot with all that there can be in one, as it travels. */
export async function fullSnapshot(emulator: Emulator): Promise<Json> {
  await emulator.scenarios.add({ id: "mine", faults: [{ kind: "status", attempt: 9, optional: true }] });
  await accepted(emulator);
  await emulator.clock.advance(60_000);
  await accepted(emulator);
  const { json } = await control(emulator, "GET", "snapshot");
  const delivery = { kind: "deliver", taskId: "t", mode: "late", path: "/hook", body: "{}" };
  return { ...json, held: [delivery] } as unknown as Json;
}

export interface Json {
  [name: string]: Json;
}

export const place = (path: string) => path.split(".");

export function at(snapshot: Json, names: readonly string[]): Json {
  return names.reduce((found, name) => found[name] as Json, snapshot);
}

/** The snapshot with another value at that place, or without it. */
export function withAt(snapshot: Json, path: string, value: unknown): Json {
  const copy = structuredClone(snapshot);
  const names = place(path);
  const last = names.pop() ?? "";
  const parent = at(copy, names);
  if (value === undefined) delete parent[last];
  else parent[last] = value as Json;
  return copy;
}
