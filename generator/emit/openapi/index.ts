import type { ResolvedSpec } from "../../ir/types.js";
import { printJsonChunks } from "../../print/json.js";
import { printYamlChunks } from "../../print/yaml.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { modelComponents } from "./components.js";
import { buildDocument } from "./document.js";
import { downgrade } from "./downgrade.js";
import type { Profile } from "./profile.js";

/** One model of the API, several profiles: everything in 3.1, and what strict client generators can take in 3.0.3. */
export function* emitOpenApi(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  const models = spec.models.map((model) => modelComponents(model, spec));
  const documentOf = (profile: Profile) => buildDocument(spec, profile, assets.version);
  const canonical = documentOf({ replies: "exact", portable: false, models });
  yield { path: "openapi/openapi.json", text: () => printJsonChunks(canonical) };
  yield { path: "openapi/openapi.yaml", text: () => printYamlChunks(canonical) };
  const portable = (name: string, profile: Omit<Profile, "portable">): EmittedFile => {
    const document = downgrade(documentOf({ ...profile, portable: true }));
    return { path: `openapi/portable/${name}.json`, text: () => printJsonChunks(document) };
  };
  yield portable("openapi", { replies: "envelope", models });
  yield portable("any-reply", { replies: "any", models });
  for (const model of models) yield portable(`models/${model.sendable.model}`, { replies: "any", models: [model] });
}
