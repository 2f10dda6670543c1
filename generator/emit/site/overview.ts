import type { EntryFacts } from "../../../templates/site/src/overview/facts.js";
import type { Catalog, CatalogEntry } from "../../derive/catalog/catalog-types.js";
import { toCatalog } from "../../derive/catalog/to-catalog.js";
import type { ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { toFacts } from "./entry-facts.js";
import { layOut } from "./layout.js";

/** All entries in one table. It is whole without its script, which narrows, sorts and compares. */
export function emitOverview(spec: ResolvedSpec, assets: Assets): EmittedFile {
  const { entries, tasks, roles } = toCatalog(spec, assets.version);
  const rows = entries.map((entry) => ({ entry, facts: toFacts(entry, spec) }));
  const distinct = <T>(of: (facts: EntryFacts) => readonly T[]) => [...new Set(rows.flatMap(({ facts }) => of(facts)))];
  const kinds = distinct(({ gives }) => [gives]);
  const done = new Set<string>(distinct((facts) => facts.tasks));
  const render = compilePage<object>(assets, "overview.html.hbs", "site");
  return layOut(assets, {
    path: "index.html",
    title: "Models of the Cliprise Business API: what each takes, gives and costs",
    description: `${entries.length} image, video and audio models side by side: inputs, lengths, resolutions and prices in credits.`,
    scripts: ["overview.js"],
    body: render({
      count: entries.length,
      groups: kinds.map((kind) => ({
        kind,
        rows: rows.filter(({ entry }) => entry.gives === kind).map(({ entry, facts }) => toRow(entry, facts, roles)),
      })),
      kinds,
      tasks: Object.entries(tasks).flatMap(([id, { name }]) => (done.has(id) ? [{ id, name }] : [])),
      modalities: distinct(({ takes }) => takes),
      units: distinct(({ unit }) => [unit]),
      lengths: distinct(({ ask }) => ask.length.map(({ is }) => is)).sort((a, b) => a - b),
      resolutions: distinct(({ ask }) => ask.resolution.map(({ is }) => is)).sort((a, b) => pixels(a) - pixels(b)),
      settings: distinct((facts) => facts.settings),
      facts: rows.map(({ facts }) => facts),
    }),
  });
}

function toRow(
  { aliasOf, models, pricing, parameters, output }: CatalogEntry,
  facts: EntryFacts,
  roles: Catalog["roles"],
): object {
  const { id, name, gives, takes, ask, anyLength, settings } = facts;
  const needed = new Set<unknown>(
    parameters.filter(({ required }) => required).map(({ role }) => roles[role].modality),
  );
  return {
    id,
    name,
    gives,
    alias: aliasOf ?? "",
    models: models.map(({ model }) => model),
    takes: takes.map((modality) => ({ modality, required: needed.has(modality) })),
    images: output?.images ?? "",
    price: pricing.min === pricing.max ? String(pricing.min) : `${pricing.min}–${pricing.max}`,
    unit: pricing.unit,
    since: pricing.since ?? "",
    lengths: lengthText(ask.length, anyLength),
    resolutions: ask.resolution.map(({ is }) => is).join(", "),
    settings: settings.join(", "),
  };
}

/** "1080p" has fewer than "2K". What is no number stays where it was. */
function pixels(resolution: string): number {
  const amount = Number.parseFloat(resolution) || 0;
  return /k$/i.test(resolution) ? amount * 1000 : amount;
}

function lengthText(lengths: EntryFacts["ask"]["length"], isOpen: boolean): string {
  if (isOpen) return "not listed";
  return lengths.length > 0 ? `${lengths.map(({ is }) => is).join(", ")} s` : "";
}
