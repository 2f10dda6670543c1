import type { CatalogEntry } from "../../derive/catalog/catalog-types.js";
import { toCatalog } from "../../derive/catalog/to-catalog.js";
import type { ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { layOut } from "./layout.js";

interface Line {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** As the reference prints it; what a range depends on. */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly documented: boolean;
  /** The days of this price, as far as they are on record: from the first, and not the last any more. */
  readonly since: string;
  readonly until: string;
}

type Prices = Pick<CatalogEntry["pricing"], "unit" | "tiers" | "range" | "min" | "max" | "basis" | "since">;

/** "What do I get for N credits": every price, by what it gives and by its unit; its script leaves out what does not fit. */
export function emitBudgetPage(spec: ResolvedSpec, assets: Assets): EmittedFile {
  const { entries } = toCatalog(spec, assets.version);
  const render = compilePage<object>(assets, "budget.html.hbs", "site");
  const kinds = [...new Set(entries.map(({ gives }) => gives))];
  const groups = kinds.flatMap((kind) => {
    const ofKind = entries.filter(({ gives }) => gives === kind).flatMap(toLines);
    return [...new Set(ofKind.map(({ unit }) => unit))].map((unit) => {
      const { measure, per } = spec.units[unit] ?? { measure: null, per: 1 };
      const lines = ofKind.filter((line) => line.unit === unit).sort(byCredits);
      return { kind, unit, lines: lines.map((line) => toRow(line, per, measure ?? "")) };
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

/** The latest prices, and those before: until the first day of the latest they are what is charged. */
function toLines({ id, name, pricing }: CatalogEntry): readonly Line[] {
  const before = pricing.history.slice(-1).flatMap((past) => pricesOf(past, past.until));
  return [...pricesOf(pricing, ""), ...before].map((line) => ({ id, name, ...line }));
}

function pricesOf({ unit, tiers, range, basis, since }: Prices, until: string): readonly Omit<Line, "id" | "name">[] {
  const days = { since: since ?? "", until };
  const lines = (tiers ?? []).map(({ label, credits }) => ({
    ...{ unit, label, min: credits, max: credits, documented: true },
    ...days,
  }));
  const rest = range && { unit, label: tiers ? "anything else" : (basis ?? ""), ...range, documented: false, ...days };
  return rest ? [...lines, rest] : lines;
}

/** What is known first. */
function byCredits(a: Line, b: Line): number {
  return Number(b.documented) - Number(a.documented) || a.min - b.min || a.max - b.max;
}

function toRow({ min, max, ...others }: Line, per: number, of: string): object {
  return { ...others, per, of, min, max, price: min === max ? String(min) : `${min}–${max}` };
}
