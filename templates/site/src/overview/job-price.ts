import type { Tables } from "../../../sdk/src/contract.js";
import { estimateCredits } from "../../../sdk/src/price/estimate-credits.js";
import type { EntryFacts } from "./facts.js";
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

/**
 * What a job costs by the SDK's own estimate, over all values of `model` that the entry has. Where seconds are charged and the
 * job says how many, it is the price of the whole.
 */
export function priceOf(entry: EntryFacts, job: Job): Price {
  const params = {
    ...entry.ask.length.find(({ is }) => is === job.length)?.params,
    ...entry.ask.resolution.find(({ is }) => is === job.resolution)?.params,
    ...(job.with.includes("sound") && entry.ask.sound),
  };
  const models = entry.models as Tables["models"];
  const estimates = Object.keys(models).map((model) =>
    estimateCredits({ models } as Tables, model, params, job.length > 0 ? { seconds: job.length } : {}),
  );
  const isWhole = job.length > 0 && estimates.every(({ quantity }) => quantity !== null);
  const ranges = estimates.flatMap(({ min, max, rate }) => {
    if (isWhole) return min === null || max === null ? [] : [{ min, max }];
    return rate ? [rate] : [];
  });
  const isKnown = ranges.length > 0;
  return {
    min: isKnown ? Math.min(...ranges.map(({ min }) => min)) : null,
    max: isKnown ? Math.max(...ranges.map(({ max }) => max)) : null,
    unit: isWhole ? `for ${job.length} s of ${entry.gives}` : entry.unit,
    documented: entry.documented || !isJob(job),
  };
}
