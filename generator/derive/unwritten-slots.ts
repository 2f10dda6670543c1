import { slotName } from "../ir/slots.js";
import type { Entry } from "../ir/types.js";

/** The places in a body that the reference documents, and that the SDK writes nothing into: "root.imageURLList". */
export function unwrittenSlots({ accepts, parameters }: Pick<Entry, "accepts" | "parameters">): readonly string[] {
  return [...accepts, ...parameters.flatMap(({ alsoAccepted }) => alsoAccepted)].map(slotName);
}
