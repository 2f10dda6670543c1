import { parameterTypes } from "../derive/parameter-types.js";
import type { Report } from "../diagnostics/report.js";
import type { ParameterRole } from "../ir/types.js";
import type { AuthoredSpec } from "../load/authored.js";

type Roles = Readonly<Record<string, ParameterRole>>;

/** Roles fit the types that carry them, are narrowed where that says something, and none stands in the vocabulary for nothing. */
export function checkRoles({ fields, tasks, documents }: AuthoredSpec, roles: Roles, report: Report): void {
  const used = new Set<string>(Object.values(tasks).flatMap(({ takes }) => takes));
  for (const [name, { role, type }] of Object.entries(fields)) {
    used.add(role);
    const problem = misfit(role, type, roles);
    if (problem !== null) report.add("role-modality", problem, documents.fields.locate([name, "role"]));
  }
  for (const [{ parameters = {} }, document] of documents.models) {
    for (const [name, { role, type }] of Object.entries(parameters)) {
      const field = fields[name];
      if (role === undefined || !field) continue;
      used.add(role);
      const at = () => document.locate(["parameters", name, "role"]);
      const problem = misfit(role, type ?? field.type, roles);
      if (problem !== null) report.add("role-modality", problem, at());
      if (role === field.role) report.add("not-allowed", `${name} has the role ${role} by itself: leave it out`, at());
    }
  }
  for (const name of Object.keys(roles)) {
    if (used.has(name)) continue;
    const message = `no field, parameter or task has the role ${name}: take it out, or give it to what it is for`;
    report.add("unused-role", message, documents.roles.locate([name], "key"));
  }
}

/** A link is that to something, and a number is nothing that a model works on. */
function misfit(role: string, type: keyof typeof parameterTypes, roles: Roles): string | null {
  const modality = roles[role]?.modality ?? null;
  const { isMedia, carries = [] } = parameterTypes[type];
  if (modality === null ? !isMedia : carries.includes(modality)) return null;
  const fitting = Object.values(roles).filter((each) =>
    each.modality === null ? !isMedia : carries.includes(each.modality),
  );
  const gives = modality === null ? "a setting" : `a way to give ${modality}`;
  return `${role} is ${gives}, which the type ${type} is not; fitting: ${fitting.map(({ name }) => name).join(", ")}`;
}
