import { parse } from "yaml";
import type { SpecFiles } from "./spec-files.js";

const path = "spec/decisions.yaml";

/** The spec with these of its entries only, and decisions about nothing: for what does not hang on how many models there are. */
export function fewModels(files: SpecFiles, ...ids: readonly string[]): SpecFiles {
  const kept = [...files].filter(
    ([path]) => !path.startsWith("spec/models/") || ids.some((id) => path.endsWith(`/${id}.yaml`)),
  );
  const decisions: Record<string, object> = parse(files.get(path) ?? "");
  const nothing = {
    settles: undefined,
    probe: undefined,
    parameters: undefined,
    entries: "all",
    evidence: "section Overview",
  };
  const about = Object.entries(decisions).map(([id, each]) => [id, { ...each, ...nothing, effects: ["read"] }]);
  return new Map([...kept, [path, JSON.stringify(Object.fromEntries(about), null, 1)]]);
}
