import type { ResolvedSpec } from "../../ir/types.js";
import { printJsonChunks } from "../../print/json.js";
import { printYamlChunks } from "../../print/yaml.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { buildDocument } from "./document.js";
import { downgrade } from "./downgrade.js";
import type { Profile } from "./profile.js";

/** One model of the API, several profiles: everything in 3.1, and what strict client generators can take in 3.0.3. */
export function* emitOpenApi(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  const { version } = assets;
  yield* emitCanonical(spec, version);
  yield emitPortable(spec, version, "openapi", { replies: "envelope", models: spec.models });
  yield emitPortable(spec, version, "any-reply", { replies: "any", models: spec.models });
  for (const model of spec.models) {
    yield emitPortable(spec, version, `models/${model.model}`, { replies: "any", models: [model] });
  }
}

function* emitCanonical(spec: ResolvedSpec, version: string): Iterable<EmittedFile> {
  const document = buildDocument(spec, { replies: "exact", portable: false, models: spec.models }, version);
  yield { path: "openapi/openapi.json", text: () => printJsonChunks(document) };
  yield { path: "openapi/openapi.yaml", text: () => printYamlChunks(document) };
}

function emitPortable(
  spec: ResolvedSpec,
  version: string,
  name: string,
  profile: Pick<Profile, "replies" | "models">,
): EmittedFile {
  const document = downgrade(buildDocument(spec, { ...profile, portable: true }, version));
  return { path: `openapi/portable/${name}.json`, text: () => printJsonChunks(document) };
}
