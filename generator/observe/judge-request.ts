import { isDeepStrictEqual } from "node:util";
import { type Body, decodeRequest } from "../../templates/emulator/src/decode-request.js";
import { decoders } from "../../templates/sdk/src/request/encodings.js";
import { isObject } from "../../templates/sdk/src/request/parameter-types.js";
import { parseJson } from "../../templates/sdk/src/request/to-json.js";
import { tablesOf } from "../derive/rows.js";
import { slotName } from "../ir/slots.js";
import type { Binding, Operation, Parameter, ResolvedSpec, SendableModel } from "../ir/types.js";
import type { Exchange } from "./exchange.js";
import type { Finding } from "./finding.js";
import { repeatedKeys } from "./repeated-keys.js";
import type { Fault, RequestValidators } from "./request-validators.js";
import type { Shown } from "./shown.js";

/** A request, held against the spec. */
export interface JudgedRequest {
  /** Null where it is none of the API's. */
  readonly operation: Operation | null;
  readonly model: SendableModel | null;
  readonly body: Body | null;
  /** What the body says, by parameter; null where there is no model to read it by. */
  readonly params: Readonly<Record<string, unknown>> | null;
  readonly findings: readonly Finding[];
  /** The slots that the findings are about: `input.duration`. */
  readonly slots: ReadonlySet<string>;
}

export interface Judge {
  readonly spec: ResolvedSpec;
  readonly validators: RequestValidators;
  readonly shown: Shown;
}

export function judgeRequest(exchange: Exchange, judge: Judge): JudgedRequest {
  const { spec, shown } = judge;
  const operation = spec.api.operations.find((each) => each.method === exchange.method && each.path === exchange.path);
  const about = { exchange: exchange.n, operation: operation?.id ?? null, model: null, parameter: null, decisions: [] };
  if (!operation) {
    const known = spec.api.operations.map(({ method, path }) => `${method} ${path}`).join(", ");
    const isKnown = spec.api.operations.some(({ path }) => path === exchange.path);
    const given = `${/^[A-Z]{3,7}$/.test(exchange.method) ? exchange.method : "a method"} of ${isKnown ? exchange.path : "another path"}`;
    const finding: Finding = { ...about, kind: "unknown-operation", path: null, given, expected: known };
    return { operation: null, model: null, body: null, params: null, findings: [finding], slots: new Set() };
  }
  const told = [...judgeTransport(exchange), ...judgeQuery(exchange, operation, shown)];
  const query = told.map((each) => ({ ...about, ...each }));
  const none = { operation, model: null, body: null, params: null, findings: query, slots: new Set<string>() };
  if (!operation.body || exchange.body === null) return none;

  const body = parseJson(exchange.body);
  if (!isObject(body)) {
    const given = body === undefined ? "no JSON" : shown.value(body);
    const finding: Finding = { ...about, kind: "not-json", path: null, given, expected: "a JSON object" };
    return { ...none, findings: [...query, finding] };
  }
  const sent = Object.hasOwn(body, "model") ? body.model : undefined;
  const model = spec.models.find((each) => each.model === sent);
  const repeated = judgeKeys(exchange.body, body, shown).map((each) => ({ ...about, ...each }));
  if (!model) return { ...none, body, findings: [...query, ...repeated, unknownModel(sent, about, judge)] };
  const faults = judge.validators.faults(model.entry, body);
  const slots = new Set(faults.map(({ slot }) => slot));
  const findings = [
    ...repeated.map((each) => ({ ...each, model: model.model })),
    ...faults.map((fault) => toFinding(fault, exchange, operation, model, shown)),
    ...disagreements(body, model, slots).map((each) => ({ ...about, model: model.model, ...each })),
  ];
  const row = tablesOf(spec).models[model.model];
  const params = row ? decodeRequest(row, body) : null;
  return { operation, model, body, params, findings: [...query, ...findings], slots };
}

type Told = Pick<Finding, "kind" | "path" | "given" | "expected">;

function judgeTransport({ isPlain }: Exchange): readonly Told[] {
  return isPlain ? [{ kind: "plain-http", path: null, given: "http", expected: "https" }] : [];
}

/** Of the body, and of what `options` holds as a text. */
function judgeKeys(text: string, { options }: Body, shown: Shown): readonly Told[] {
  const toldOf = (json: string, place: string) =>
    repeatedKeys(json).map((name): Told => {
      const path = `${place}${shown.name(name)}`;
      return {
        kind: "repeated-key",
        path,
        given: "the name twice",
        expected: "each name once: parsers take one or the other",
      };
    });
  return [...toldOf(text, ""), ...(typeof options === "string" ? toldOf(options, "options.") : [])];
}

