import type { Encoding } from "../../../templates/sdk/src/contract.js";
import { samplesOf } from "../../derive/code-samples.js";
import {
  bindingText,
  citations,
  datedPriceText,
  describeParameter,
  explainedTypes,
  priceText,
  resultText,
  takenText,
} from "../../derive/describe.js";
import { encodings } from "../../derive/encodings.js";
import { describeHttp } from "../../derive/http-reference.js";
import { localEmulator } from "../../derive/local-emulator.js";
import { modelLists } from "../../derive/model-lists.js";
import { priceLines } from "../../derive/price-lines.js";
import { routedSlots } from "../../derive/routed-slots.js";
import { sampleRequest } from "../../derive/sample-request.js";
import { splitDecisions } from "../../derive/split-decisions.js";
import { primaryTask, tasksOf } from "../../derive/tasks.js";
import { unwrittenSlots } from "../../derive/unwritten-slots.js";
import { slotName } from "../../ir/slots.js";
import type { Entry, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { spellOut } from "../../print/escape.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { toDecisionsPage } from "./decisions.js";
import { emitInterop } from "./interop.js";
import { toObservedPage } from "./observed.js";

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
  yield emitInterop(spec, assets);
  const renderDecisions = compilePage<object>(assets, "decisions.md.hbs");
  yield { path: "docs/decisions.md", text: renderDecisions(toDecisionsPage(spec)) };
  const renderObserved = compilePage<object>(assets, "observed.md.hbs");
  yield { path: "docs/observed.md", text: renderObserved(toObservedPage(spec)) };
  const renderLlms = compilePage<object>(assets, "llms.md.hbs");
  yield { path: "sdk/llms.txt", text: renderLlms(modelLists(spec)) };
}

/** The programs are code on this page: what does not show in their texts is spelled out. */
function toHttpPage(spec: ResolvedSpec): object {
  const { start, ...others } = describeHttp(spec);
  return { ...others, start: start && { shell: spellOut(start.shell), python: spellOut(start.python) } };
}

/** All models, and the words in which their pages speak of types, of the wire and of units. */
function toIndex({ entries, vocabulary, units }: ResolvedSpec): object {
  const named = (members: Readonly<Record<string, { readonly summary: string }>>) =>
    Object.entries(members).map(([name, { summary }]) => ({ name, summary }));
  return {
    entries: entries.map((entry) => toIndexRow(entry, vocabulary)),
    roles: named(vocabulary.roles),
    tasks: named(vocabulary.tasks),
    types: named(vocabulary.types),
    encodings: (Object.keys(vocabulary.encodings) as Encoding[]).map((name) => ({
      words: encodings[name].words.trim(),
      summary: vocabulary.encodings[name].summary,
    })),
    units: named(units),
  };
}

function toIndexRow(entry: Entry, vocabulary: ResolvedSpec["vocabulary"]): object {
  const { id, name, pricing, routes } = entry;
  const tasks = tasksOf(entry, vocabulary);
  const models = routes.map(({ model }) => model);
  return {
    ...{ id, name, models },
    makes: primaryTask(entry, vocabulary).gives,
    takes: takenText(entry),
    tasks: tasks.map((task) => task.id),
    price: datedPriceText(pricing),
  };
}

function toPage(entry: Entry, spec: ResolvedSpec): object {
  const [route] = entry.routes;
  const sendable = route && { model: route.model, entry, route };
  return {
    ...entry,
    alias: entry.aliasOf ?? "",
    rootOnly: entry.body === "root",
    routed: entry.routes.filter(({ label }) => label !== null),
    takes: takenText(entry),
    gives: resultText(primaryTask(entry, spec.vocabulary), entry),
    tasksBesides: tasksOf(entry, spec.vocabulary).flatMap(({ id }) => (id === entry.task ? [] : [id])),
    price: datedPriceText(entry.pricing),
    undated: priceText(entry.pricing),
    tiers: entry.pricing.tiers ? priceLines(entry.pricing) : [],
    isPartial: entry.pricing.tiers !== null && entry.pricing.range !== null,
    basis: entry.pricing.basis ?? "",
    since: entry.pricing.since ?? "",
    // The page stands alone in the package, so it has the earlier prices itself.
    past: entry.pricing.history.map((past) => ({
      since: past.since ?? "",
      until: past.until,
      tiers: priceLines(past),
    })),
    parameters: entry.parameters.map((parameter) => ({
      name: parameter.name,
      role: parameter.role.name,
      required: parameter.required ? "yes" : "",
      type: parameter.values ? parameter.values.map(({ value }) => JSON.stringify(value)) : [parameter.type],
      meaning: describeParameter(parameter),
      wire: parameter.bindings.map(bindingText),
      evidence: citations(parameter.evidence).join("; "),
    })),
    types: explainedTypes(entry, spec.vocabulary),
    fixed: routedSlots(entry.routes).map((slot) => `${slotName(slot)}: ${slot.text}`),
    unwritten: unwrittenSlots(entry),
    neverSent: entry.neverSent.map((slot) => slotName(slot)),
    emulator: localEmulator.baseUrl,
    samples: sendable ? samplesFor(sendable, spec) : [],
    request: sendable ? sampleRequest(sendable, spec).body : null,
    ...splitDecisions(entry),
    sources: citations(entry.evidence).join("; "),
  };
}

/** In the order of the page; highlighters know the languages by these names. */
const highlighted: Readonly<Record<string, string>> = { TypeScript: "ts", Shell: "sh", Python: "python" };

function samplesFor(sendable: SendableModel, spec: ResolvedSpec): readonly object[] {
  const samples = samplesOf(sendable, spec.api.generate, spec);
  return Object.entries(highlighted).flatMap(([lang, language]) =>
    samples
      .filter((sample) => sample.lang === lang)
      .map(({ label, source }) => ({ label: `${lang}, with ${label}`, language, source })),
  );
}
