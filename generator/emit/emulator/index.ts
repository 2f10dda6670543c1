import { fixedPriceCall } from "../../derive/fixed-price-call.js";
import { acceptedText } from "../../derive/operations.js";
import { minimalCall } from "../../derive/sample-calls.js";
import { apiWords } from "../../ir/api-words.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { printLiteral, printString } from "../../print/typescript.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { packageFiles } from "../package-files.js";
import { compilePage } from "../page.js";
import { toBehaviours } from "./behaviours.js";
import { isPageFile, printPageModule } from "./page-module.js";
import { printApiModule, printBehavioursModule, printModelsModule } from "./tables-modules.js";
import { printValidatorsIndex, printValidatorsModule } from "./validators-module.js";

/** The emulator's npm package: the hand-written part, copied verbatim, the API's facts, the models', and the compiled validators. */
export function* emitEmulator(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  const files = [...assets.emulator].filter(([path]) => !isPageFile(path));
  yield* packageFiles("emulator", new Map(files), assets.version);
  yield { path: "emulator/src/tables/page.ts", text: printPageModule(spec, assets) };
  yield { path: "emulator/src/tables/api.ts", text: printApiModule(spec) };
  yield { path: "emulator/src/tables/models.ts", text: printModelsModule(spec) };
  yield* emitValidators(spec);
  const table = toBehaviours(spec);
  yield { path: "emulator/src/tables/behaviours.ts", text: printBehavioursModule(table) };
  const behaviours = table.map(({ sources, others = {}, option = "", ...behaviour }) => ({
    ...behaviour,
    option,
    others: Object.entries(others).map(([reading, what]) => ({ reading, what })),
    sources: sources.join("; "),
  }));
  const render = compilePage<object>(assets, "emulator.md.hbs");
  yield {
    path: "docs/emulator.md",
    text: render({
      ...sample(spec),
      ...apiWords(spec.api),
      accepted: acceptedText(spec.api),
      documented: behaviours.filter(({ basis }) => basis === "documented"),
      assumed: behaviours.filter(({ basis }) => basis === "assumed"),
    }),
  };
}

/** What ajv compiles at a time: it keeps all of it in memory. */
const entriesPerModule = 250;

function* emitValidators(spec: ResolvedSpec): Iterable<EmittedFile> {
  const modules = Math.ceil(spec.entries.length / entriesPerModule);
  for (let index = 0; index < modules; index++) {
    const entries = spec.entries.slice(index * entriesPerModule, (index + 1) * entriesPerModule);
    const text = printValidatorsModule(entries, spec);
    yield { path: `emulator/src/tables/validators-${index + 1}.ts`, text };
  }
  yield { path: "emulator/src/tables/validators.ts", text: printValidatorsIndex(modules) };
}

/** A call of a model, and what the log says of it: what is charged only where that is so on whatever day somebody reads it. */
function sample(spec: ResolvedSpec): object {
  const [first] = spec.models;
  const fixed = fixedPriceCall(spec);
  const call = fixed ?? (first && minimalCall(first, spec));
  if (!call) return { model: "", code: "" };
  const { model, params } = call;
  const code = `import { Cliprise } from "@cliprise/sdk";
import { startEmulator } from "@cliprise/emulator";

const emulator = await startEmulator({ clock: "virtual", seed: "a test" });
const cliprise = new Cliprise({
  apiKey: emulator.apiKey,
  baseURL: emulator.url,
  callbackUrl: "https://app.example.com/hook",
});
const task = await cliprise.generate(${printString(model)}, ${printLiteral(params, 80)});
await emulator.clock.advance(60_000);
const result = await task.wait();
await result.save("result");
await emulator.close();
`;
  return { model, code, ...(fixed && { credits: fixed.credits, left: 5000 - fixed.credits }) };
}
