import type { Entry, ResolvedSpec } from "../ir/types.js";
import { categories } from "../reference/categories.js";
import { datedPriceText } from "./describe.js";

/** All entries by category, for the files for agents that llmstxt.org describes. */
export function modelLists({ entries, models }: Pick<ResolvedSpec, "entries" | "models">) {
  return {
    entries: entries.length,
    models: models.length,
    categories: categories.map((category) => ({
      category,
      entries: entries.filter((entry) => entry.category === category).map(toLine),
    })),
  };
}

function toLine({ id, name, task, aliasOf, routes, pricing }: Entry) {
  const models = routes.map(({ model }) => model);
  return { id, name, task, price: datedPriceText(pricing), alias: aliasOf ?? "", models };
}
