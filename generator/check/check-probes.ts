import { ValidationError } from "../../templates/sdk/src/errors.js";
import { didYouMean, suggest } from "../../templates/sdk/src/request/suggest.js";
import { probeCalls } from "../derive/probe-calls.js";
import { knownNames } from "../diagnostics/known-names.js";
import type { Report } from "../diagnostics/report.js";
import type { Operation, Probe, ProbeAnswer, ProbeRequest, ResolvedSpec, ShownAnswer } from "../ir/types.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";

interface Context {
  readonly spec: ResolvedSpec;
  readonly document: YamlDocument;
  readonly report: Report;
  /** The keys that requests have. */
  readonly keys: ReadonlySet<string>;
}

/** What a probe asks is a request of this API, what it expects are answers to it, and the emulator can give more than one. */
export function checkProbes(spec: ResolvedSpec, document: YamlDocument, report: Report): void {
  const context = { spec, document, report, keys: keysOf(spec) };
  for (const { id, probe, traffic } of spec.decisions) {
    for (const [index, answer] of traffic.entries()) checkShown(answer, [id, "traffic", index], context);
    if (!probe) continue;
    try {
      checkProbe(probe, [id, "probe"], context);
    } catch (error) {
      // A sample request that is none is a problem of the samples, where it is said.
      if (!(error instanceof ValidationError)) throw error;
    }
  }
}

function checkProbe(probe: Probe, path: Path, context: Context): void {
  const { spec, document, report } = context;
  const known = probe.requests.filter((request, index) =>
    operationOf(request.to, [...path, "requests", index, "to"], context),
  );
  if (known.length < probe.requests.length) return;
  for (const [index, request] of probe.requests.entries()) checkRequest(request, [...path, "requests", index], context);
  const last = probeCalls(probe, spec).at(-1);
  if (last) checkAnswers(probe.answers, last.operation, [...path, "answers"], context);
  for (const [id, reading] of Object.entries(probe.turned)) {
    const behaviour = spec.behaviours.find((each) => each.id === id);
    const readings = Object.keys(behaviour?.others ?? {});
    if (readings.includes(reading)) continue;
    const ids = spec.behaviours.filter(({ others }) => Object.keys(others).length > 0).map((each) => each.id);
    const message = behaviour
      ? `${id} has no other reading ${reading}; ${readings.length > 0 ? `it has ${readings.join(", ")}` : "it has none"}`
      : `the emulator has no behaviour ${id}${hint(id, ids)}`;
    report.add("unknown-reading", message, document.locate([...path, "turned", id], "key"));
  }
}

function operationOf(id: string, path: Path, { spec, document, report }: Context): Operation | undefined {
  const { operations } = spec.api;
  const operation = operations.find((each) => each.id === id);
  if (!operation) {
    const names = operations.map((each) => each.id);
    report.add("probe-request", `there is no operation ${id}; known: ${names.join(", ")}`, document.locate(path));
  }
  return operation;
}

function checkRequest(request: ProbeRequest, path: Path, context: Context): void {
  const { spec, document, report } = context;
  const [call] = probeCalls({ requests: [request], answers: [], turned: {} }, spec);
  const add = (message: string, at: Path, part?: "key") =>
    report.add("probe-request", message, document.locate([...path, ...at], part));
  if (!call) return;
  const models = spec.models.map(({ model }) => model);
  if (request.model !== null && !models.includes(request.model))
    add(`${request.model} is no model that can be sent${hint(request.model, models)}`, ["model"]);
  if (request.model !== null && !call.operation.body) add(`${request.to} takes no model`, ["model"]);
  if (call.operation.body && request.model === null && !Object.hasOwn(request.set, "root.model"))
    add(`${request.to} needs a model, or set with root.model`, []);
  const names = call.operation.query.map(({ name }) => `query.${name}`);
  for (const slot of Object.keys(request.set)) {
    const message = slotProblem(slot, call.operation, names) ?? misspelling(slot, context.keys);
    if (message) add(message, ["set", slot], "key");
  }
  const sample = probeCalls({ requests: [{ ...request, set: {}, omit: [] }], answers: [], turned: {} }, spec)[0];
  for (const [index, slot] of request.omit.entries()) {
    const message = slotProblem(slot, call.operation, names) ?? absence(slot, sample, request.model);
    if (message) add(message, ["omit", index]);
  }
}

