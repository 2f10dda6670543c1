import type { Tables } from "../../../sdk/src/contract.js";
import { estimateCredits } from "../../../sdk/src/price/estimate-credits.js";
import { measureField } from "../form/form-values.js";
import type { EntryFacts, Params } from "./facts.js";
import type { Wanted } from "./wanted.js";

/** What somebody wants to have made, as far as it selects a price. */
export type Job = Pick<Wanted, "length" | "resolution" | "with">;

export interface Price {
  /** Null: it is not documented. */
  readonly min: number | null;
  readonly max: number | null;
  /** What they are for: the unit of the price, or the whole job where that is known. */
  readonly unit: string;
  /** Whether the conditions of what is between them are on record. */
  readonly documented: boolean;
}

/** Whether anything is asked for that can select a price. */
export function isJob({ length, resolution, with: settings }: Job): boolean {
  return length > 0 || resolution !== "" || settings.includes("sound");
}

/** What is passed to the entry for the job. */
function paramsOf({ ask }: EntryFacts, { length, resolution, with: settings }: Job): Params {
  return {
    ...ask.length.find(({ is }) => is === length)?.params,
    ...ask.resolution.find(({ is }) => is === resolution)?.params,
    ...(settings.includes("sound") && ask.sound),
  };
}

/**
 * What a job costs by the SDK's own estimate, over all values of `model` that the entry has. Where seconds are charged and the
 * job says how many, it is the price of the whole.
 */
export function priceOf(entry: EntryFacts, job: Job): Price {
  const params = paramsOf(entry, job);
  const models = entry.models as Tables["models"];
  const estimates = Object.keys(models).map((model) =>
    estimateCredits({ models } as Tables, model, params, job.length > 0 ? { seconds: job.length } : {}),
  );
  const isWhole = job.length > 0 && estimates.every(({ quantity }) => quantity !== null);
  const ranges = estimates.flatMap(({ min, max, rate }) => {
    if (isWhole) return min === null || max === null ? [] : [{ min, max }];
    return rate ? [rate] : [];
  });
  // "per second of audio" says whose seconds they are; else they are those of what it gives.
  const { unit = entry.unit } = estimates[0] ?? {};
  const [, measured = entry.gives] = /^per second of (.+)$/.exec(unit) ?? [];
  const isKnown = ranges.length > 0;
  return {
    min: isKnown ? Math.min(...ranges.map(({ min }) => min)) : null,
    max: isKnown ? Math.max(...ranges.map(({ max }) => max)) : null,
    unit: isWhole ? `for ${job.length} s of ${measured}` : unit,
    documented: !isJob(job) || Object.values(models).every(({ price }) => price.axes || price.credits.length === 1),
  };
}

/** The model's page, with the job in its form. */
export function jobAddress(entry: EntryFacts, job: Job): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(paramsOf(entry, job))) query.set(name, String(value));
  if (entry.anyLength && job.length > 0) query.set(`${measureField}seconds`, String(job.length));
  return `models/${entry.id}.html${query.size > 0 ? `?${query}` : ""}`;
}
