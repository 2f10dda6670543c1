import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "../support/spec-files.js";

export const folder = fileURLToPath(new URL(".", import.meta.url));
export const openapi = join(projectRoot, "generated/openapi");
export const collections = join(projectRoot, "generated/collections");
export const arazzo = join(openapi, "arazzo.yaml");

/** What is linted, by the name it is reported under. */
export function documents(): Readonly<Record<string, readonly string[]>> {
  const models = join(openapi, "portable/models");
  const single = readdirSync(models).map((name) => join(models, name));
  return {
    "openapi.json": [join(openapi, "openapi.json")],
    "openapi.yaml": [join(openapi, "openapi.yaml")],
    "portable/openapi.json": [join(openapi, "portable/openapi.json")],
    "portable/any-reply.json": [join(openapi, "portable/any-reply.json")],
    [`portable/models/*.json, ${single.length} documents`]: single,
    "arazzo.yaml": [arazzo],
  };
}
