import { listBehaviours } from "../../../templates/sdk/src/testing/behaviours.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { compileTemplate } from "../../print/handlebars.js";
import { type Assets, type EmittedFile, template } from "../emitter.js";
import { printApiModule, printModelsModule, toApiFacts } from "./tables-modules.js";
import { printValidatorsModule } from "./validators-module.js";

/** What the emulator in the SDK's package reads: the API's facts, the models', and the compiled validators. */
export function* emitEmulator(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  yield { path: "sdk/src/testing/tables/api.ts", text: printApiModule(spec) };
  yield { path: "sdk/src/testing/tables/models.ts", text: printModelsModule(spec) };
  yield { path: "sdk/src/testing/tables/validators.ts", text: printValidatorsModule(spec) };
  const behaviours = listBehaviours(toApiFacts(spec)).map(({ lines, ...behaviour }) => ({
    ...behaviour,
    lines: lines.join(", "),
  }));
  const render = compileTemplate<object>(template(assets, "emulator.md.hbs"));
  yield {
    path: "docs/emulator.md",
    text: render({
      documented: behaviours.filter(({ basis }) => basis === "documented"),
      assumed: behaviours.filter(({ basis }) => basis === "assumed"),
    }),
  };
}
