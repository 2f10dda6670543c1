import type { Asked, EntryFacts } from "../../../templates/site/src/overview/facts.js";
import type { CatalogEntry, CatalogParameter, CatalogRoleName } from "../../derive/catalog/catalog-types.js";
import { tablesOf } from "../../derive/rows.js";
import type { ResolvedSpec } from "../../ir/types.js";

/** What can be set and is looked for by name. */
const settings = ["sound", "seed", "negative-prompt", "voice"] as const satisfies readonly CatalogRoleName[];

/** What the overview's script has to know of an entry. */
export function toFacts(entry: CatalogEntry, spec: ResolvedSpec): EntryFacts {
  const { id, name, gives, takes, tasks, summary, parameters, pricing, models } = entry;
  const of = (role: CatalogRoleName) => parameters.filter((parameter) => parameter.role === role);
  const lengths = [...of("duration").flatMap(toSeconds), ...of("frames").flatMap(framesToSeconds)];
  const isOpen = of("duration").some(({ values }) => values === null);
  return {
    id,
    name,
    words: [name, id, ...tasks, summary, ...models.map(({ model }) => model)].join(" ").toLowerCase(),
    gives,
    takes,
    tasks,
    unit: pricing.unit,
    anyLength: isOpen || (lengths.length === 0 && spec.units[pricing.unit]?.measure === "seconds"),
    settings: settings.filter((setting) => of(setting).length > 0).map(settingText),
    ask: {
      length: lengths.sort((a, b) => a.is - b.is),
      resolution: of("resolution").flatMap(toResolutions),
      sound: Object.fromEntries(of("sound").map((parameter) => [parameter.name, true])),
    },
    models: Object.fromEntries(models.map(({ model }) => [model, pricedRow(model, spec)])),
    ...(pricing.since !== null && { since: pricing.since }),
    tiers: (pricing.tiers ?? []).map(({ label, credits }) => ({ label, credits })),
    aspects: of("aspect").flatMap(({ values }) => (values ?? []).map(({ value }) => String(value))),
  };
}

/** "negative prompt" */
function settingText(role: string): string {
  return role.replaceAll("-", " ");
}

/** What the estimator reads of a row: the prices, and the lists that their axes count in. */
function pricedRow(model: string, spec: ResolvedSpec): EntryFacts["models"][string] {
  const { parameters = {}, price = { unit: "", credits: [] }, before } = tablesOf(spec).models[model] ?? {};
  const prices = [price, ...(before ?? []).map((step) => step.price)];
  const axes = Object.entries(parameters).filter(([name]) => prices.some((each) => each?.axes?.includes(name)));
  return {
    parameters: Object.fromEntries(axes.map(([name, { values }]) => [name, values ? { values } : {}])),
    price,
    ...(before && { before }),
  };
}

function toSeconds({ name, values }: CatalogParameter): Asked<number>[] {
  return (values ?? []).flatMap(({ value }) => asked(name, value, String(value)));
}

/** Frames say their length in their label: "10 s". */
function framesToSeconds({ name, values }: CatalogParameter): Asked<number>[] {
  return (values ?? []).flatMap(({ value, label }) => asked(name, value, /^(\d+) s$/.exec(label ?? "")?.[1] ?? ""));
}

function asked(name: string, value: string | number, seconds: string): Asked<number>[] {
  return /^\d+$/.test(seconds) ? [{ is: Number(seconds), params: { [name]: value } }] : [];
}

/** `768P` and `768p` are one. */
function toResolutions({ name, values }: CatalogParameter): Asked<string>[] {
  return (values ?? []).map(({ value }) => ({
    is: String(value).replace(/^(\d+)P$/, "$1p"),
    params: { [name]: value },
  }));
}
