import type { Measure } from "../../../templates/sdk/src/contract.js";
import { estimateCredits } from "../../../templates/sdk/src/price/estimate-credits.js";
import { printExactness, printPrice, printSum } from "../../../templates/site/src/price/print-price.js";
import { whyNotExact } from "../../../templates/site/src/price/why-not-exact.js";
import type { SampleLanguage } from "../../../templates/site/src/request/print-samples.js";
import { aspectShapes } from "../../derive/aspect-shapes.js";
import { samplesOf } from "../../derive/code-samples.js";
import {
  bindingText,
  citations,
  describeParameter,
  explainedTypes,
  resultText,
  takenText,
} from "../../derive/describe.js";
import { localEmulator } from "../../derive/local-emulator.js";
import { callbackField } from "../../derive/operations.js";
import { routedSlots } from "../../derive/routed-slots.js";
import { tablesOf, toModelRow } from "../../derive/rows.js";
import { sampleRequest } from "../../derive/sample-request.js";
import { splitDecisions } from "../../derive/split-decisions.js";
import { primaryTask, tasksOf } from "../../derive/tasks.js";
import { unwrittenSlots } from "../../derive/unwritten-slots.js";
import { slotName } from "../../ir/slots.js";
import type { Entry, ResolvedSpec, SendableModel } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { toField } from "./form-fields.js";
import { layOut } from "./layout.js";
import { toPriceView } from "./price-view.js";

/** The page of one entry: whole without its script, which makes the form calculate and build. */
export function emitModelPage(entry: Entry, spec: ResolvedSpec, assets: Assets): EmittedFile {
  const render = compilePage<object>(assets, "model.html.hbs", "site");
  const renderField = compilePage<object>(assets, "field.html.hbs", "site");
  const { id, name, summary } = entry;
  return layOut(assets, {
    path: `models/${id}.html`,
    title: `${name}: parameters and prices`,
    description: summary,
    styles: ["model.css"],
    scripts: ["tables.js", "model.js"],
    body: render({
      ...toFacts(entry, spec),
      ...toPriceView(entry),
      ...toParts(entry, spec),
      builder: toBuilder(entry, spec, renderField),
    }),
  });
}

/** What only the caller can know before a run. */
const measureLabels: Readonly<Record<Measure, string>> = {
  seconds: "Expected seconds",
  characters: "Expected characters",
};

/** As people look for them. */
const sampleTitles: Readonly<Record<SampleLanguage, { readonly title: string; readonly with: string }>> = {
  Shell: { title: "curl", with: "" },
  TypeScript: { title: "TypeScript", with: "with @cliprise/sdk" },
  Python: { title: "Python", with: "with requests" },
};

/** What it is, takes and gives. */
function toFacts(entry: Entry, { entries, vocabulary }: ResolvedSpec): object {
  const { id, name, summary, category, routes, aliasOf, output } = entry;
  const { gives } = primaryTask(entry, vocabulary);
  return {
    id,
    name,
    summary,
    category,
    tasks: tasksOf(entry, vocabulary).map((task) => task.name),
    takes: takenText(entry),
    gives: resultText({ gives }, entry),
    isZip: output !== null,
    isImage: gives === "image",
    isVideo: gives === "video",
    isAudio: gives === "audio",
    isText: gives === "text",
    routed: routes.filter(({ label }) => label !== null),
    alias: aliasOf ?? "",
    aliasName: entries.find((each) => each.id === aliasOf)?.name ?? "",
  };
}

/** What stands below the builder. */
function toParts(entry: Entry, spec: ResolvedSpec): object {
  const { routes, parameters, notes, neverSent, evidence, body } = entry;
  return {
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      required: parameter.required,
      values: parameter.values?.map(({ value }) => JSON.stringify(value)) ?? [],
      type: parameter.type,
      meaning: describeParameter(parameter),
      wire: parameter.bindings.map(bindingText),
      evidence: citations(parameter.evidence).join("; "),
    })),
    types: explainedTypes(entry, spec.vocabulary),
    rootOnly: body === "root",
    shapes: parameters.flatMap((parameter) => {
      const shapes = aspectShapes(parameter);
      const named = shapes?.map((shape, index) => ({ shape, value: String(parameter.values?.[index]?.value) }));
      return named ? [{ name: parameter.name, shapes: named }] : [];
    }),
    fixed: routedSlots(routes).map((slot) => `${slotName(slot)}: ${slot.text}`),
    unwritten: unwrittenSlots(entry),
    neverSent: neverSent.map(slotName),
    notes,
    sources: citations(evidence).join("; "),
    ...splitDecisions(entry),
  };
}

/** The form, and what it says of the sample that it is filled in with: the same as its script says when it starts. */
function toBuilder(entry: Entry, spec: ResolvedSpec, renderField: (field: object) => string): object {
  const { routes, parameters } = entry;
  const [route] = routes;
  if (!route) throw new Error(`${entry.id} has no route`);
  const sendable: SendableModel = { model: route.model, entry, route };
  const sample = sampleRequest(sendable, spec);
  const { measure, from } = toModelRow(sendable, spec.units).price;
  const tables = tablesOf(spec);
  const estimate = estimateCredits(tables, sample.model, sample.params);
  const fields = parameters.map((parameter) => ({ parameter, field: toField(parameter, sample.params) }));
  const optional = fields.filter(({ parameter }) => !parameter.required);
  return {
    model: sample.model,
    isRouted: routes.some(({ label }) => label !== null),
    routes: routes.map(({ model, label }) => ({ model, label: label ?? "", isChosen: model === sample.model })),
    required: fields
      .filter(({ parameter }) => parameter.required)
      .map(({ field }) => renderField(field))
      .join(""),
    optional: optional.map(({ field }) => renderField(field)).join(""),
    optionalCount: optional.length,
    severalOptional: optional.length > 1,
    hasOptional: optional.some(({ parameter }) => sample.params[parameter.name] !== undefined),
    emulator: localEmulator.baseUrl,
    callbackUrl: sample.callbackUrl,
    callbackRequired: tables.api.callbackUrlRequired,
    callbackHint: callbackField(spec.api)?.summary ?? "",
    // Where the request itself cannot leave it open, there is nothing to ask.
    measure: measure && !parameters.some(({ name, required }) => name === from && required) ? measure : "",
    measureLabel: measure ? measureLabels[measure] : "",
    price: printPrice(estimate),
    sum: printSum(estimate),
    isExact: estimate.exact,
    exactness: printExactness(estimate),
    doubts: whyNotExact(tables, sample.model, sample.params, {}),
    samples: samplesOf(sendable, spec.api.generate, spec).map((sample) => ({
      ...sample,
      ...sampleTitles[sample.lang],
    })),
    method: spec.api.generate.method,
    url: spec.api.server.url + spec.api.generate.path,
    body: JSON.stringify(sample.body, null, 2),
  };
}
