import { join } from "node:path";
import type { Release } from "./step.js";

/** The folder in which somebody installs what was packed: by a Node's version, or by the one package that is in it. */
export function consumerOf({ folder }: Release, name: string): string {
  return join(folder, `consumer-${name}`);
}
