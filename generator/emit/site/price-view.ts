import { creditsText, datedPriceText, labelOf, priceText } from "../../derive/describe.js";
import { priceChart } from "../../derive/price-chart.js";
import { type Axis, type PriceCell, priceGrids } from "../../derive/price-grids.js";
import { priceLines } from "../../derive/price-lines.js";
import type { Entry } from "../../ir/types.js";

/** What a page shows of an entry's prices: grids where something selects them, the reference's own list, what was charged before. */
export function toPriceView(entry: Entry): object {
  const { pricing } = entry;
  const { unit, tiers, range, basis, since, history } = pricing;
  const lines = tiers ? priceLines(pricing) : [];
  // What no tier covers costs what the range beside them says.
  const others = range ? creditsText(range) : "not documented";
  return {
    price: priceText(pricing),
    datedPrice: datedPriceText(pricing),
    unit,
    basis: basis ?? "",
    isRange: tiers === null,
    grids: priceGrids(entry, pricing).map(({ when, rowAxis, columnAxis, rows }) => ({
      title: Object.entries(when)
        .map(([name, value]) => `${name} ${String(value)}`)
        .join(", "),
      rowAxis: rowAxis?.name ?? "",
      columnAxis: columnAxis.name,
      columns: columnAxis.values.map(toHead),
      rows: rows.map(({ head, cells }) => ({
        head: head && toHead(head),
        cells: cells.map((cell) => toCell(cell, others)),
      })),
    })),
    tiers: lines,
    hasTiers: lines.length > 1,
    since: since ?? "",
    past: history.map((past) => ({ since: past.since ?? "", until: past.until, tiers: priceLines(past) })),
    chart: priceChart(pricing),
  };
}

function toHead(head: Axis["values"][number]): object {
  return { value: String(head.value), label: labelOf(head) };
}

function toCell({ when, credits, level }: PriceCell, others: string): object {
  return { when: JSON.stringify(when), isKnown: credits !== null, credits: credits ?? others, level };
}
