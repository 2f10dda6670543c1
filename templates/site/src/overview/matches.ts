import type { EntryFacts } from "./facts.js";
import type { Price } from "./job-price.js";
import type { Wanted } from "./wanted.js";

/** Whether an entry is among what is looked for; `price` is what the job costs there. */
export function matches(entry: EntryFacts, wanted: Wanted, price: Price): boolean {
  const { q, gives, task, takes, unit, credits, length, resolution, with: settings } = wanted;
  return (
    hasWords(entry, q) &&
    (gives === "" || entry.gives === gives) &&
    (task === "" || entry.tasks.includes(task)) &&
    takes.every((modality) => entry.takes.includes(modality)) &&
    (unit === "" || entry.unit === unit) &&
    (length === 0 || entry.anyLength || entry.ask.length.some(({ is }) => is === length)) &&
    (resolution === "" || entry.ask.resolution.some(({ is }) => is === resolution)) &&
    settings.every((setting) => entry.settings.includes(setting)) &&
    // What may cost less than that is shown; what nobody knows the price of is not.
    (credits === 0 || (price.min !== null && price.min <= credits))
  );
}

/** Every word stands somewhere. */
function hasWords({ words }: EntryFacts, q: string): boolean {
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
