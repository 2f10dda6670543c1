import { wireOf } from "../derive/wire.js";
import { slotName } from "../ir/slots.js";
import type { Entry, ResolvedSpec } from "../ir/types.js";

/** The places of the request body that are documented: `input.prompt`, `root.imageURLList`, `options.mode`. */
export type Slots = ReadonlySet<string>;

export function documentedSlots(entry: Entry, spec: ResolvedSpec): Slots {
  const { root, input, options } = wireOf(entry, entry.routes, spec);
  return new Set([
    ...(options ? ["root.options"] : []),
    ...root.map(({ key }) => slotName({ place: "root", key })),
    ...(input ?? []).map(({ key }) => slotName({ place: "input", key })),
    ...(options ?? []).map(({ key }) => slotName({ place: "options", key })),
  ]);
}
