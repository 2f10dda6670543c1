import { suggest } from "../../templates/sdk/src/request/suggest.js";
import { compareText, type Location } from "../diagnostics/diagnostic.js";
import type { Report } from "../diagnostics/report.js";
import type {
  AuthoredApiField,
  AuthoredModel,
  AuthoredParameter,
  AuthoredPrices,
  AuthoredPricing,
  AuthoredSpec,
} from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";
import { holdsWords } from "../reference/find-words.js";
import { allCredits } from "./credits.js";
import type { DerivedEvidence } from "./derived-evidence.js";
import type { EvidenceReader } from "./evidence.js";
import { byEntry } from "./resolve-decisions.js";
import { parseBindings, parseSlot } from "./slots.js";
import type {
  AcceptedSlot,
  Category,
  Decision,
  Entry,
  Evidence,
  Example,
  Output,
  Parameter,
  ParameterRole,
  Prices,
  Pricing,
  ResolvedSpec,
  Route,
  Tier,
} from "./types.js";

/** Where an entry's facts are looked for. */
interface Home {
  readonly id: string;
  readonly document: YamlDocument;
  readonly evidence: readonly Evidence[];
}

/** A fact that nothing speaks of. */
interface Lacking {
  readonly what: string;
  readonly at: Location;
}

/** Where the parts of an entry stand. */
export type Sources = ReadonlyMap<Entry, YamlDocument>;

interface Sought {
  readonly authored: AuthoredSpec;
  readonly decisions: readonly Decision[];
  readonly evidence: EvidenceReader;
  readonly derived: DerivedEvidence;
  readonly roles: ResolvedSpec["vocabulary"]["roles"];
  readonly report: Report;
}

/** The entries in catalog order, each with its file. What does not resolve is reported, and left out. */
export function resolveEntries(sought: Sought): Sources {
  return new EntryResolver(sought).entries();
}

class EntryResolver {
  readonly #authored: AuthoredSpec;
  readonly #report: Report;
  readonly #evidence: EvidenceReader;
  readonly #derived: DerivedEvidence;
  readonly #roles: ResolvedSpec["vocabulary"]["roles"];
  readonly #touching: ReadonlyMap<string, readonly Decision[]>;
  readonly #sampleCallbackUrl: string;

  constructor({ authored, decisions, evidence, derived, roles, report }: Sought) {
    this.#authored = authored;
    this.#report = report;
    this.#evidence = evidence;
    this.#derived = derived;
    this.#roles = roles;
    this.#touching = byEntry(decisions);
    this.#sampleCallbackUrl = authored.api.operations.generate.body.callBackUrl?.sample ?? "";
  }

