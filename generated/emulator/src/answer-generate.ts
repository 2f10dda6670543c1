import { type Body, decodeRequest } from "./decode-request.js";
import { fillReply, hasKey, type Outcome, refuse, replyFor } from "./documented-reply.js";
import { durationOf } from "./emulator-options.js";
import type { OperationFacts, ReplyFact } from "./emulator-tables.js";
import type { IncomingRequest } from "./incoming-request.js";
import { planMedia } from "./media/media.js";
import { priceOf } from "./price.js";
import { type FieldProblem, toProblems } from "./problems.js";
import { readJson, requestDepth } from "./read-json.js";
import type { Scenario } from "./scenarios.js";
import { jsonReply } from "./send.js";
import type { World } from "./world.js";

/** Takes a submission. In this order: key, content type, JSON, model, fields, credits; then the task is accepted and charged. */
export function generate(world: World, request: IncomingRequest, scenario: Scenario | undefined): Outcome {
  const { models, validators, rows, api } = world.tables;
  const operation = api.operations.generate;
  if (!hasKey(operation, request, world.settings.apiKey)) return refuse(replyFor(operation, "wrong-key"));
  if (!/^application\/json\s*(;|$)/i.test(request.headers["content-type"] ?? ""))
    return malformed("invalid_content_type");
  const body = readJson(request.body, requestDepth);
  if (!body) return malformed("invalid_json");

  const { model } = body;
  const facts = typeof model === "string" && Object.hasOwn(models, model) ? models[model] : undefined;
  if (typeof model !== "string" || !facts) {
    return refuse(
      replyFor(operation, "unknown-model"),
      typeof model === "string" ? { model: model.slice(0, 100) } : {},
    );
  }
  const row = rows.models[model];
  const validate = validators[facts.entry];
  if (!row || !validate) throw new Error(`the tables have no row or no validator for ${model}`);

  // "Sending an input object for these models has no effect": what stands in it is not looked at.
  const { input, ...root } = body;
  const problems = check(validate, row.home === "root" ? root : body, world.settings.allowUnknownFields);
  if (problems.length > 0) return invalid(replyFor(operation, "invalid-field"), operation, model, problems);

  const params = decodeRequest(row, body);
  const { credits, basis, assumed } = priceOf(rows, model, params);
  if (!world.ledger.charge(credits)) {
    return refuse(replyFor(operation, "no-credits"), { model, credits, assumed, balance: world.ledger.balance });
  }
  const taskId = world.random.hex("task");
  const script = scenario?.nextTask() ?? {};
  const duration = script.duration ?? durationOf(model, facts.category, world.settings.durations);
  const now = world.clock.now();
  scenario?.accepted(taskId, credits);
  world.journal.add("charge", { taskId, model, credits, basis, assumed, balance: world.ledger.balance });
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
  const isWanted = ({ body }: ReplyFact) => body.startsWith("{") === world.settings.bareReplies;
  const reply = fillReply(replyFor(operation, "accepted", isWanted), operation, { task: taskId });
  return { reply, details: { model, taskId, credits, assumed, balance: world.ledger.balance }, committed: true };
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
function invalid(
  fact: ReplyFact,
  operation: OperationFacts,
  model: string,
  problems: readonly FieldProblem[],
): Outcome {
  const details = { model, refused: "invalid_request", problems };
  if (problems.some(({ rule }) => missing.includes(rule))) return { reply: jsonReply(fact.http, fact.body), details };
  const [first] = problems;
  const reason = `${first?.rule === "unknown" ? "Unknown field" : "Invalid value"}: ${first?.path}`;
  return { reply: fillReply(fact, operation, { reason }), details };
}
