import type { ProbeCall } from "../../generator/derive/probe-calls.js";
import { tablesOf } from "../../generator/derive/rows.js";
import type { Reads, ResolvedSpec } from "../../generator/ir/types.js";
import type { CapturedReply, Exchange } from "../../generator/observe/exchange.js";
import { type JudgedReply, judgeReply } from "../../generator/observe/judge-reply.js";
import { answerText, matchAnswer } from "../../generator/observe/read-decisions.js";
import type { Shown } from "../../generator/observe/shown.js";
import { readReply } from "../../templates/sdk/src/http/read-reply.js";
import { isObject } from "../../templates/sdk/src/request/parameter-types.js";
import { parseJson } from "../../templates/sdk/src/request/to-json.js";
import type { PlannedProbe } from "./plan-probes.js";
import { type SentOnce, sendOnce } from "./send-once.js";

/** A request and its answer, fit to be kept: without the key, and of the answer what `Shown` lets through. */
export interface KeptExchange {
  readonly request: { readonly method: string; readonly url: string; readonly body: unknown };
  readonly reply: { readonly status: number; readonly body: unknown } | null;
}

/** What came of a probe. */
export interface ProbeAnswered {
  readonly decision: string;
  readonly exchanges: readonly KeptExchange[];
  /** How the last reply reads: "HTTP 400, invalid_model_id". */
  readonly answer: string;
  /** Null: nobody expected this answer. */
  readonly reads: Reads | null;
  readonly means: string;
  /** What it may have cost, at most; null when nobody knows. */
  readonly credits: number | null;
  /** Why nothing more is to be sent after it. */
  readonly stop: string | null;
}

export interface Target {
  readonly spec: ResolvedSpec;
  readonly base: string;
  readonly apiKey: string;
  readonly shown: Shown;
}

/** Sends the requests of a probe, each once, until one is not answered as the next one needs it. */
export async function runProbe(planned: PlannedProbe, target: Target): Promise<ProbeAnswered> {
  const { decision, probe, calls, cost } = planned;
  const exchanges: KeptExchange[] = [];
  let credits: number | null = 0;
  let task: string | undefined;
  const end = (answer: string, means: string, stop: string | null, reads: Reads | null = null): ProbeAnswered => ({
    decision: decision.id,
    exchanges,
    answer,
    reads,
    means,
    credits,
    stop,
  });
  for (const [index, call] of calls.entries()) {
    const { ifAccepted, isExpected } = cost.requests[index] ?? { ifAccepted: null, isExpected: false };
    const sent = await send(call, task, target);
    exchanges.push(kept(call, sent, target));
    if (sent.kind === "not-sent") return end(`not sent: ${sent.why}`, "Nobody was reached.", sent.why);
    const judged = sent.kind === "reply" ? judge(call, sent, target) : null;
    const submits = call.operation.id === target.spec.api.generate.id;
    // What is neither accepted nor refused for sure counts as charged.
    const isOpen = submits && (judged === null || judged.meaning === null);
    const isAccepted = judged?.meaning === "accepted";
    if (isAccepted || isOpen) credits = credits === null || ifAccepted === null ? null : credits + ifAccepted;
    if (sent.kind === "unknown" || !judged) {
      const why = sent.kind === "unknown" ? sent.why : "no reply";
      return end(
        `no answer: ${why}`,
        "It may have arrived.",
        submits ? "the outcome of a submission is unknown" : null,
      );
    }
    const answer = answerText(judged);
    if (isOpen) return end(answer, "It may have been accepted.", "the outcome of a submission is unknown");
    if (isAccepted && !isExpected)
      return end(
        answer,
        "It was accepted, which nobody expected.",
        "a request that should have been refused was charged",
      );
    const cause = judged.reply?.cause;
    if (cause === "wrong-key" || cause === "no-credits" || cause === "wrong-host")
      return end(answer, "Whatever is asked is refused like that.", `the API answers ${judged.reply?.id}`);
    if (index < calls.length - 1) {
      task = taskIn(call, sent, target.spec);
      if (!isAccepted || task === undefined) return end(answer, `Request ${index + 1} was not accepted.`, null);
      continue;
    }
    const found = matchAnswer(probe.answers, judged);
    return found
      ? end(answer, found.means, null, found.reads)
      : end(answer, "Nobody expected this answer: read it, and write down what it means.", null);
  }
  return end("nothing was sent", "The probe has no request.", null);
}

function send(call: ProbeCall, task: string | undefined, { base, apiKey }: Target): Promise<SentOnce> {
  const { auth, method } = call.operation;
  const headers = {
    ...(auth.in === "header" && { [auth.name.toLowerCase()]: `${auth.scheme} ${apiKey}` }),
    ...(call.body && { "content-type": "application/json" }),
  };
  const url = urlOf(call, base, task, apiKey);
  return sendOnce(url, method, headers, call.body ? JSON.stringify(call.body) : undefined);
}

function urlOf(
  { operation, query, taskParameter }: ProbeCall,
  base: string,
  task: string | undefined,
  key: string,
): URL {
  const url = new URL(`${base.replace(/\/+$/, "")}${operation.path}`);
  const all = { ...query, ...(taskParameter !== null && task !== undefined && { [taskParameter]: task }) };
  if (operation.auth.in === "query") url.searchParams.set(operation.auth.name, key);
  for (const [name, value] of Object.entries(all)) url.searchParams.set(name, value);
  return url;
}

type Replied = SentOnce & { readonly kind: "reply" };

function judge(call: ProbeCall, { status, text }: Replied, { spec, shown }: Target): JudgedReply | null {
  const reply: CapturedReply = text === undefined ? { kind: "file", status } : { kind: "text", status, text };
  const { method, path } = call.operation;
  const exchange: Exchange = {
    n: 1,
    place: "",
    isPlain: false,
    method,
    path,
    query: [],
    body: null,
    reply,
    charged: null,
  };
  return judgeReply(exchange, call.operation, call.body ?? {}, { spec, shown });
}

function taskIn(
  { operation, body }: ProbeCall,
  { status, text = "" }: Replied,
  spec: ResolvedSpec,
): string | undefined {
  const row = tablesOf(spec).api.operations[operation.id];
  return row && readReply(row, { status, text, why: "" }, String, JSON.stringify(body ?? {})).task;
}

/** The request as it is written in the spec, with names in place of the key and the task; the reply by what may be shown of it. */
function kept(call: ProbeCall, sent: SentOnce | null, { base, shown }: Pick<Target, "base" | "shown">): KeptExchange {
  const url = urlOf(call, base, "TASK", "KEY");
  const { method } = call.operation;
  return {
    request: { method, url: url.href, body: call.body },
    reply: sent?.kind === "reply" ? { status: sent.status, body: toShown(sent.text, shown) } : null,
  };
}

function toShown(text: string | undefined, shown: Shown): unknown {
  if (text === undefined) return "a file";
  if (text === "") return "nothing";
  const value = parseJson(text);
  const members = (item: unknown) =>
    isObject(item)
      ? Object.fromEntries(
          Object.entries(item)
            .slice(0, 20)
            .map(([name, each]) => [shown.name(name), shown.value(each)]),
        )
      : shown.value(item);
  if (value === undefined) return shown.value(text);
  return Array.isArray(value) ? value.slice(0, 5).map(members) : members(value);
}