  /** As the catalog has them, then those that it does not have, by id. An alias follows its target in everything. */
  entries(): Sources {
    const { models } = this.#authored.documents;
    const orders = new Map([...models.keys()].map((model) => [model, this.#derived.order(model.id)]));
    const sorted = [...models.keys()].sort((a, b) => {
      const [first = 0, second = 0] = [orders.get(a), orders.get(b)];
      return first === second ? compareText(a.id, b.id) : first - second;
    });
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
    const evidence = this.#ofEntry(model, document);
    const home: Home = { id: model.id, document, evidence };
    const decisions = this.#touching.get(model.id) ?? [];
    return {
      id: model.id,
      name: model.name,
      category: categoryOf(document),
      task: model.task,
      summary: model.summary,
      body,
      aliasOf: null,
      routes: this.#routes(model, home),
      parameters: Object.entries(model.parameters ?? {}).map(([name, parameter]) =>
        this.#parameter(name, parameter, body, decisions, { ...home, names: Object.keys(model.parameters ?? {}) }),
      ),
      accepts: this.#slots(model.accepts, home, "accepts"),
      neverSent: this.#slots(model.neverSent, home, "neverSent"),
      output: this.#output(model, document),
      pricing: this.#pricing(model.pricing as AuthoredPricing, home),
      notes: this.#notes(model, home),
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
    const own = distinct([
      ...this.#ofEntry(model, document),
      ...this.#derived.ofAlias(model.id),
      ...this.#evidence.read(model.alias?.evidence, document, ["alias", "evidence"], { owner: model.id }),
    ]);
    return {
      ...target,
      id: model.id,
      name: model.name,
      category: categoryOf(document),
      task: model.task,
      summary: model.summary,
      aliasOf: target.id,
      routes: [{ model: model.id, label: null, writes: [], evidence: own }],
      notes: this.#notes(model, { id: model.id, document, evidence: own }),
      examples: this.#examples(model, document),
      decisions: this.#touching.get(model.id) ?? [],
      evidence: own,
    };
  }

  /** An entry without a card says itself where the reference speaks of it. */
  #ofEntry(model: AuthoredModel, document: YamlDocument): readonly Evidence[] {
    const { id } = model;
    const authored = this.#evidence.read(model.evidence, document, ["evidence"], { owner: id });
    if (model.evidence === undefined) {
      const lost = this.#derived.whyNoCard(id);
      const advice = "put it in spec/reference/, or say in `evidence` where the reference speaks of this model";
      if (lost !== null) this.#report.add("missing-evidence", `${lost}; ${advice}`, document.locate([]));
    }
    return distinct([...this.#derived.ofEntry(id), ...authored]);
  }

  /** What the reference says by itself, then what the file cites. Where there is no card, the entry's own evidence is all. */
  #fact(
    derived: readonly Evidence[],
    authored: readonly Evidence[],
    home: Home,
    lacking: () => Lacking,
  ): readonly Evidence[] {
    const found = distinct([...derived, ...authored]);
    if (found.length > 0 || !this.#derived.isReadable) return found;
    if (!this.#derived.hasCard(home.id)) return home.evidence;
    const { what, at } = lacking();
    this.#report.add("missing-evidence", `${what}; say in \`evidence\` where it is documented`, at);
    return [];
  }

  #notes({ id, notes = [] }: AuthoredModel, { document, evidence }: Home): Entry["notes"] {
    return notes.map((text, index) => {
      const onCard = this.#derived.ofNote(id, text);
      const found = onCard.length > 0 ? onCard : evidence.filter((each) => holdsWords(each.text, text));
      if (found.length === 0 && this.#derived.isReadable) {
        const near = this.#derived.nearestOnCard(id, text);
        const message = `a note is a sentence of the card, word by word${near ? `; the nearest: ${near}` : ""}`;
        this.#report.add("not-verbatim", message, document.locate(["notes", index]));
      }
      return { text, evidence: found };
    });
  }

  #routes(model: AuthoredModel, home: Home): readonly Route[] {
    if (!model.routes) return [{ model: model.id, label: null, writes: [], evidence: home.evidence }];
    return Object.entries(model.routes).map(([value, { label, writes, evidence }]) => {
      const path = ["routes", value];
      const authored = this.#evidence.read(evidence, home.document, [...path, "evidence"], { owner: home.id });
      return {
        model: value,
        label,
        writes: Object.entries(writes ?? {}).map(([slot, written]) => ({ ...parseSlot(slot), value: written })),
        evidence: this.#fact(this.#derived.ofRoute(home.id, value), authored, home, () => ({
          what: `the card of ${home.id} does not name ${value}`,
          at: home.document.locate(path, "key"),
        })),
      };
    });
  }

  #parameter(
    name: string,
    authored: AuthoredParameter,
    body: Entry["body"],
    decisions: readonly Decision[],
    home: Home & { readonly names: readonly string[] },
  ): Parameter {
    const { document } = home;
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
    const bindings: Parameter["bindings"] =
      wire.length > 0 ? wire : [{ place: body, key: name, encoding: "value", fallback: false }];
    const alsoAccepted = parseBindings(authored.alsoAccepted);
    const slots = { name, bindings: [...bindings, ...alsoAccepted] };
    const cited = this.#evidence.read(authored.evidence, document, [...path, "evidence"], { owner: home.id });
    return {
      name,
      type: authored.type ?? field.type,
      required: authored.required ?? false,
      summary: field.summary,
      role: this.#roles[authored.role ?? field.role] as ParameterRole,
      note: authored.note ?? null,
      values: values ?? null,
      members: field.members ?? {},
      known: authored.known ?? [],
      not: authored.not ?? [],
      min: authored.min ?? null,
      max: authored.max ?? null,
      maxLength: authored.maxLength ?? null,
      maxItems: authored.maxItems ?? null,
      bindings,
      alsoAccepted,
      sample: authored.sample ?? values?.[0]?.value ?? field.sample,
      evidence: this.#fact(this.#derived.ofParameter(home.id, slots, home.names), cited, home, () => ({
        what: `neither the card of ${home.id} nor its row in the field index names ${name}`,
        at: document.locate(path, "key"),
      })),
      decisions: decisions.filter(({ parameters }) => parameters.includes(name)).map(({ id }) => id),
    };
  }

  #slots(authored: AuthoredModel["accepts"], home: Home, part: string): readonly AcceptedSlot[] {
    const { fields, api } = this.#authored;
    const envelope: Readonly<Record<string, AuthoredApiField>> = api.operations.generate.body;
    return (authored ?? []).map((item, index) => {
      const text = typeof item === "string" ? item : item.slot;
      const slot = parseSlot(text);
      const path = [part, index];
      const cited = typeof item === "string" ? undefined : item.evidence;
      const own = this.#derived.ofSlot(home.id, slot);
      // The fields of the envelope are documented for every model.
      const shared = own.length === 0 && slot.place === "root" ? envelope[slot.key]?.evidence : undefined;
      const sharedPath = ["operations", "generate", "body", slot.key, "evidence"];
      const found = [...own, ...this.#evidence.read(shared, this.#authored.documents.api, sharedPath)];
      const read = this.#evidence.read(cited, home.document, [...path, "evidence"], { owner: home.id });
      return {
        ...slot,
        type: Object.hasOwn(fields, slot.key) ? (fields[slot.key]?.type ?? null) : null,
        evidence: this.#fact(found, read, home, () => ({
          what: `neither the card of ${home.id} nor its row in the field index names ${text}`,
          at: home.document.locate(path),
        })),
      };
    });
  }

  #output({ id, output, parameters = {} }: AuthoredModel, document: YamlDocument): Output | null {
    if (!output) return null;
    const names = Object.keys(parameters);
    for (const name of Object.keys(output.with ?? {})) {
      if (names.includes(name)) continue;
      const near = suggest(name, names);
      const message = `${name} is no parameter of this entry${near ? `; did you mean ${near}?` : ""}`;
      this.#report.add("unknown-parameter", message, document.locate(["output", "with", name], "key"));
    }
    const evidence = this.#evidence.read(output.evidence, document, ["output", "evidence"], { owner: id });
    return { kind: output.kind, images: output.images, with: output.with ?? {}, evidence };
  }

  #pricing(authored: AuthoredPricing, home: Home): Pricing {
    const { history = [], since = "" } = authored;
    return {
      ...this.#prices(authored, home, ["pricing"]),
      history: history.map((past, index) => ({
        ...this.#prices(past, home, ["pricing", "history", index]),
        until: past.until ?? history[index + 1]?.since ?? since,
      })),
    };
  }

  #prices(authored: AuthoredPrices, { id, document }: Home, path: Path): Prices {
    const { unit, quantity, tiers, range, unpriced = [], basis, since } = authored;
    const credits = allCredits(authored);
    return {
      unit,
      quantity: quantity
        ? "from" in quantity
          ? { parameter: quantity.from, exact: true }
          : { parameter: quantity.atMost, exact: false }
        : null,
      min: Math.min(...credits),
      max: Math.max(...credits),
      tiers: tiers?.map(toTier) ?? null,
      range: range ?? null,
      unpriced: unpriced.map(toWhen),
      basis: basis ?? null,
      since: since ?? null,
      evidence: distinct([
        ...this.#derived.ofPrices(id, authored),
        ...this.#evidence.read(authored.evidence, document, [...path, "evidence"], { owner: id }),
      ]),
    };
  }

  #examples(model: AuthoredModel, document: YamlDocument): readonly Example[] {
    return (model.examples ?? []).map((example, index) => {
      const path = ["examples", index];
      const request = this.#request(example.request, document, index);
      const printed = request ? this.#derived.ofRequest(request) : [];
      if (request && printed.length === 0 && this.#derived.isReadable) {
        const message = "the reference prints no such request; leave it out, and the encoder makes it";
        this.#report.add("not-verbatim", message, document.locate([...path, "request"]));
      }
      const cited = this.#evidence.read(example.evidence, document, [...path, "evidence"], { owner: model.id });
      return {
        name: example.name,
        model: example.model ?? model.id,
        callbackUrl: example.callbackUrl ?? this.#sampleCallbackUrl,
        params: example.params,
        request,
        evidence: distinct([...printed, ...cited]),
      };
    });
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

/** Each place once. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((each) => [`${each.place} ${each.lines}`, each])).values()];
}

function categoryOf(document: YamlDocument): Category {
  return document.file.split("/")[2] as Category;
}

type AuthoredTier = NonNullable<AuthoredPrices["tiers"]>[number];

function toTier({ label, credits, when = {} }: AuthoredTier): Tier {
  return { label, credits, when: toWhen(when) };
}

function toWhen(when: NonNullable<AuthoredTier["when"]>): Tier["when"] {
  return Object.fromEntries(Object.entries(when).map(([name, values]) => [name, [values].flat()]));
}
