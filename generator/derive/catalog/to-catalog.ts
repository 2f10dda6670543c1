import { slotName } from "../../ir/slots.js";
import type {
  ApiField,
  Decision,
  Entry,
  ParameterRole,
  ResolvedSpec,
  Route,
  Task,
  Term,
  Unit,
} from "../../ir/types.js";
import { places } from "../describe.js";
import { probeCost } from "../probe-cost.js";
import { isStandard, primaryTask, takenBy, tasksOf } from "../tasks.js";
import { catalogFormat, catalogSchemaFile } from "./catalog-schema.js";
import type {
  Catalog,
  CatalogDecision,
  CatalogEntry,
  CatalogField,
  CatalogModel,
  CatalogRole,
  CatalogTask,
  CatalogUnit,
  CatalogWord,
} from "./catalog-types.js";
import { toCatalogExamples } from "./to-catalog-examples.js";
import { toCatalogParameter, toCatalogSlot } from "./to-catalog-parameter.js";
import { toCatalogPricing } from "./to-catalog-pricing.js";

/** Four outputs ask for the same. */
const made = new WeakMap<ResolvedSpec, Catalog>();

/** All that programs can ask of the spec. Every default is stated, null says that there is nothing or that nobody knows. */
export function toCatalog(spec: ResolvedSpec, version: string): Catalog {
  const known = made.get(spec);
  if (known?.version === version) return known;
  const catalog = makeCatalog(spec, version);
  made.set(spec, catalog);
  return catalog;
}

function makeCatalog(spec: ResolvedSpec, version: string): Catalog {
  const { api, vocabulary, units, entries, decisions } = spec;
  return {
    $schema: catalogSchemaFile,
    format: catalogFormat,
    version,
    api: {
      title: api.title,
      summary: api.summary,
      server: api.server.url,
      fields: api.generate.body.map(toField),
      billing: { charged: api.billing.charged, refund: api.billing.refund },
    },
    roles: mapWords(vocabulary.roles, toRole) as Catalog["roles"],
    tasks: mapWords(vocabulary.tasks, toTask) as Catalog["tasks"],
    types: mapWords(vocabulary.types, toWord),
    encodings: mapWords(vocabulary.encodings, toWord),
    units: mapWords(units, toUnit) as Catalog["units"],
    entries: entries.map((entry) => toEntry(entry, spec)),
    decisions: decisions.map((decision) => toDecision(decision, spec)),
  };
}

function toEntry(entry: Entry, spec: ResolvedSpec): CatalogEntry {
  const { id, name, category, summary, task, aliasOf, routes, body, parameters, accepts, neverSent, output } = entry;
  const { vocabulary } = spec;
  return {
    id,
    name,
    category,
    summary,
    task,
    tasks: tasksOf(entry, vocabulary).map((each) => each.id),
    takes: takenBy(entry),
    gives: primaryTask(entry, vocabulary).gives,
    output: output && {
      kind: output.kind,
      images: output.images,
      with: output.with,
      evidence: places(output.evidence),
    },
    standard: isStandard(entry),
    deprecated: aliasOf !== null,
    aliasOf,
    models: routes.map(toModel),
    body,
    parameters: parameters.map(toCatalogParameter),
    accepts: accepts.map(toCatalogSlot),
    neverSent: neverSent.map(toCatalogSlot),
    pricing: toCatalogPricing(entry.pricing),
    notes: entry.notes.map(({ text, evidence }) => ({ text, evidence: places(evidence) })),
    examples: toCatalogExamples(entry, spec),
    decisions: entry.decisions.map((decision) => decision.id),
    evidence: places(entry.evidence),
  };
}

function toField({ name, type, required, summary, evidence }: ApiField): CatalogField {
  return { name, type, required, summary, evidence: places(evidence) };
}

function toModel({ model, label, writes, evidence }: Route): CatalogModel {
  const written = writes.map((slot) => [slotName(slot), slot.value]);
  return { model, label, writes: Object.fromEntries(written), evidence: places(evidence) };
}

function toDecision(decision: Decision, spec: ResolvedSpec): CatalogDecision {
  const { id, item, kind, weight, question, decision: text, effects, status, observed, answer } = decision;
  const { entries, parameters, probe, traffic, unsettled } = decision;
  return {
    ...{ id, item, kind, weight, question, decision: text, effects, status, observed, answer, entries, parameters },
    probe: probe && { credits: probeCost(probe, spec).most },
    traffic: traffic.length > 0,
    unsettled,
    evidence: places(decision.evidence),
  };
}

function toWord({ summary, evidence }: Term): CatalogWord {
  return { summary, evidence: places(evidence) };
}

function toRole(role: ParameterRole): CatalogRole {
  return { modality: role.modality, standard: role.isStandard, ...toWord(role) };
}

function toTask(task: Task): CatalogTask {
  const { name, takes, gives } = task;
  return { name, takes: takes.map((role) => role.name), gives, ...toWord(task) };
}

function toUnit(unit: Unit): CatalogUnit {
  return { measure: unit.measure, per: unit.per, ...toWord(unit) };
}

function mapWords<Name extends string, From, To>(
  words: Readonly<Record<Name, From>>,
  map: (word: From) => To,
): Readonly<Record<Name, To>> {
  const mapped = Object.entries<From>(words).map(([name, word]) => [name, map(word)]);
  return Object.fromEntries(mapped) as Readonly<Record<Name, To>>;
}
