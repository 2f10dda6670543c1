import { datedPriceText, labelOf, priceText } from "../../derive/describe.js";
import { priceChart } from "../../derive/price-chart.js";
import { type Axis, type PriceCell, priceGrids } from "../../derive/price-grids.js";
import type { Entry, PastPrices } from "../../ir/types.js";

/** What a page shows of an entry's prices: grids where something selects them, the reference's own list, what was charged before. */
export function toPriceView(entry: Entry): object {
  const { pricing } = entry;
  const { unit, tiers, basis, since, history } = pricing;
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
      rows: rows.map(({ head, cells }) => ({ head: head && toHead(head), cells: cells.map(toCell) })),
    })),
    tiers:
      tiers?.map(({ label, credits }) => ({ label, price: priceText({ min: credits, max: credits, unit }) })) ?? [],
    hasTiers: (tiers?.length ?? 0) > 1,
    since: since ?? "",
    past: history.map(toPast),
    chart: priceChart(pricing),
  };
}

function toHead(head: Axis["values"][number]): object {
  return { value: String(head.value), label: labelOf(head) };
}

function toCell({ when, credits, level }: PriceCell): object {
  return { when: JSON.stringify(when), isKnown: credits !== null, credits: credits ?? "", level };
}

function toPast({ tiers, basis, min, max, unit, since, until }: PastPrices): object {
  const priced = tiers?.map(({ label, credits }) => ({
    label,
    price: priceText({ min: credits, max: credits, unit }),
  }));
  return { since: since ?? "", until, tiers: priced ?? [{ label: basis ?? "", price: priceText({ min, max, unit }) }] };
}
