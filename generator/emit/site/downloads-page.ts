import type { ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { layOut } from "./layout.js";

/** Every document that lies beside the page, and what it is for. */
export function emitDownloadsPage({ entries }: ResolvedSpec, assets: Assets): EmittedFile {
  const render = compilePage<object>(assets, "downloads.html.hbs", "site");
  return layOut(assets, {
    path: "downloads.html",
    title: "Downloads: OpenAPI, JSON Schemas, prices, collections",
    description: "Every document about the API that is made from the same spec, and what each is for.",
    scripts: [],
    body: render({
      version: assets.version,
      entries: entries.map(({ id, name, routes }) => ({ id, name, models: routes.map(({ model }) => model) })),
    }),
  });
}
