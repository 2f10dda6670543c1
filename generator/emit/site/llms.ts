import { datedPriceText } from "../../derive/describe.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { categories } from "../../reference/categories.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";

/** What lies beside the pages, for agents, as llmstxt.org wants it. */
export function emitLlms({ api, entries, models }: ResolvedSpec, assets: Assets): EmittedFile {
  const render = compilePage<object>(assets, "llms-site.md.hbs", "site");
  return {
    path: "site/llms.txt",
    text: render({
      title: api.title,
      summary: api.summary,
      entries: entries.length,
      models: models.length,
      categories: categories.map((category) => ({
        category,
        entries: entries
          .filter((entry) => entry.category === category)
          .map(({ id, name, task, aliasOf, routes, pricing }) => ({
            id,
            name,
            task,
            price: datedPriceText(pricing),
            alias: aliasOf ?? "",
            models: routes.map(({ model }) => model),
          })),
      })),
    }),
  };
}
