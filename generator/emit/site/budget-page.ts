import type { CatalogEntry } from "../../derive/catalog/catalog-types.js";
import { toCatalog } from "../../derive/catalog/to-catalog.js";
import type { ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { layOut } from "./layout.js";

interface Line {
  readonly id: string;
  readonly name: string;
  /** As the reference prints it; what a range depends on. */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly documented: boolean;
}

/** "What do I get for N credits": every price, by what it gives and by its unit; its script leaves out what does not fit. */
export function emitBudgetPage(spec: ResolvedSpec, assets: Assets): EmittedFile {
  const { entries } = toCatalog(spec, assets.version);
  const render = compilePage<object>(assets, "budget.html.hbs", "site");
  const kinds = [...new Set(entries.map(({ gives }) => gives))];
  const groups = kinds.flatMap((kind) => {
    const ofKind = entries.filter(({ gives }) => gives === kind);
    return [...new Set(ofKind.map(({ pricing }) => pricing.unit))].map((unit) => {
      const { measure, per } = spec.units[unit] ?? { measure: null, per: 1 };
      const lines = ofKind.filter(({ pricing }) => pricing.unit === unit).flatMap(toLines);
      return { kind, unit, lines: lines.sort(byCredits).map((line) => toRow(line, unit, per, measure ?? "")) };
    });
  });
  return layOut(assets, {
    path: "budget.html",
    title: "What a budget of credits buys",
    description:
      "Every documented price of every model, the lowest first, and how much of it a number of credits pays for.",
    scripts: ["budget.js"],
    body: render({ kinds, groups }),
  });
}

function toLines({ id, name, pricing }: CatalogEntry): readonly Line[] {
  const { tiers, min, max, basis } = pricing;
  if (!tiers) return [{ id, name, label: basis ?? "", min, max, documented: false }];
  return tiers.map(({ label, credits }) => ({ id, name, label, min: credits, max: credits, documented: true }));
}

/** What is known first. */
function byCredits(a: Line, b: Line): number {
  return Number(b.documented) - Number(a.documented) || a.min - b.min || a.max - b.max;
}

function toRow({ min, max, ...others }: Line, unit: string, per: number, of: string): object {
  return { ...others, unit, per, of, min, max, price: min === max ? String(min) : `${min}–${max}` };
}
