import type { ParameterType } from "../../templates/sdk/src/contract.js";
import { printPrice } from "../../templates/site/src/price/print-price.js";
import { slotName } from "../ir/slots.js";
import type {
  Binding,
  Entry,
  Evidence,
  Modality,
  Parameter,
  Prices,
  Pricing,
  ResolvedSpec,
  Task,
  Tier,
} from "../ir/types.js";
import { encodings } from "./encodings.js";
import { takenBy } from "./tasks.js";

/** "card of Kling 3.0: required fields, note (lines 810, 816)": what stands in one place is cited together. */
export function citations(evidence: readonly Evidence[]): readonly string[] {
  return byPlace(evidence).map(([place, together]) => {
    const lines = [...new Set(together.map((each) => each.lines))];
    const isOne = lines.length === 1 && !lines[0]?.includes("-");
    return `${placeText(place, together)} (${isOne ? "line" : "lines"} ${lines.join(", ")})`;
  });
}

/** The same without the lines, for whoever has another edition or none. */
export function places(evidence: readonly Evidence[]): readonly string[] {
  return byPlace(evidence).map(([place, together]) => placeText(place, together));
}

function byPlace(evidence: readonly Evidence[]): readonly (readonly [place: string, together: readonly Evidence[]])[] {
  const places = new Map<string, Evidence[]>();
  for (const each of evidence) {
    const together = places.get(each.place);
    if (together) together.push(each);
    else places.set(each.place, [each]);
  }
  return [...places];
}

function placeText(place: string, together: readonly Evidence[]): string {
  const parts = [...new Set(together.flatMap(({ part }) => part ?? []))];
  return `${place}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
}

/** "8 to 22 credits per image", "1 credit per call" */
export function priceText({ min, max, unit }: Pick<Pricing, "min" | "max" | "unit">): string {
  return `${printPrice({ min, max })} ${unit}`;
}

/** "8 to 22", "1" */
export function creditsText({ min, max }: Pick<Pricing, "min" | "max">): string {
  return min === max ? `${min}` : `${min} to ${max}`;
}

/** The same with the days that are on record: "9 credits per image since 2026-12-01, before that 8". No reader knows when this was written. */
export function datedPriceText({ since, history, ...latest }: Pricing): string {
  const last = history.at(-1);
  const before = last && (last.unit === latest.unit ? creditsText(last) : priceText(last));
  return `${priceText(latest)}${since === null ? "" : ` since ${since}${before ? `, before that ${before}` : ""}`}`;
}

/** `resolution=1K|2K;duration=5` */
export function conditionText(when: Tier["when"]): string {
  return Object.entries(when)
    .map(([name, values]) => `${name}=${values.join("|")}`)
    .join(";");
}

/** A price for programs. */
export function priceFacts({ unit, quantity, min, max, tiers, range, unpriced, basis }: Prices): object {
  return {
    unit,
    quantity,
    min,
    max,
    tiers,
    range,
    ...(unpriced.length > 0 && { unpriced }),
    ...(basis !== null && { basis }),
  };
}

/** What a value is called, where that says more than the value itself; else empty. */
export function labelOf({ value, label }: { readonly value: unknown; readonly label: string | null }): string {
  return label === null || label.toLowerCase() === String(value).toLowerCase() ? "" : label;
}

/** Of an entry the summary, after its name where it does not begin with it. */
export function namedSummary({ name, summary }: Pick<Entry, "name" | "summary">): string {
  return summary.startsWith(`${name} `) ? summary : `${name}. ${summary}`;
}

/** "text, optionally image, video" */
export function takenText(entry: Entry): string {
  const needed = new Set(takenBy({ parameters: entry.parameters.filter(({ required }) => required) }));
  const optional = takenBy(entry).filter((modality) => !needed.has(modality));
  return [[...needed].join(", "), optional.length > 0 ? `optionally ${optional.join(", ")}` : ""]
    .filter(Boolean)
    .join(", ");
}

/** "one video", "a zip of 6 images; of 2 with `image_urls`" */
export function resultText({ gives }: Pick<Task, "gives">, { output }: Pick<Entry, "output">): string {
  if (!output) return results[gives];
  const others = Object.entries(output.with).map(([parameter, images]) => `; of ${images} with \`${parameter}\``);
  return `a ${output.kind} of ${output.images} images${others.join("")}`;
}

const results: Readonly<Record<Modality, string>> = {
  text: "a text",
  image: "one image",
  video: "one video",
  audio: "one audio file",
};

export const modalities = Object.keys(results);

/** "options.mode as an index" */
export function bindingText(binding: Binding): string {
  return `${slotName(binding)}${encodings[binding.encoding].words}${binding.fallback ? ", unless set by itself" : ""}`;
}

/** What a caller must know of a parameter, in sentences: the meaning, the labels of its values, its limits. */
export function describeParameter(parameter: Parameter): string {
  const { summary, values, known, not, min, max, maxLength, maxItems, note } = parameter;
  const labelled = values?.filter((value) => labelOf(value) !== "") ?? [];
  return [
    summary,
    note,
    labelled.length > 0 && `${labelled.map(({ value, label }) => `${value} = ${label}`).join(", ")}.`,
    known.length > 0 && `Known values: ${known.join(", ")}; the list is not closed.`,
    not.length > 0 && `Not accepted: ${not.join(", ")}.`,
    min !== null && max !== null && `From ${min} to ${max}.`,
    maxLength !== null && `At most ${maxLength} characters.`,
    maxItems !== null && (maxItems === 1 ? "One item." : `At most ${maxItems} items.`),
  ]
    .filter((sentence) => typeof sentence === "string")
    .join(" ");
}

/** The same for whoever writes the body by hand: with the card's notes that speak of the parameter by name. */
export function describeOnWire(parameter: Parameter, { notes }: Entry): string {
  const word = new RegExp(`(?<![A-Za-z0-9_.])${parameter.name}(?![A-Za-z0-9_])`);
  return [describeParameter(parameter), ...notes.filter(({ text }) => word.test(text)).map(({ text }) => text)].join(
    " ",
  );
}

const plainTypes: ReadonlySet<ParameterType> = new Set(["string", "integer", "number", "boolean"]);

/** The types that an entry's page names, and whose names do not say everything. */
export function explainedTypes(
  { parameters }: Pick<Entry, "parameters">,
  { types }: Pick<ResolvedSpec["vocabulary"], "types">,
): readonly { readonly name: ParameterType; readonly summary: string }[] {
  const named = new Set(parameters.filter(({ values }) => !values).map(({ type }) => type));
  return [...named].filter((name) => !plainTypes.has(name)).map((name) => ({ name, summary: types[name].summary }));
}
