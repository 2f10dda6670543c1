import { type Body, decodeRequest } from "./decode-request.js";
import { durationOf } from "./emulator-options.js";
import type { ReplyFact } from "./emulator-tables.js";
import type { IncomingRequest } from "./incoming-request.js";
import { planMedia } from "./media/media.js";
import { priceOf } from "./price.js";
import { type FieldProblem, toProblems } from "./problems.js";
import type { Scenario } from "./scenarios.js";
import { jsonReply, type Reply } from "./send.js";
import type { World } from "./world.js";

/** An answer, and what the journal says of it. */
export interface Outcome {
  readonly reply: Reply;
  readonly details: Readonly<Record<string, unknown>>;
  /** A task exists now, and is paid for. */
  readonly committed?: true;
}

/** Takes a submission. In this order: key, content type, JSON, model, fields, credits; then the task is accepted and charged. */
export function generate(world: World, request: IncomingRequest, scenario: Scenario | undefined): Outcome {
  const { models, validators, rows, api } = world.tables;
  const { replies } = api.generate;
  if (!isBearer(request.headers.authorization, world.settings.apiKey)) return refuse(replies.invalid_api_key);
  if (!/^application\/json\s*(;|$)/i.test(request.headers["content-type"] ?? ""))
    return malformed("invalid_content_type");
  const body = readJson(request.body);
  if (!body) return malformed("invalid_json");

  const { model } = body;
  const facts = typeof model === "string" && Object.hasOwn(models, model) ? models[model] : undefined;
  if (typeof model !== "string" || !facts) {
    return refuse(replies.invalid_model_id, typeof model === "string" ? { model: model.slice(0, 100) } : {});
  }
  const row = rows.models[model];
  const validate = validators[facts.entry];
  if (!row || !validate) throw new Error(`the tables have no row or no validator for ${model}`);

  // "Sending an input object for these models has no effect": what stands in it is not looked at.
  const { input, ...root } = body;
  const problems = check(validate, row.home === "root" ? root : body, world.settings.allowUnknownFields);
  if (problems.length > 0) return invalid(replies.app_error, model, problems);

  const params = decodeRequest(row, body);
  const { credits, basis } = priceOf(rows, model, params);
  if (!world.ledger.charge(credits)) {
    return refuse(replies.insufficient_credits, { model, credits, balance: world.ledger.balance });
  }
  const taskId = world.random.hex("task");
  const script = scenario?.nextTask() ?? {};
  const duration = script.duration ?? durationOf(model, facts.category, world.settings.durations);
  const now = world.clock.now();
  scenario?.accepted(taskId, credits);
  world.journal.add("charge", { taskId, model, credits, basis, balance: world.ledger.balance });
  world.accept({
    id: taskId,
    model,
    credits,
    state: "processing",
    outcome: script.outcome ?? "done",
    failMsg: script.failMsg ?? "generation_failed",
    media: planMedia(facts, params, world.random.hash(`media/${taskId}`)),
    callBackUrl: String(body.callBackUrl),
    callbacks: script.callbacks ?? world.settings.callbacks,
    ...(scenario && { scenario: scenario.id }),
    createdAt: now,
    endsAt: now + duration,
  });
  const { http, body: sample } = world.settings.bareReplies ? replies.ok_object : replies.ok_array;
  const reply = jsonReply(http, withTaskId(sample, taskId));
  return { reply, details: { model, taskId, credits, balance: world.ledger.balance }, committed: true };
}

export function isBearer(header: string | undefined, apiKey: string): boolean {
  const [, token] = /^bearer +(.*)$/i.exec(header ?? "") ?? [];
  return token === apiKey;
}

function refuse({ http, body }: ReplyFact, details: Outcome["details"] = {}): Outcome {
  const reason = /"msg": *"(\w+)"/.exec(body)?.[1];
  return { reply: jsonReply(http, body), details: { ...details, ...(reason && { refused: reason }) } };
}

/** What the reference does not speak of: the request is none. */
function malformed(reason: string): Outcome {
  return { reply: jsonReply(400, { msg: reason }), details: { refused: reason } };
}

function check(
  validate: World["tables"]["validators"][string],
  body: Body,
  allowUnknown: boolean,
): readonly FieldProblem[] {
  if (validate(body)) return [];
  const errors = validate.errors ?? [];
  return toProblems(allowUnknown ? errors.filter(({ keyword }) => keyword !== "additionalProperties") : errors);
}

/** What leaves a required field without a value. */
const missing: readonly string[] = ["required", "minLength", "minItems"];

/** A missing field has a documented answer; for the others only its shape is known. */
function invalid({ http, body }: ReplyFact, model: string, problems: readonly FieldProblem[]): Outcome {
  const details = { model, refused: "invalid_request", problems };
  if (problems.some(({ rule }) => missing.includes(rule))) return { reply: jsonReply(http, body), details };
  const [first] = problems;
  const msg = `${first?.rule === "unknown" ? "Unknown field" : "Invalid value"}: ${first?.path}`;
  return { reply: jsonReply(http, { ...JSON.parse(body), msg }), details };
}

function withTaskId(sample: string, taskId: string): unknown {
  return JSON.parse(sample, (name, value: unknown) => (name === "taskId" ? taskId : value));
}

/** Deeper than any request is; what is deeper than the stack allows must not get to code that recurses. */
const maxDepth = 32;

/** The body as an object; undefined when it is none, is not UTF-8, or is nested without end. */
function readJson(bytes: Buffer): Body | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) && isShallow(value)
      ? (value as Body)
      : undefined;
  } catch {
    return undefined;
  }
}

function isShallow(value: object): boolean {
  let level: object[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) return false;
    level = level.flatMap((item) => Object.values(item).filter((child) => typeof child === "object" && child !== null));
  }
  return true;
}
