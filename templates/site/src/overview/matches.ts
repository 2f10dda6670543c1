import type { EntryFacts } from "./facts.js";
import type { Job, Price } from "./job-price.js";
import type { Wanted } from "./wanted.js";

/** Whether an entry is among what is looked for; `price` is what the job costs there. */
export function matches(entry: EntryFacts, wanted: Wanted, price: Price): boolean {
  const { q, gives, task, takes, unit, credits } = wanted;
  return (
    hasWords(entry, q) &&
    (gives === "" || entry.gives === gives) &&
    (task === "" || entry.tasks.includes(task)) &&
    takes.every((modality) => entry.takes.includes(modality)) &&
    (unit === "" || entry.unit === unit) &&
    offers(entry, wanted) &&
    // What may cost less than that is shown; what nobody knows the price of is not.
    (credits === 0 || (price.min !== null && price.min <= credits))
  );
}

/** Whether an entry can do the job: what it cannot do has no price there. */
export function offers(entry: EntryFacts, { length, resolution, with: settings }: Job): boolean {
  return (
    (length === 0 || entry.anyLength || entry.ask.length.some(({ is }) => is === length)) &&
    (resolution === "" || entry.ask.resolution.some(({ is }) => is === resolution)) &&
    settings.every((setting) => entry.settings.includes(setting))
  );
}

/** Every word stands somewhere. */
function hasWords({ words }: EntryFacts, q: string): boolean {
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