function slotProblem(slot: string, { id, body }: Operation, query: readonly string[]): string | undefined {
  if (slot.startsWith("query.")) return query.includes(slot) ? undefined : `${id} has no ${slot}${hint(slot, query)}`;
  return body ? undefined : `${id} takes no body, so there is no ${slot}`;
}

/** A probe may ask with a key that nothing has. One that is nearly a known one was not meant. */
function misspelling(slot: string, known: ReadonlySet<string>): string | undefined {
  const [place = "", key = ""] = slot.split(".");
  const near = known.has(key) ? null : suggest(key, [...known]);
  return near ? `no request has ${slot}; did you mean ${place}.${near}?` : undefined;
}

function keysOf({ entries, api }: ResolvedSpec): ReadonlySet<string> {
  const ofEntries = entries.flatMap(({ parameters, accepts, neverSent, routes }) => [
    ...parameters.flatMap(({ bindings, alsoAccepted }) => [...bindings, ...alsoAccepted]),
    ...accepts,
    ...neverSent,
    ...routes.flatMap(({ writes }) => writes),
  ]);
  const ofOperations = api.operations.flatMap(({ body }) => (body ?? []).map(({ name }) => name));
  return new Set([...ofEntries.map((each) => each.key), ...ofOperations]);
}

/** What the sample request does not have cannot be left out of it. */
function absence(
  slot: string,
  call: ReturnType<typeof probeCalls>[number] | undefined,
  model: string | null,
): string | undefined {
  const [place = "", key = ""] = slot.split(".");
  const { body, query } = call ?? {};
  const options = typeof body?.options === "string" ? JSON.parse(body.options) : {};
  const places: Readonly<Record<string, unknown>> = { root: body, input: body?.input, options, query };
  return Object.hasOwn(Object(places[place]), key)
    ? undefined
    : `the sample request${model === null ? "" : ` of ${model}`} has no ${slot}`;
}

function checkShown(answer: ShownAnswer, path: Path, context: Context): void {
  const operation = operationOf(answer.to, [...path, "to"], context);
  if (operation) checkAnswer(answer, operation, path, context);
}

function checkAnswers(answers: readonly ProbeAnswer[], operation: Operation, path: Path, context: Context): void {
  const { document, report } = context;
  for (const [index, answer] of answers.entries()) {
    checkAnswer(answer, operation, [...path, index], context);
    const earlier = answers.slice(0, index).find((each) => covers(each, answer));
    if (earlier) {
      const message = `an earlier answer already is that one: ${earlier.means}`;
      report.add("probe-answer", message, document.locate([...path, index]));
    }
  }
  if (!answers.some(({ reads }) => reads === "confirms") || answers.every(({ reads }) => reads === "confirms")) {
    const message = "a probe has an answer that confirms the decision, and one that does not";
    report.add("probe-answer", message, document.locate(path));
  }
}

function covers(a: ProbeAnswer, b: ProbeAnswer): boolean {
  return (["reply", "meaning", "http", "reason"] as const).every((name) => a[name] === null || a[name] === b[name]);
}

function checkAnswer({ reply, meaning }: ProbeAnswer, operation: Operation, path: Path, context: Context): void {
  const { document, report } = context;
  const { id, replies, otherwise } = operation;
  const ids = replies.map((each) => each.id);
  if (reply !== null && !ids.includes(reply)) {
    const message = `${id} has no reply ${reply}${hint(reply, ids)}`;
    report.add("probe-answer", message, document.locate([...path, "reply"]));
  }
  const meanings: string[] = [...new Set([...replies, ...otherwise].map((each) => each.meaning))];
  if (meaning !== null && !meanings.includes(meaning)) {
    const message = `no reply of ${id} means ${meaning}; known: ${meanings.join(", ")}`;
    report.add("probe-answer", message, document.locate([...path, "meaning"]));
  }
}

function hint(name: string, known: readonly string[]): string {
  return `; ${didYouMean(name, known, knownNames(known))}`;
}
