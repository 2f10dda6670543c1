import { suggest } from "../../templates/sdk/src/request/suggest.js";
import { compareText } from "../diagnostics/diagnostic.js";
import type { Report } from "../diagnostics/report.js";
import type {
  AuthoredModel,
  AuthoredParameter,
  AuthoredPrices,
  AuthoredPricing,
  AuthoredSpec,
} from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";
import type { EvidenceReader } from "./evidence.js";
import { byEntry } from "./resolve-decisions.js";
import { parseBindings, parseSlot } from "./slots.js";
import type {
  AcceptedSlot,
  Category,
  Decision,
  Entry,
  Example,
  Output,
  Parameter,
  Prices,
  Pricing,
  Route,
  Tier,
} from "./types.js";

/** Where the parts of an entry stand. */
export type Sources = ReadonlyMap<Entry, YamlDocument>;

/** The entries in catalog order, each with its file. What does not resolve is reported, and left out. */
export function resolveEntries(
  authored: AuthoredSpec,
  decisions: readonly Decision[],
  evidence: EvidenceReader,
  report: Report,
): Sources {
  return new EntryResolver(authored, decisions, evidence, report).entries();
}

class EntryResolver {
  readonly #authored: AuthoredSpec;
  readonly #report: Report;
  readonly #evidence: EvidenceReader;
  readonly #touching: ReadonlyMap<string, readonly Decision[]>;
  readonly #sampleCallbackUrl: string;

  constructor(authored: AuthoredSpec, decisions: readonly Decision[], evidence: EvidenceReader, report: Report) {
    this.#authored = authored;
    this.#report = report;
    this.#evidence = evidence;
    this.#touching = byEntry(decisions);
    this.#sampleCallbackUrl = authored.api.operations.generate.body.callBackUrl?.sample ?? "";
  }

  /** In catalog order: those with a place first, then the others by id. An alias follows its target in everything. */
  entries(): Sources {
    const { models } = this.#authored.documents;
    const sorted = [...models.keys()].sort(
      (a, b) =>
        (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || compareText(a.id, b.id),
    );
    const byId = new Map(sorted.map((model) => [model.id, model]));
    const sources = new Map<Entry, YamlDocument>();
    const documentOf = (model: AuthoredModel) => models.get(model) as YamlDocument;
    const resolved = new Map(
      sorted.filter(({ alias }) => !alias).map((model) => [model.id, this.#entry(model, documentOf(model))]),
    );
    for (const model of sorted) {
      const document = documentOf(model);
      const entry = model.alias ? this.#alias(model, document, resolved, byId) : resolved.get(model.id);
      if (entry) sources.set(entry, document);
    }
    return sources;
  }

  #entry(model: AuthoredModel, document: YamlDocument): Entry {
    const body = model.body ?? "input";
    const evidence = this.#evidence.read(model.evidence, document, ["evidence"]);
    const decisions = this.#touching.get(model.id) ?? [];
    return {
      id: model.id,
      name: model.name,
      category: categoryOf(document),
      task: model.task,
      summary: model.summary,
      body,
      aliasOf: null,
      routes: this.#routes(model, document, evidence),
      parameters: Object.entries(model.parameters ?? {}).map(([name, parameter]) =>
        this.#parameter(name, parameter, body, decisions, document),
      ),
      accepts: this.#slots(model.accepts, document, "accepts"),
      neverSent: this.#slots(model.neverSent, document, "neverSent"),
      output: this.#output(model, document),
      pricing: this.#pricing(model.pricing as AuthoredPricing, document),
      notes: (model.notes ?? []).map(({ text, evidence }, index) => ({
        text,
        evidence: this.#evidence.read(evidence, document, ["notes", index, "evidence"]),
      })),
      examples: this.#examples(model, document),
      decisions,
      evidence,
    };
  }

  #alias(
    model: AuthoredModel,
    document: YamlDocument,
    resolved: ReadonlyMap<string, Entry>,
    authored: ReadonlyMap<string, AuthoredModel>,
  ): Entry | undefined {
    const of = model.alias?.of ?? "";
    const target = resolved.get(of);
    if (!target || authored.get(of)?.routes) {
      const near = suggest(of, [...resolved.keys()]);
      const hint = target
        ? "is a family"
        : near
          ? `is no entry; did you mean ${near}?`
          : "is no entry that is not an alias itself";
      this.#report.add("alias-target", `${JSON.stringify(of)} ${hint}`, document.locate(["alias", "of"]));
      return undefined;
    }
    const own = [
      ...this.#evidence.read(model.evidence, document, ["evidence"]),
      ...this.#evidence.read(model.alias?.evidence, document, ["alias", "evidence"]),
    ];
    return {
      ...target,
      id: model.id,
      name: model.name,
      category: categoryOf(document),
      task: model.task,
      summary: model.summary,
      aliasOf: target.id,
      routes: [{ model: model.id, label: null, writes: [], evidence: own }],
      notes: (model.notes ?? []).map(({ text, evidence }, index) => ({
        text,
        evidence: this.#evidence.read(evidence, document, ["notes", index, "evidence"]),
      })),
      examples: this.#examples(model, document),
      decisions: this.#touching.get(model.id) ?? [],
      evidence: own,
    };
  }

  #routes(model: AuthoredModel, document: YamlDocument, own: Route["evidence"]): readonly Route[] {
    if (!model.routes) return [{ model: model.id, label: null, writes: [], evidence: own }];
    return Object.entries(model.routes).map(([value, { label, writes, evidence }]) => ({
      model: value,
      label,
      writes: Object.entries(writes ?? {}).map(([slot, written]) => ({ ...parseSlot(slot), value: written })),
      evidence: this.#evidence.read(evidence, document, ["routes", value, "evidence"]),
    }));
  }