/** The key is not looked at: recorders leave it out. */
function judgeQuery({ query }: Exchange, { query: known, auth }: Operation, shown: Shown): readonly Told[] {
  const names = [...known.map(({ name }) => name), ...(auth.in === "query" ? [auth.name] : [])];
  const unknown = query.filter(([name]) => !names.includes(name));
  const missing = known.filter(
    ({ name, required }) => required && !query.some(([given, value]) => given === name && value),
  );
  const wrong = known.flatMap(({ name, values }) =>
    query.filter(([given, value]) => given === name && values && !values.includes(value)),
  );
  return [
    ...unknown.map(([name, value]): Told => {
      const path = `query.${shown.name(name, names)}`;
      return { kind: "unknown-query", path, given: shown.value(value), expected: names.join(", ") || "none" };
    }),
    ...missing.map(({ name }): Told => {
      return { kind: "missing-query", path: `query.${name}`, given: "nothing", expected: "a value" };
    }),
    ...wrong.map(([name, value]): Told => {
      const values = known.find((each) => each.name === name)?.values ?? [];
      return { kind: "unknown-value", path: `query.${name}`, given: shown.value(value), expected: listed(values) };
    }),
  ];
}

function unknownModel(sent: unknown, about: Omit<Finding, keyof Told>, { spec, shown }: Judge): Finding {
  const family = spec.entries.find(({ id }) => id === sent);
  const expected = family ? listed(family.routes.map(({ model }) => model)) : `one of ${spec.models.length} models`;
  const models = spec.models.map(({ model }) => model);
  const given = (value: unknown) =>
    typeof value === "string" && value ? shown.name(value, models) : shown.value(value);
  return { ...about, kind: "unknown-model", path: "model", given: given(sent), expected };
}

function toFinding(
  fault: Fault,
  exchange: Exchange,
  operation: Operation,
  model: SendableModel,
  shown: Shown,
): Finding {
  const { kind, slot, inside, value, expected, unknownName } = fault;
  const parameter = parameterAt(model, slot);
  const name = unknownName === undefined ? "" : shown.name(unknownName.name, unknownName.near);
  const path = unknownName === undefined ? `${slot}${inside}` : `${unknownName.place}.${name}`;
  return {
    kind,
    exchange: exchange.n,
    operation: operation.id,
    model: model.model,
    parameter: parameter?.name ?? null,
    path: path.replace(/^root\./, ""),
    given: shown.value(value),
    expected: expected(parameter),
    decisions: parameter?.decisions ?? [],
  };
}

function parameterAt({ entry }: SendableModel, slot: string): Parameter | undefined {
  const own = entry.parameters.find(({ bindings }) =>
    bindings.some((each) => slotName(each) === slot && !each.fallback),
  );
  return (
    own ??
    entry.parameters.find(({ bindings, alsoAccepted }) =>
      [...bindings, ...alsoAccepted].some((each) => slotName(each) === slot),
    )
  );
}

/** One parameter in two places, or a place that follows from the model, with values that are not the same. */
function disagreements(
  body: Body,
  { entry, route }: SendableModel,
  faulty: ReadonlySet<string>,
): readonly (Told & Pick<Finding, "parameter" | "decisions">)[] {
  const options = parseJson(body.options);
  const places: Readonly<Record<Binding["place"], unknown>> = { root: body, input: body.input, options };
  const read = (slot: Pick<Binding, "place" | "key">): unknown => {
    const place = places[slot.place];
    return isObject(place) && Object.hasOwn(place, slot.key) ? place[slot.key] : undefined;
  };
  const fixed = route.writes.flatMap((slot) => {
    const value = read(slot);
    if (value === undefined || value === slot.value || faulty.has(slotName(slot))) return [];
    const given = JSON.stringify(value).slice(0, 10);
    const expected = `${JSON.stringify(slot.value)}, as the model says`;
    return [
      {
        kind: "disagreement" as const,
        path: slotName(slot),
        given,
        expected,
        parameter: null,
        decisions: about("options"),
      },
    ];
  });
  function about(name: string): readonly string[] {
    const isAbout = (decision: ResolvedSpec["decisions"][number]) =>
      decision.parameters.includes(name) && decision.entries !== "all" && decision.entries.includes(entry.id);
    return entry.decisions.filter(isAbout).map(({ id }) => id);
  }
  const owned = new Set(
    entry.parameters.flatMap(({ bindings }) => bindings.filter(({ fallback }) => !fallback).map(slotName)),
  );
  const differing = entry.parameters.flatMap((parameter) => {
    const slots = [...parameter.bindings, ...parameter.alsoAccepted].filter(
      (slot) => !faulty.has(slotName(slot)) && !(slot.fallback && owned.has(slotName(slot))),
    );
    const told = slots.flatMap((slot) => {
      const wire = read(slot);
      if (wire === undefined) return [];
      const value = decoders[slot.encoding](
        wire,
        (parameter.values ?? []).map(({ value }) => value),
      );
      return value === undefined ? [] : [{ slot, value }];
    });
    const [first, ...others] = told;
    const other = others.find(({ value }) => !isDeepStrictEqual([value].flat(), [first?.value].flat()));
    if (!first || !other) return [];
    return [
      {
        kind: "disagreement" as const,
        path: slotName(other.slot).replace(/^root\./, ""),
        given: "another value",
        expected: `that of ${slotName(first.slot).replace(/^root\./, "")}`,
        parameter: parameter.name,
        decisions: parameter.decisions,
      },
    ];
  });
  return [...fixed, ...differing];
}

function listed(values: readonly unknown[]): string {
  return `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
}
