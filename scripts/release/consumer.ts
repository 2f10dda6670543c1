import { join } from "node:path";
import type { Release } from "./step.js";

/** The folder in which a Node's users install the package. */
export function consumerOf({ folder }: Release, name: string): string {
  return join(folder, `consumer-${name}`);
}
