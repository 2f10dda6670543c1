import type { ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { printModelsModule } from "./models-module.js";
import { printHistoryModule, printRowsModule } from "./tables-modules.js";

/** The npm package: the hand-written runtime, copied verbatim, and the tables that it reads. */
export function* emitSdk(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  for (const [path, text] of assets.sdk) yield { path: `sdk/${path}`, text };
  yield { path: "sdk/src/tables/models.ts", text: printModelsModule(spec) };
  yield { path: "sdk/src/tables/rows.ts", text: printRowsModule(spec) };
  yield { path: "sdk/src/tables/history.ts", text: printHistoryModule(spec) };
}
