import type { World } from "./world.js";

/** The model that a request means by this value; undefined where it means none. */
export function knownModel(
  value: unknown,
  { tables: { models, rows }, settings: { assume } }: World,
): string | undefined {
  if (typeof value !== "string") return undefined;
  const isTaken = (model: string) => assume["alias-is-sent"] === "taken" || !models[model]?.isAlias;
  if (Object.hasOwn(models, value)) return isTaken(value) ? value : undefined;
  if (assume["model-values-exact"] === "exact") return undefined;
  const begun = [...Object.keys(models), ...Object.keys(rows.families)]
    .filter((known) => value.startsWith(known))
    .sort((a, b) => b.length - a.length);
  const [nearest] = begun;
  if (nearest === undefined) return undefined;
  return rows.families[nearest]?.[0] ?? nearest;
}
