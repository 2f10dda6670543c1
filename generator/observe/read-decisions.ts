import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../templates/sdk/src/request/parameter-types.js";
import { parseJson } from "../../templates/sdk/src/request/to-json.js";
import { type ProbeCall, probeCalls } from "../derive/probe-calls.js";
import type { Decision, Probe, ProbeAnswer, Reads, ResolvedSpec, SendableModel } from "../ir/types.js";
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

/**
 * Whether a request asks what the probe asks: with the same edits, and otherwise right. What is left out says something only where
 * everything else of the probe's request is there.
 */
function asks(probe: Probe, call: ProbeCall, decision: Decision, request: JudgedRequest): boolean {
  const [{ set, omit } = { set: {}, omit: [] }] = probe.requests;
  const { body, model, slots } = request;
  if (!body || request.operation?.id !== call.operation.id) return false;
  if (!Object.entries(set).every(([slot, value]) => isDeepStrictEqual(valueAt(body, slot), value))) return false;
  // A probe without a model asks about the model's value alone.
  if (call.model === null) return true;
  if (!model || !isAbout(model, call.model, omit.length > 0, decision)) return false;
  const edited = new Set([...Object.keys(set), ...omit]);
  if (![...slots].every((slot) => edited.has(slot))) return false;
  // A fault there may be another one than that it is missing.
  const isOmitted = (slot: string) => slots.has(slot) && valueAt(body, slot) === undefined;
  return omit.length === 0 || (omit.every(isOmitted) && hasEverything(body, call.body ?? {}));
}

function isAbout({ model, entry }: SendableModel, probed: string, isOwn: boolean, { entries }: Decision): boolean {
  if (isOwn)
    return entry.routes.some((route) => route.model === model) && entry.routes.some((route) => route.model === probed);
  return entries === "all" || entries.includes(entry.id);
}

/** Whether a body has all fields that another one has, in `input` too. */
function hasEverything(body: object, wanted: object): boolean {
  return Object.entries(wanted).every(([name, value]) => {
    const own: unknown = Object.hasOwn(body, name) ? body[name as keyof typeof body] : undefined;
    return own !== undefined && (!isObject(value) || (isObject(own) && hasEverything(own, value)));
  });
}

function valueAt(body: Readonly<Record<string, unknown>>, slot: string): unknown {
  const dot = slot.indexOf(".");
  const places: Readonly<Record<string, unknown>> = { root: body, input: body.input, options: parseJson(body.options) };
  const [place, key] = [places[slot.slice(0, dot)], slot.slice(dot + 1)];
  return isObject(place) && Object.hasOwn(place, key) ? place[key] : undefined;
}
