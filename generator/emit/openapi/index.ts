import type { ResolvedSpec, SendableModel } from "../../ir/types.js";
import { printJson } from "../../print/json.js";
import { printYaml } from "../../print/yaml.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { buildDocument, type Profile } from "./document.js";
import { downgrade } from "./downgrade.js";

/** One model of the API, several profiles: everything in 3.1, and what strict client generators can take in 3.0.3. */
export function* emitOpenApi(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  const version = sdkVersion(assets);
  const { title, summary, billing } = spec.api;
  const shared = { title, description: `${summary} Credits are taken ${billing.charged}. Refund: ${billing.refund}.` };

  const canonical = buildDocument(spec, { ...shared, replies: "exact", portable: false, models: spec.models }, version);
  yield { path: "openapi/openapi.json", text: printJson(canonical) };
  yield { path: "openapi/openapi.yaml", text: printYaml(canonical) };

  const portable = (replies: Profile["replies"], models: readonly SendableModel[], name: string) =>
    printJson(downgrade(buildDocument(spec, { ...shared, title: name, replies, portable: true, models }, version)));
  yield { path: "openapi/portable/openapi.json", text: portable("envelope", spec.models, title) };
  yield { path: "openapi/portable/any-reply.json", text: portable("any", spec.models, title) };
  for (const model of spec.models) {
    const name = `${title}: ${model.model}`;
    yield { path: `openapi/portable/models/${model.model}.json`, text: portable("any", [model], name) };
  }
}

function sdkVersion({ sdk }: Assets): string {
  const manifest = sdk.get("package.json");
  return manifest ? (JSON.parse(manifest) as { version: string }).version : "0.0.0";
}
