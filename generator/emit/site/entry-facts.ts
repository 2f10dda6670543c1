import type { EntryFacts, Params } from "../../../templates/site/src/overview/facts.js";
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

export function toFacts(entry: Entry, spec: ResolvedSpec): EntryFacts {
  const { id, name, category, task, summary, parameters, pricing, routes } = entry;
  const of = (...wanted: readonly string[]) =>
    parameters.filter((parameter) => wanted.includes(roles[parameter.name] ?? ""));
  const lengths = of("duration", "frames").flatMap((parameter) =>
    (parameter.values ?? []).map((value) => ({ parameter, value })),
  );
  const askLength = Object.fromEntries(
    lengths.flatMap(({ parameter, value }) => {
      const seconds = secondsOf(parameter, value);
      return seconds === null ? [] : [[seconds, { [parameter.name]: value.value }]];
    }),
  );
  const isOpen = of("duration").some(({ values }) => values === null);
  const askResolution = Object.fromEntries(
    of("resolution").flatMap(({ name: parameter, values }) =>
      (values ?? []).map(({ value }) => [resolutionText(value), { [parameter]: value }]),
    ),
  );
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
    lengths: Object.keys(askLength)
      .map(Number)
      .sort((a, b) => a - b),
    anyLength: isOpen || (Object.keys(askLength).length === 0 && spec.units[pricing.unit]?.measure === "seconds"),
    resolutions: Object.keys(askResolution),
    settings: settings.filter((setting) => of(setting).length > 0),
    ask: {
      length: askLength,
      resolution: askResolution,
      sound: Object.fromEntries(of("sound").map((parameter): [string, Params[string]] => [parameter.name, true])),
    },
    models: Object.fromEntries(routes.map(({ model }) => [model, priceRow(model, spec)])),
    tiers: (pricing.tiers ?? []).map(({ label, credits }) => ({ label, credits })),
    aspects: of("aspect").flatMap(({ values }) => (values ?? []).map(({ value }) => String(value))),
  };
}

/** What the estimator reads of a row: the price, and the lists that its axes count in. */
function priceRow(model: string, spec: ResolvedSpec): EntryFacts["models"][string] {
  const row = tablesOf(spec).models[model];
  if (!row) return { parameters: {}, price: { unit: "", credits: [] } };
  const axes = row.price.axes ?? [];
  const read = Object.entries(row.parameters).filter(([name]) => axes.includes(name));
  return {
    parameters: Object.fromEntries(
      read.map(([name, { type, values }]) => [name, { ...(type && { type }), ...(values && { values }) }]),
    ),
    price: row.price,
  };
}

/** Frames say their length in their label: "10 s". */
function secondsOf(
  parameter: Parameter,
  { value, label }: { readonly value: string | number; readonly label: string | null },
): number | null {
  const text = roles[parameter.name] === "frames" ? (/^(\d+) s$/.exec(label ?? "")?.[1] ?? "") : String(value);
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** `768P` and `768p` are one. */
function resolutionText(value: string | number): string {
  return String(value).replace(/^(\d+)P$/, "$1p");
}
