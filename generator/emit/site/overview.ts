import type { EntryFacts } from "../../../templates/site/src/overview/facts.js";
import type { Entry, Parameter, ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { settings, toFacts } from "./entry-facts.js";
import { layOut } from "./layout.js";

/** All entries in one table. It is whole without its script, which narrows, sorts and compares. */
export function emitOverview(spec: ResolvedSpec, assets: Assets): EmittedFile {
  const { entries } = spec;
  const facts = entries.map((entry) => toFacts(entry, spec));
  const distinct = <T>(of: (fact: EntryFacts) => readonly T[]) => [...new Set(facts.flatMap(of))];
  const render = compilePage<object>(assets, "overview.html.hbs", "site");
  return layOut(assets, {
    path: "index.html",
    title: "Models of the Cliprise Business API: what each takes, gives and costs",
    description: `${entries.length} image, video and audio models side by side: inputs, lengths, resolutions and prices in credits.`,
    scripts: ["overview.js"],
    body: render({
      count: entries.length,
      groups: distinct(({ kind }) => [kind]).map((kind) => ({
        kind,
        rows: entries.filter(({ category }) => category === kind).map((entry) => toRow(entry, toFacts(entry, spec))),
      })),
      kinds: distinct(({ kind }) => [kind]),
      tasks: distinct(({ tasks }) => tasks),
      modalities: distinct(({ takes }) => takes),
      units: distinct(({ unit }) => [unit]),
      lengths: distinct(({ lengths }) => lengths).sort((a, b) => a - b),
      resolutions: distinct(({ resolutions }) => resolutions).sort((a, b) =>
        a.localeCompare(b, "en", { numeric: true }),
      ),
      settings,
      facts,
    }),
  });
}

function toRow(entry: Entry, facts: EntryFacts): object {
  const { id, name, task, aliasOf, routes, pricing, output } = entry;
  const { lengths, anyLength, resolutions, settings: set, kind } = facts;
  return {
    id,
    name,
    task,
    kind,
    alias: aliasOf ?? "",
    models: routes.map(({ model }) => model),
    takes: facts.takes.map((modality) => ({ modality, required: isRequired(entry.parameters, modality) })),
    images: output?.images ?? "",
    price: pricing.min === pricing.max ? String(pricing.min) : `${pricing.min}–${pricing.max}`,
    unit: pricing.unit,
    lengths: anyLength ? "not listed" : lengths.length > 0 ? `${lengths.join(", ")} s` : "",
    resolutions: resolutions.join(", "),
    settings: set.join(", "),
  };
}

function isRequired(parameters: readonly Parameter[], wanted: string): boolean {
  return parameters.some(({ modality, required }) => modality === wanted && required);
}
