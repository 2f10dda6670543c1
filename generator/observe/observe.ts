import type { ResolvedSpec } from "../ir/types.js";
import { compareCharges, type Submission } from "./compare-charges.js";
import type { Capture, Exchange } from "./exchange.js";
import type { Finding } from "./finding.js";
import { type JudgedReply, judgeReply } from "./judge-reply.js";
import { type Judge, type JudgedRequest, judgeRequest } from "./judge-request.js";
import type { Observation } from "./observation.js";
import { DecisionReader } from "./read-decisions.js";
import { RequestValidators } from "./request-validators.js";
import { Shown } from "./shown.js";

type Read = Omit<Observation["decisions"][number], "exchanges"> & { readonly exchanges: number[] };

const prepared = new WeakMap<
  ResolvedSpec,
  { readonly validators: RequestValidators; readonly reader: DecisionReader }
>();

/** What is compiled once a spec. */
function prepare(spec: ResolvedSpec) {
  const ready = prepared.get(spec) ?? { validators: new RequestValidators(spec), reader: new DecisionReader(spec) };
  prepared.set(spec, ready);
  return ready;
}

/** Holds real traffic against the spec. */
export function observe(capture: Capture, spec: ResolvedSpec): Observation {
  const { validators, reader } = prepare(spec);
  const judge: Judge = { spec, validators, shown: new Shown(spec, capture.secrets, capture.isOverfull) };
  const findings: Finding[] = [];
  const submissions: Submission[] = [];
  const read = new Map<string, Read>();
  const problems = [...capture.problems];
  const look = (exchange: Exchange) => {
    const request = judgeRequest(exchange, judge);
    findings.push(...request.findings);
    const reply = request.operation && judgeReply(exchange, request.operation, request.body ?? {}, judge);
    const { model, params, operation } = request;
    const isAccepted = reply?.meaning === "accepted";
    if (operation?.id === spec.api.generate.id && (isAccepted || !reply || reply.meaning === null)) {
      const of = isAccepted && model && params ? { model: model.model, params } : null;
      submissions.push({ exchange: exchange.n, of, charged: exchange.charged });
    }
    if (!reply) return;
    findings.push(...reply.findings, ...refusedThoughAllowed(exchange, request, reply));
    for (const { decision, reads, means, answer } of reader.read(request, reply)) {
      const key = JSON.stringify([decision, reads, means, answer]);
      const status = spec.decisions.find(({ id }) => id === decision)?.status ?? "";
      const known = read.get(key) ?? { decision, status, reads, means, answer, exchanges: [] };
      known.exchanges.push(exchange.n);
      read.set(key, known);
    }
  };
  for (const exchange of capture.exchanges) {
    try {
      look(exchange);
    } catch {
      // Whatever it is, its own message may have what must not be printed.
      problems.push({ place: exchange.place, message: "cannot be judged: nested too deep, perhaps" });
    }
  }
  const { findings: off, ...charges } = compareCharges(submissions, capture.balances, spec);
  const all = [...findings, ...off];
  const decisions = [...read.values()];
  const named = new Set([...all.map(({ exchange }) => exchange), ...decisions.flatMap(({ exchanges }) => exchanges)]);
  return {
    capture: {
      format: capture.format,
      exchanges: capture.exchanges.length,
      elsewhere: capture.elsewhere,
      unanswered: capture.exchanges.filter(({ reply }) => !reply).length,
      problems,
    },
    findings: all,
    decisions,
    charges,
    places: Object.fromEntries(
      capture.exchanges.filter(({ n }) => named.has(n)).map(({ n, place }) => [n, place] as const),
    ),
  };
}

/** The spec lets more through than the API: a fact that is missing. */
function refusedThoughAllowed(exchange: Exchange, request: JudgedRequest, { reply }: JudgedReply): readonly Finding[] {
  const isAboutBody = reply?.cause === "invalid-field" || reply?.cause === "unknown-model";
  if (!isAboutBody || request.findings.length > 0 || !request.model || !request.operation) return [];
  const { model, operation, params } = request;
  const parameters = model.entry.parameters.filter(({ name }) => params && Object.hasOwn(params, name));
  return [
    {
      kind: "refused-though-allowed",
      exchange: exchange.n,
      operation: operation.id,
      model: model.model,
      parameter: null,
      path: null,
      given: `${reply.id} for ${parameters.map(({ name }) => name).join(", ")}`,
      expected: "an acceptance",
      decisions: [...new Set(parameters.flatMap(({ decisions }) => decisions))],
    },
  ];
}
