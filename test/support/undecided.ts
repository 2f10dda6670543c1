import { parse } from "yaml";
import type { SpecFiles } from "./spec-files.js";

const path = "spec/decisions.yaml";

/** The spec with decisions that settle nothing: for edits after which the reference would have to be read otherwise, too. */
export function undecided(files: SpecFiles): SpecFiles {
  const decisions: Record<string, object> = parse(files.get(path) ?? "");
  const read = Object.entries(decisions).map(([id, decision]) => {
    return [id, { ...decision, settles: undefined, effects: ["read"] }];
  });
  return new Map([...files, [path, JSON.stringify(Object.fromEntries(read), null, 1)]]);
}
