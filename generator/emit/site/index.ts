import type { ResolvedSpec } from "../../ir/types.js";
import { type Assets, type EmittedFile, template } from "../emitter.js";
import { printStyle } from "../style.js";
import { emitApiPage } from "./api-page.js";
import { emitBudgetPage } from "./budget-page.js";
import { emitDecisionsPage } from "./decisions-page.js";
import { emitDownloadsPage } from "./downloads-page.js";
import { emitLlms } from "./llms.js";
import { emitModelPage } from "./model-page.js";
import { emitOverview } from "./overview.js";
import { emitPriceChanges } from "./price-changes.js";
import { emitScripts } from "./script.js";
import { emitTablesScript } from "./tables-script.js";

/** The catalogue for people: static files that work on any host, and from a folder. */
export function* emitSite(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  yield { path: "site/style.css", text: printStyle(assets, template(assets, "style.css", "site")) };
  for (const name of ["model.css", "icon.svg"]) yield { path: `site/${name}`, text: template(assets, name, "site") };
  yield emitTablesScript(spec);
  yield* emitScripts(assets);
  yield emitOverview(spec, assets);
  for (const entry of spec.entries) yield emitModelPage(entry, spec, assets);
  yield emitBudgetPage(spec, assets);
  yield* emitPriceChanges(spec, assets);
  yield emitDecisionsPage(spec, assets);
  yield emitApiPage(spec, assets);
  yield emitDownloadsPage(spec, assets);
  yield emitLlms(spec, assets);
}
