import type { ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { packageFiles } from "../package-files.js";
import { printCatalogModule } from "./catalog-module.js";
import { printModelsModule } from "./models-module.js";
import { printRowsModule } from "./tables-modules.js";
import { printVersionModule } from "./version-module.js";

/** The npm package: the hand-written runtime, copied verbatim, and the tables that it reads. */
export function* emitSdk(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  yield* packageFiles("sdk", assets.sdk, assets.version);
  yield { path: "sdk/src/version.ts", text: printVersionModule(assets.version) };
  yield { path: "sdk/src/tables/models.ts", text: printModelsModule(spec) };
  yield { path: "sdk/src/tables/rows.ts", text: printRowsModule(spec) };
  yield { path: "sdk/src/tables/catalog.ts", text: printCatalogModule(spec, assets.version) };
}
