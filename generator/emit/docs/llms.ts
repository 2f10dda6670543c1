import type { Entry, ResolvedSpec } from "../../ir/types.js";
import { categories } from "../../reference/categories.js";

/** The list of the package's pages for agents, as llmstxt.org wants it. Prices stand on the pages, not here. */
export function toLlms({ entries, models }: ResolvedSpec): object {
  return {
    entries: entries.length,
    models: models.length,
    categories: categories.map((category) => ({
      category,
      entries: entries.filter((entry) => entry.category === category).map(toLine),
    })),
  };
}

function toLine({ id, name, task, aliasOf, routes }: Entry): object {
  return { id, name, task, alias: aliasOf ?? "", models: routes.map(({ model }) => model) };
}
