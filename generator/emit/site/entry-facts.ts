import type { Asked, EntryFacts } from "../../../templates/site/src/overview/facts.js";
import { tablesOf } from "../../derive/rows.js";
import type { Entry, Parameter, ResolvedSpec } from "../../ir/types.js";

const roles: Readonly<Record<string, string>> = {
  duration: "duration",
  duration_seconds: "duration",
  n_frames: "frames",
  resolution: "resolution",
  image_resolution: "resolution",
  aspect_ratio: "aspect",
  aspectRatio: "aspect",
  image_size: "aspect",
  sound: "sound",
  generate_audio: "sound",
  seed: "seed",
  seeds: "seed",
  negative_prompt: "negative prompt",
};

/** What can be set and is looked for by name. */
export const settings = ["sound", "seed", "negative prompt"] as const;

/** What the overview's script has to know of an entry. */
export function toFacts(entry: Entry, spec: ResolvedSpec): EntryFacts {
  const { id, name, category, task, summary, parameters, pricing, routes } = entry;
  const of = (...wanted: readonly string[]) =>
    parameters.filter((parameter) => wanted.includes(roles[parameter.name] ?? ""));
  const lengths = of("duration", "frames").flatMap(toLengths);
  const isOpen = of("duration").some(({ values }) => values === null);
  return {
    id,
    name,
    words: [name, id, task, summary, ...routes.map(({ model }) => model)].join(" ").toLowerCase(),
    kind: category,
    takes: [...new Set(parameters.flatMap(({ modality }) => modality ?? []))],
    tasks: [task],
    unit: pricing.unit,
    min: pricing.min,
    max: pricing.max,
    documented: pricing.tiers !== null || pricing.min === pricing.max,
    anyLength: isOpen || (lengths.length === 0 && spec.units[pricing.unit]?.measure === "seconds"),
    settings: settings.filter((setting) => of(setting).length > 0),
    ask: {
      length: lengths.sort((a, b) => a.is - b.is),
      resolution: of("resolution").flatMap(toResolutions),
      sound: Object.fromEntries(of("sound").map((parameter) => [parameter.name, true])),
    },
    models: Object.fromEntries(routes.map(({ model }) => [model, pricedRow(model, spec)])),
    tiers: (pricing.tiers ?? []).map(({ label, credits }) => ({ label, credits })),
    aspects: of("aspect").flatMap(({ values }) => (values ?? []).map(({ value }) => String(value))),
  };
}

/** What the estimator reads of a row: the price, and the lists that its axes count in. */
function pricedRow(model: string, spec: ResolvedSpec): EntryFacts["models"][string] {
  const { parameters = {}, price = { unit: "", credits: [] } } = tablesOf(spec).models[model] ?? {};
  const axes = Object.entries(parameters).filter(([name]) => price.axes?.includes(name));
  return {
    parameters: Object.fromEntries(axes.map(([name, { values }]) => [name, values ? { values } : {}])),
    price,
  };
}

/** Frames say their length in their label: "10 s". */
function toLengths({ name, values }: Parameter): Asked<number>[] {
  return (values ?? []).flatMap(({ value, label }) => {
    const text = roles[name] === "frames" ? (/^(\d+) s$/.exec(label ?? "")?.[1] ?? "") : String(value);
    return /^\d+$/.test(text) ? [{ is: Number(text), params: { [name]: value } }] : [];
  });
}

/** `768P` and `768p` are one. */
function toResolutions({ name, values }: Parameter): Asked<string>[] {
  return (values ?? []).map(({ value }) => ({
    is: String(value).replace(/^(\d+)P$/, "$1p"),
    params: { [name]: value },
  }));
}
