import { priceChanges } from "../../derive/price-changes.js";
import type { ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { layOut } from "./layout.js";

/** The changes of prices on record: a page, and a feed of it. */
export function* emitPriceChanges(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  const changes = priceChanges(spec).map((change) => ({
    ...change,
    before: change.before ?? "not on record",
    after: change.after ?? "not on record",
  }));
  const [latest] = changes;
  yield layOut(assets, {
    path: "price-changes.html",
    title: "Price changes",
    description: "What each model cost before, as far as it is on record.",
    scripts: [],
    body: compilePage<object>(assets, "price-changes.html.hbs", "site")({ changes }),
  });
  yield {
    path: "site/prices.atom",
    text: compilePage<object>(
      assets,
      "prices.atom.hbs",
      "site",
    )({
      changes,
      host: spec.api.server.host,
      // A feed must have a day. Nothing is made up for one without entries: it is the first day of time.
      updated: latest?.day ?? "1970-01-01",
    }),
  };
}
