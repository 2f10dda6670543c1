import { suggest } from "../../../sdk/src/request/suggest.js";
import type { EntryFacts } from "./facts.js";
import { isJob } from "./job-price.js";
import type { Wanted } from "./wanted.js";

/** How many there are, for which job; and where there is none, what to ask for less. */
export function statusText(wanted: Wanted, facts: readonly EntryFacts[], countOf: (wanted: Wanted) => number): string {
  const count = countOf(wanted);
  const sentences = [`${count} of ${facts.length} models.`];
  if (count > 0 && isJob(wanted)) sentences.push(`Credits are for ${jobText(wanted)}.`);
  if (count === 0) sentences.push(...hints(wanted, facts, countOf));
  return sentences.join(" ");
}

function jobText({ length, resolution, with: settings }: Wanted): string {
  const parts = [length > 0 && `${length} s`, resolution, settings.includes("sound") && "with sound"];
  return parts.filter(Boolean).join(", ");
}

/** A filter that nobody asked through. */
const open: Readonly<Record<string, { readonly name: string; readonly without: Partial<Wanted> }>> = {
  q: { name: "the search", without: { q: "" } },
  gives: { name: "what it gives", without: { gives: "" } },
  task: { name: "the task", without: { task: "" } },
  takes: { name: "what it takes", without: { takes: [] } },
  length: { name: "the length", without: { length: 0 } },
  resolution: { name: "the resolution", without: { resolution: "" } },
  with: { name: "the settings", without: { with: [] } },
  credits: { name: "the limit", without: { credits: 0 } },
  unit: { name: "how it is charged", without: { unit: "" } },
};

function hints(wanted: Wanted, facts: readonly EntryFacts[], countOf: (wanted: Wanted) => number): string[] {
  const near =
    wanted.q &&
    suggest(
      wanted.q.trim(),
      facts.flatMap(({ name, id }) => [name, id]),
    );
  const others = Object.values(open).flatMap(({ name, without }) => {
    const count = countOf({ ...wanted, ...without });
    return count > 0 ? [`${count} without ${name}`] : [];
  });
  return [
    ...(near ? [`Did you mean ${near}?`] : []),
    ...(others.length > 0 ? [`There would be ${others.join(", ")}.`] : []),
  ];
}
