import { modelLists } from "../../derive/model-lists.js";
import type { ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";

/** What lies beside the pages, for agents, as llmstxt.org wants it. */
export function emitLlms(spec: ResolvedSpec, assets: Assets): EmittedFile {
  const render = compilePage<object>(assets, "llms-site.md.hbs", "site");
  const { title, summary } = spec.api;
  return { path: "site/llms.txt", text: render({ title, summary, ...modelLists(spec) }) };
}
