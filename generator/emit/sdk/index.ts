import type { ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { packageFiles } from "../package-files.js";
import { printCatalogModule } from "./catalog-module.js";
import { printModelsModule } from "./models-module.js";
import { printReadme, readmeTemplate } from "./readme.js";
import { printRowsModule } from "./tables-modules.js";
import { printVersionModule } from "./version-module.js";

/** The npm package: the hand-written runtime, copied verbatim, the tables that it reads, and a README in the words of the API. */
export function* emitSdk(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  const files = [...assets.sdk].filter(([path]) => path !== readmeTemplate);
  yield* packageFiles("sdk", new Map(files), assets.version);
  yield { path: "sdk/README.md", text: printReadme(spec, assets) };
  yield { path: "sdk/src/version.ts", text: printVersionModule(assets.version) };
  yield { path: "sdk/src/tables/models.ts", text: printModelsModule(spec) };
  yield { path: "sdk/src/tables/rows.ts", text: printRowsModule(spec) };
  yield { path: "sdk/src/tables/catalog.ts", text: printCatalogModule(spec, assets.version) };
}
