import type { Pricing } from "../ir/types.js";

/** A price over a stretch of time, as a rectangle of a chart: as high as it is wide between least and most. */
export interface ChartBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly isOpen: boolean;
}

export interface PriceChart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly ChartBar[];
  readonly days: readonly { readonly x: number; readonly day: string }[];
}

const size = { width: 640, height: 120, bottom: 20, thinnest: 2 };

/** What was charged over time, as far as it is on record; null where nothing has changed. */
export function priceChart({ history, since, min, max }: Pricing): PriceChart | null {
  if (history.length === 0) return null;
  const steps = [...history, { since, until: null, min, max }];
  const days = [...new Set(steps.flatMap((step) => [step.since, step.until].filter((day) => day !== null)))].sort();
  const [first = 0, last = 0] = [days[0], days.at(-1)].map((day) => dayNumber(day));
  // The price before the first day, and today's, have no end on record: each has a tenth of the width.
  const margin = size.width / 10;
  const xOf = (day: string) =>
    Math.round(margin + ((dayNumber(day) - first) / Math.max(1, last - first)) * (size.width - 2 * margin));
  const most = Math.max(...steps.map((step) => step.max));
  const yOf = (credits: number) => Math.round((size.height - size.bottom) * (1 - credits / (most * 1.15)));
  const bars = steps.map((step) => {
    const [from, to] = [step.since === null ? 0 : xOf(step.since), step.until === null ? size.width : xOf(step.until)];
    const [top, bottom] = [yOf(step.max), yOf(step.min)];
    return {
      x: from,
      y: top,
      width: to - from,
      height: Math.max(size.thinnest, bottom - top),
      label: step.min === step.max ? String(step.min) : `${step.min}–${step.max}`,
      isOpen: step.since === null || step.until === null,
    };
  });
  return { width: size.width, height: size.height, bars, days: days.map((day) => ({ x: xOf(day), day })) };
}

function dayNumber(day = ""): number {
  return Date.parse(day) / 86_400_000;
}
