import { parse } from "yaml";
import type { SpecFiles } from "./spec-files.js";

const path = "spec/decisions.yaml";
const rolesPath = "spec/vocabulary/roles.yaml";

/**
 * The spec with these of its entries only, decisions about nothing, and the roles that are left: for what does not hang on how
 * many models there are.
 */
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
  const named = new Set(kept.flatMap(([, text]) => [...text.matchAll(/^ +role: (\S+)$/gm)].map(([, role]) => role)));
  const roles = Object.entries<object>(parse(files.get(rolesPath) ?? "")).filter(([name]) => named.has(name));
  const edited = { [path]: Object.fromEntries(about), [rolesPath]: Object.fromEntries(roles) };
  return new Map([
    ...kept,
    ...Object.entries(edited).map(([name, value]) => [name, JSON.stringify(value, null, 1)] as const),
  ]);
}
