import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../templates/sdk/src/request/parameter-types.js";
import { parseJson } from "../../templates/sdk/src/request/to-json.js";
import { type ProbeCall, probeCalls } from "../derive/probe-calls.js";
import type { Decision, Probe, ProbeAnswer, Reads, ResolvedSpec } from "../ir/types.js";
import type { JudgedReply } from "./judge-reply.js";
import type { JudgedRequest } from "./judge-request.js";

/** What an exchange says of a decision. */
export interface Reading {
  readonly decision: string;
  readonly reads: Reads;
  readonly means: string;
  /** How the reply reads: "HTTP 200, app_error". */
  readonly answer: string;
}

/** What a reply means by a list of answers; null where none of them is it, or the capture does not tell which. */
export function matchAnswer<Answer extends ProbeAnswer>(
  answers: readonly Answer[],
  judged: JudgedReply,
): Answer | null {
  const may = answers.find(
    ({ reply, meaning, http, reason }) =>
      (http === null || http === judged.http) &&
      (meaning === null || meaning === judged.meaning) &&
      (reply === null || reply === judged.reply?.id || (!judged.isWhole && judged.reply === null)) &&
      (reason === null || reason === judged.reason || !judged.isWhole),
  );
  if (!may || judged.isWhole) return may ?? null;
  return may.reason === null && (may.reply === null || judged.reply !== null) ? may : null;
}

export function answerText({ http, reply, meaning }: JudgedReply): string {
  return `HTTP ${http}, ${reply?.id ?? (meaning === null ? "not documented" : `read as ${meaning}`)}`;
}

/** Reads exchanges as answers: to what each decision's probe would ask, and to what it takes any reply for. */
export class DecisionReader {
  readonly #spec: ResolvedSpec;
  readonly #asked: readonly { readonly decision: Decision; readonly probe: Probe; readonly call: ProbeCall }[];

  constructor(spec: ResolvedSpec) {
    this.#spec = spec;
    this.#asked = spec.decisions.flatMap((decision) => {
      const [call, ...more] = decision.probe ? probeCalls(decision.probe, spec) : [];
      // What takes several requests, or a task that there is not, cannot be recognized in traffic.
      if (!decision.probe || !call?.body || more.length > 0) return [];
      return [{ decision, probe: decision.probe, call }];
    });
  }

  read(request: JudgedRequest, reply: JudgedReply): readonly Reading[] {
    const to = request.operation?.id;
    const answer = answerText(reply);
    const shown = this.#spec.decisions.flatMap(({ id, traffic }) => {
      const found = matchAnswer(
        traffic.filter((each) => each.to === to),
        reply,
      );
      return found ? [{ decision: id, reads: found.reads, means: found.means, answer }] : [];
    });
    const asked = this.#asked.flatMap(({ decision, probe, call }) => {
      const found = asks(probe, call, decision, request) ? matchAnswer(probe.answers, reply) : null;
      return found ? [{ decision: decision.id, reads: found.reads, means: found.means, answer }] : [];
    });
    return [...shown, ...asked];
  }
}

/** Whether a request asks what the probe asks: of a model that the decision is about, with the same edits, otherwise right. */
function asks(probe: Probe, { operation, model }: ProbeCall, { entries }: Decision, request: JudgedRequest): boolean {
  const [{ set, omit } = { set: {}, omit: [] }] = probe.requests;
  const { body } = request;
  if (!body || request.operation?.id !== operation.id) return false;
  const isSame = Object.entries(set).every(([slot, value]) => isDeepStrictEqual(valueAt(body, slot), value));
  if (!isSame || omit.some((slot) => valueAt(body, slot) !== undefined)) return false;
  // A probe without a model asks about the model's value alone.
  if (model === null) return true;
  const entry = request.model?.entry.id;
  if (entry === undefined || (entries !== "all" && !entries.includes(entry))) return false;
  const edited = new Set([...Object.keys(set), ...omit]);
  return [...request.slots].every((slot) => edited.has(slot));
}

function valueAt(body: Readonly<Record<string, unknown>>, slot: string): unknown {
  const dot = slot.indexOf(".");
  const places: Readonly<Record<string, unknown>> = { root: body, input: body.input, options: parseJson(body.options) };
  const [place, key] = [places[slot.slice(0, dot)], slot.slice(dot + 1)];
  return isObject(place) && Object.hasOwn(place, key) ? place[key] : undefined;
}
