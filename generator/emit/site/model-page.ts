import { priceText } from "../../derive/describe.js";
import type { Entry, ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { layOut } from "./layout.js";

/** The page of one entry. */
export function emitModelPage(entry: Entry, _spec: ResolvedSpec, assets: Assets): EmittedFile {
  const render = compilePage<object>(assets, "model.html.hbs", "site");
  const { id, name, summary, pricing } = entry;
  return layOut(assets, {
    path: `models/${id}.html`,
    title: `${name}: parameters and prices`,
    description: summary,
    scripts: [],
    body: render({ name, summary, price: priceText(pricing) }),
  });
}