  #parameter(
    name: string,
    authored: AuthoredParameter,
    body: Entry["body"],
    decisions: readonly Decision[],
    document: YamlDocument,
  ): Parameter {
    const field = this.#authored.fields[name];
    if (!field) throw new Error(`${name} passed the schema without being a field`);
    const path = ["parameters", name];
    if (authored.type && authored.type !== field.type && !field.variants?.includes(authored.type)) {
      const allowed = [field.type, ...(field.variants ?? [])].join(", ");
      this.#report.add(
        "unknown-type",
        `${name} can be ${allowed}; not ${authored.type}`,
        document.locate([...path, "type"]),
      );
    }
    const values = authored.values?.map((item) =>
      typeof item === "object" ? { value: item.value, label: item.label ?? null } : { value: item, label: null },
    );
    const wire = parseBindings(authored.wire);
    return {
      name,
      type: authored.type ?? field.type,
      required: authored.required ?? false,
      summary: field.summary,
      note: authored.note ?? null,
      values: values ?? null,
      known: authored.known ?? [],
      not: authored.not ?? [],
      min: authored.min ?? null,
      max: authored.max ?? null,
      maxLength: authored.maxLength ?? null,
      maxItems: authored.maxItems ?? null,
      bindings: wire.length > 0 ? wire : [{ place: body, key: name, encoding: "value", fallback: false }],
      alsoAccepted: parseBindings(authored.alsoAccepted),
      sample: authored.sample ?? values?.[0]?.value ?? field.sample,
      evidence: this.#evidence.read(authored.evidence, document, [...path, "evidence"]),
      decisions: decisions.filter(({ parameters }) => parameters.includes(name)).map(({ id }) => id),
    };
  }

  #slots(authored: AuthoredModel["accepts"], document: YamlDocument, part: string): readonly AcceptedSlot[] {
    return Object.entries(authored ?? {}).map(([text, { evidence }]) => {
      const slot = parseSlot(text);
      return {
        ...slot,
        type: Object.hasOwn(this.#authored.fields, slot.key) ? (this.#authored.fields[slot.key]?.type ?? null) : null,
        evidence: this.#evidence.read(evidence, document, [part, text, "evidence"]),
      };
    });
  }

  #output({ output, parameters = {} }: AuthoredModel, document: YamlDocument): Output | null {
    if (!output) return null;
    const names = Object.keys(parameters);
    for (const name of Object.keys(output.with ?? {})) {
      if (names.includes(name)) continue;
      const near = suggest(name, names);
      const message = `${name} is no parameter of this entry${near ? `; did you mean ${near}?` : ""}`;
      this.#report.add("unknown-parameter", message, document.locate(["output", "with", name], "key"));
    }
    const evidence = this.#evidence.read(output.evidence, document, ["output", "evidence"]);
    return { kind: output.kind, images: output.images, with: output.with ?? {}, evidence };
  }

  #pricing(authored: AuthoredPricing, document: YamlDocument): Pricing {
    const { history = [], since = "" } = authored;
    return {
      ...this.#prices(authored, document, ["pricing"]),
      history: history.map((past, index) => ({
        ...this.#prices(past, document, ["pricing", "history", index]),
        until: past.until ?? history[index + 1]?.since ?? since,
      })),
    };
  }

  #prices(authored: AuthoredPrices, document: YamlDocument, path: Path): Prices {
    const { unit, quantity, tiers, range, basis, since } = authored;
    const credits = tiers?.map((tier) => tier.credits) ?? [];
    return {
      unit,
      quantity: quantity
        ? "from" in quantity
          ? { parameter: quantity.from, exact: true }
          : { parameter: quantity.atMost, exact: false }
        : null,
      min: range?.min ?? Math.min(...credits),
      max: range?.max ?? Math.max(...credits),
      tiers: tiers?.map(tier) ?? null,
      basis: basis ?? null,
      since: since ?? null,
      evidence: this.#evidence.read(authored.evidence, document, [...path, "evidence"]),
    };
  }

  #examples(model: AuthoredModel, document: YamlDocument): readonly Example[] {
    return (model.examples ?? []).map((example, index) => ({
      name: example.name,
      model: example.model ?? model.id,
      callbackUrl: example.callbackUrl ?? this.#sampleCallbackUrl,
      params: example.params,
      request: this.#request(example.request, document, index),
      evidence: this.#evidence.read(example.evidence, document, ["examples", index, "evidence"]),
    }));
  }

  #request(text: string | undefined, document: YamlDocument, index: number): Example["request"] {
    if (text === undefined) return null;
    try {
      return JSON.parse(text);
    } catch {
      this.#report.add("example-request", "not JSON", document.locate(["examples", index, "request"]));
      return null;
    }
  }
}

function categoryOf(document: YamlDocument): Category {
  return document.file.split("/")[2] as Category;
}

function tier({ label, credits, when }: NonNullable<AuthoredPrices["tiers"]>[number]): Tier {
  const conditions = Object.entries(when ?? {}).map(([name, values]) => [
    name,
    Array.isArray(values) ? values : [values],
  ]);
  return { label, credits, when: Object.fromEntries(conditions) };
}
