import type { Encoding } from "../../../templates/sdk/src/contract.js";
import { apiWords } from "../../derive/api-words.js";
import { samplesOf } from "../../derive/code-samples.js";
import {
  bindingText,
  citations,
  conditionText,
  datedPriceText,
  describeParameter,
  priceText,
} from "../../derive/describe.js";
import { encodings } from "../../derive/encodings.js";
import { sampleRequest } from "../../derive/sample-request.js";
import { slotName } from "../../ir/slots.js";
import type { Entry, PastPrices, Prices, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { spellOut } from "../../print/typescript.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { splitDecisions, toDecisionsPage } from "./decisions.js";
import { toHttpPage } from "./http.js";
import { emitInterop } from "./interop.js";
import { toLlms } from "./llms.js";

/** One page per entry, an index, the general decisions, the generators in other languages, and the package's list of pages. */
export function* emitDocs(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  const renderModel = compilePage<object>(assets, "model.md.hbs");
  const renderIndex = compilePage<object>(assets, "models.md.hbs");
  for (const entry of spec.entries) {
    yield { path: `docs/models/${entry.id}.md`, text: renderModel(toPage(entry, spec)) };
  }
  yield { path: "docs/models/index.md", text: renderIndex(toIndex(spec)) };
  const renderHttp = compilePage<object>(assets, "http.md.hbs");
  yield { path: "docs/http.md", text: renderHttp(toHttpPage(spec)) };
  yield emitInterop(assets, apiWords(spec.api));
  const renderDecisions = compilePage<object>(assets, "decisions.md.hbs");
  yield { path: "docs/decisions.md", text: renderDecisions(toDecisionsPage(spec)) };
  const renderLlms = compilePage<object>(assets, "llms.md.hbs");
  yield { path: "sdk/llms.txt", text: renderLlms(toLlms(spec)) };
}

/** All models, and the words in which their pages speak of types, of the wire and of units. */
function toIndex({ entries, vocabulary, units }: ResolvedSpec): object {
  const named = (members: Readonly<Record<string, { readonly summary: string }>>) =>
    Object.entries(members).map(([name, { summary }]) => ({ name, summary }));
  return {
    entries: entries.map(toIndexRow),
    types: named(vocabulary.types),
    encodings: (Object.keys(vocabulary.encodings) as Encoding[]).map((name) => ({
      words: encodings[name].words.trim(),
      summary: vocabulary.encodings[name].summary,
    })),
    units: named(units),
  };
}

function toIndexRow(entry: Entry): object {
  const { id, name, category, task, pricing, routes } = entry;
  const models = routes.map(({ model }) => model);
  return { id, name, category, task, takes: takenBy(entry), price: datedPriceText(pricing), models };
}

function toPage(entry: Entry, spec: ResolvedSpec): object {
  const [route] = entry.routes;
  const sendable = route && { model: route.model, entry, route };
  const types = [...new Set(entry.parameters.filter(({ values }) => !values).map(({ type }) => type))];
  return {
    ...entry,
    alias: entry.aliasOf ?? "",
    rootOnly: entry.body === "root",
    routed: entry.routes.filter(({ label }) => label !== null),
    takes: takenBy(entry),
    price: datedPriceText(entry.pricing),
    ...priceLines(entry.pricing),
    isPartial: entry.pricing.tiers !== null && entry.pricing.range !== null,
    basis: entry.pricing.basis ?? "",
    since: entry.pricing.since ?? "",
    past: entry.pricing.history.map(pastPrices),
    parameters: entry.parameters.map((parameter) => ({
      name: parameter.name,
      required: parameter.required ? "yes" : "",
      type: parameter.values ? parameter.values.map(({ value }) => JSON.stringify(value)) : [parameter.type],
      meaning: describeParameter(parameter),
      wire: parameter.bindings.map(bindingText),
      evidence: citations(parameter.evidence).join("; "),
    })),
    // What a name does not say by itself.
    types: types.filter((type) => !plainTypes.has(type)).map((name) => ({ name, ...spec.vocabulary.types[name] })),
    neverSent: entry.neverSent.map((slot) => slotName(slot)),
    samples: sendable ? samplesFor(sendable, spec) : [],
    request: sendable ? sampleRequest(sendable, spec).body : null,
    ...splitDecisions(entry),
    sources: citations(entry.evidence).join("; "),
  };
}

const plainTypes = new Set<string>(["string", "integer", "number", "boolean"]);

/** What a caller gives, in the order of the parameters: text, images, video or audio. */
function takenBy({ parameters }: Entry): readonly string[] {
  return [...new Set(parameters.flatMap(({ modality }) => modality ?? []))];
}

/** In the order of the page; highlighters know the languages by these names. */
const highlighted: Readonly<Record<string, string>> = { TypeScript: "ts", Shell: "sh", Python: "python" };

function samplesFor(sendable: SendableModel, spec: ResolvedSpec): readonly object[] {
  const submit = spec.api.operations.find(({ body }) => body);
  const samples = submit ? samplesOf(sendable, submit, spec) : [];
  return Object.entries(highlighted).flatMap(([lang, language]) =>
    samples
      .filter((sample) => sample.lang === lang)
      // A request's body is JSON in all three: what does not show in its texts is spelled out.
      .map(({ label, source }) => ({ label: `${lang}, with ${label}`, language, source: spellOut(source) })),
  );
}

/** What has a price of its own, what has none, and what anything else costs. */
function priceLines({ tiers, range, unpriced, unit, basis }: Prices): { tiers: readonly object[]; rest: string } {
  const lines = [
    ...(tiers ?? []).map(({ label, credits }) => ({ label, price: priceText({ min: credits, max: credits, unit }) })),
    ...unpriced.map((when) => ({ label: conditionText(when), price: "not documented" })),
    ...(tiers && range ? [{ label: "anything else", price: priceText({ ...range, unit }) }] : []),
  ];
  return {
    tiers: lines,
    rest: tiers || !range ? "" : `${priceText({ ...range, unit })}${basis === null ? "" : `: ${basis}`}`,
  };
}

/** The page stands alone in the package, so it has the earlier prices itself. */
function pastPrices(past: PastPrices): object {
  const { tiers, range, basis, unit, since, until } = past;
  const lines = tiers
    ? priceLines(past).tiers
    : [{ label: basis ?? "", price: range ? priceText({ ...range, unit }) : "" }];
  return { since: since ?? "", until, tiers: lines };
}
