import { priceText } from "../../derive/describe.js";
import type { ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { layOut } from "./layout.js";

/** All entries in one table. It is whole without its script, which narrows, sorts and compares. */
export function emitOverview({ entries }: ResolvedSpec, assets: Assets): EmittedFile {
  const render = compilePage<object>(assets, "overview.html.hbs", "site");
  return layOut(assets, {
    path: "index.html",
    title: "Models of the Cliprise Business API",
    description: `${entries.length} image, video and audio models: what each takes, gives and costs.`,
    scripts: ["overview.js"],
    body: render({
      entries: entries.map(({ id, name, category, parameters, pricing }) => ({
        id,
        name,
        category,
        takes: [...new Set(parameters.flatMap(({ modality }) => modality ?? []))],
        price: priceText(pricing),
      })),
    }),
  });
}
