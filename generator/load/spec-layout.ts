import { posix } from "node:path";
import { anyCategory, categories } from "../reference/categories.js";

/** The files that a spec needs, by what they hold. */
export const parts = {
  api: "spec/api.yaml",
  decisions: "spec/decisions.yaml",
  emulator: "spec/emulator.yaml",
  roles: "spec/vocabulary/roles.yaml",
  tasks: "spec/vocabulary/tasks.yaml",
  fields: "spec/vocabulary/fields.yaml",
  types: "spec/vocabulary/types.yaml",
  encodings: "spec/vocabulary/encodings.yaml",
  units: "spec/vocabulary/units.yaml",
} as const;

/** Words that are made of others come after them. */
export const vocabulary = ["types", "encodings", "units", "roles", "tasks", "fields"] as const;

/** What is known of the reading of the edition; a spec need not have them. */
export const readings = { uncited: "spec/reference/uncited.yaml", unread: "spec/reference/unread.yaml" } as const;

export const schemaFolder = "spec/schema/";
/** The names of all that it needs. */
export const schemaFiles = [...Object.keys(parts), ...Object.keys(readings), "model"]
  .sort()
  .map((name) => `${name}.schema.json`);
const modelFile = new RegExp(`^spec/models/(${anyCategory})/([^/]+)\\.yaml$`);

/** A model is called as its file is. */
export function idOf({ file }: { readonly file: string }): string {
  return posix.basename(file, ".yaml");
}

/** What can be a file name, a value of `model` and an object key everywhere. */
export function isId(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(name);
}

export function isModel(path: string): boolean {
  return modelFile.test(path);
}

/** Whether some part of the spec is at home there. */
export function isExpected(path: string): boolean {
  return (
    isModel(path) ||
    (Object.values(parts) as string[]).includes(path) ||
    schemaFiles.some((name) => path === schemaFolder + name) ||
    path.startsWith("spec/reference/")
  );
}

/** What a file that is none of the spec was probably meant to be. */
export function whyUnexpected(path: string): string {
  const said = "no part of the spec expects this file";
  if (/\.ya?ml\.[^/]*$|\.yml$/i.test(path) || (/\.yaml$/i.test(path) && !path.endsWith(".yaml")))
    return `${said}: the spec's files end in .yaml`;
  const model = /^spec\/models\/([^/]+\/)?[^/]+\.yaml$/.exec(path);
  if (!model) return said;
  const folders = `${categories.slice(0, -1).join("/, ")}/ or ${categories.at(-1)}/`;
  const another = model[1] ? "; another category is a word more in generator/reference/categories.ts" : "";
  return `${said}: a model stands in spec/models/${folders}${another}`;
}
