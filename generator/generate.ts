import { emitArazzo } from "./emit/arazzo/index.js";
import { emitCatalog } from "./emit/catalog/index.js";
import { emitConformance } from "./emit/conformance/index.js";
import { emitDocs } from "./emit/docs/index.js";
import type { Assets, EmittedFile, Emitter } from "./emit/emitter.js";
import { emitEmulator } from "./emit/emulator/index.js";
import { emitHttpFile } from "./emit/http-file/index.js";
import { emitJsonSchemas } from "./emit/json-schema/index.js";
import { emitOpenApi } from "./emit/openapi/index.js";
import { emitPostman } from "./emit/postman/index.js";
import { emitPricing } from "./emit/pricing/index.js";
import { emitSdk } from "./emit/sdk/index.js";
import { emitSite } from "./emit/site/index.js";
import type { ResolvedSpec } from "./ir/types.js";

/** Every output. A new one is a folder under emit/ and a line here. */
const emitters: Readonly<Record<string, Emitter>> = {
  openapi: emitOpenApi,
  arazzo: emitArazzo,
  postman: emitPostman,
  http: emitHttpFile,
  schemas: emitJsonSchemas,
  pricing: emitPricing,
  catalog: emitCatalog,
  conformance: emitConformance,
  docs: emitDocs,
  site: emitSite,
  sdk: emitSdk,
  emulator: emitEmulator,
};

/** What the site offers for download, or links to, lies beside its pages: a static host is given one folder. */
const published = /^(?:catalog\/|(?=(?:openapi|schemas|pricing|collections|conformance|docs)\/))/;

function besideSite(file: EmittedFile): EmittedFile {
  return published.test(file.path) ? { ...file, copy: file.path.replace(published, "site/") } : file;
}

export { emitAuthoring } from "./emit/authoring/index.js";
export { bundleScripts } from "./emit/bundle-scripts.js";

/** Resolved spec -> every file of `generated/`, one after the other. */
export function* emit(spec: ResolvedSpec, assets: Assets, onOutput?: (name: string) => void): Iterable<EmittedFile> {
  for (const [name, emitter] of Object.entries(emitters)) {
    onOutput?.(name);
    for (const file of emitter(spec, assets)) yield besideSite(file);
  }
}
