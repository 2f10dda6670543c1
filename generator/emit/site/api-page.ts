import { describeHttp } from "../../derive/http-reference.js";
import type { ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { layOut } from "./layout.js";

/**
 * The API over HTTP. A page of ours, not a viewer on the OpenAPI document: those weigh a megabyte and more, and want styles
 * and scripts that the policy of these pages forbids.
 */
export function emitApiPage(spec: ResolvedSpec, assets: Assets): EmittedFile {
  const render = compilePage<object>(assets, "api.html.hbs", "site");
  const anchorOf = (decision: string) => (spec.decisions.some(({ id }) => id === decision) ? `#${decision}` : "");
  return layOut(assets, {
    path: "api.html",
    title: `${spec.api.title}: operations and replies`,
    description: spec.api.summary,
    scripts: [],
    body: render({
      ...describeHttp(spec),
      anchors: { pace: anchorOf("polling-pace"), settling: anchorOf("task-not-known-yet") },
    }),
  });
}
