import type { Assumptions } from "./assumptions.js";
import { contradictionsIn, decodeRequest } from "./decode-request.js";
import { exampleWord, fillReply, hasKey, type Outcome, ownReply, refuse, replyFor } from "./documented-reply.js";
import { durationOf } from "./emulator-options.js";
import type { ApiFacts, OperationFacts, ReplyFact } from "./emulator-tables.js";
import { findProblems } from "./find-problems.js";
import type { IncomingRequest } from "./incoming-request.js";
import { planMedia } from "./media/media.js";
import { priceOf } from "./price.js";
import type { FieldProblem } from "./problems.js";
import { readJson, requestDepth } from "./read-json.js";
import type { Scenario } from "./scenarios.js";
import { jsonReply, type Reply } from "./send.js";
import { takeBody } from "./take-body.js";
import type { World } from "./world.js";

/** Takes a submission. In this order: key, content type, JSON, model, fields, credits; then the task is accepted and charged. */
export function generate(world: World, request: IncomingRequest, scenario: Scenario | undefined): Outcome {
  const { models, validators, rows, api } = world.tables;
  const { assume, apiKey, bareReplies } = world.settings;
  const operation = api.operations.generate;
  const refused = hasKey(operation, request, apiKey) ? undefined : refuse(replyFor(operation, "wrong-key"));
  if (refused && assume["order-of-checks"] === "key-first") return refused;
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers["content-type"] ?? "");
  if (!isJson && assume["content-type-answer"] === "refused") return malformed(api, "invalid_content_type");
  const sent = readJson(request.body, requestDepth);
  const fieldReply = replyFor(operation, "invalid-field");
  if (!sent) {
    if (assume["malformed-body"] === "own-word") return malformed(api, "invalid_json");
    return refuse(fieldReply, { refused: "invalid_json" });
  }
  const { body, model, row, read } = takeBody(sent, world);
  if (model === undefined) {
    const details = typeof body.model === "string" ? { model: body.model.slice(0, 100) } : {};
    const isBase =
      body.model === undefined || (typeof body.model === "string" && Object.hasOwn(rows.families, body.model));
    const reply = isBase && assume["base-id-answer"] === "missing-field" ? fieldReply : undefined;
    return refuse(reply ?? replyFor(operation, "unknown-model"), details);
  }
  const facts = models[model];
  const validate = facts && validators[facts.entry];
  if (!facts || !row || !validate) throw new Error(`the tables have no row or no validator for ${model}`);

  const problems = findProblems(validate, read, assume);
  const params = decodeRequest(row, read);
  const price = priceOf(rows, model, params, assume, contradictionsIn(row, read));
  const charge = (taskId?: string) => {
    const { credits, basis, assumed } = price;
    world.journal.add("charge", { taskId, model, credits, basis, assumed, balance: world.ledger.balance });
  };
  if (problems.length > 0) {
    const isCharged = assume["wrong-values-are-free"] === "charged" && !isMissing(problems);
    if (isCharged && world.ledger.charge(price.credits)) charge();
    return invalid(fieldReply, operation, model, problems, assume);
  }
  if (refused) return refused;

  const { credits, assumed } = price;
  if (!world.ledger.charge(credits)) {
    const details = { model, credits, assumed, balance: world.ledger.balance };
    const outcome = refuse(replyFor(operation, "no-credits"), details);
    return assume["insufficient-credits-body"] === "code-400" ? outcome : { ...outcome, reply: bareWord(outcome) };
  }
  const taskId = world.random.hex("task");
  const script = scenario?.nextTask() ?? {};
  const duration = script.duration ?? durationOf(model, facts.category, world.settings.durations);
  const now = world.clock.now();
  scenario?.accepted(taskId, credits);
  charge(taskId);
  world.accept({
    id: taskId,
    model,
    credits,
    state: "processing",
    outcome: script.outcome ?? "done",
    failMsg: script.failMsg ?? exampleWord(api.operations.status, "failed", "failure") ?? "failed",
    media: planMedia(facts, params, world.random.hash(`media/${taskId}`), assume),
    callBackUrl: typeof body.callBackUrl === "string" ? body.callBackUrl : "",
    callbacks: script.callbacks ?? world.settings.callbacks,
    ...(scenario && { scenario: scenario.id }),
    createdAt: now,
    endsAt: now + duration,
  });
  const isWanted = ({ body }: ReplyFact) => body.startsWith("{") === bareReplies;
  const reply = fillReply(replyFor(operation, "accepted", isWanted), operation, { task: taskId });
  return { reply, details: { model, taskId, credits, assumed, balance: world.ledger.balance }, committed: true };
}

/** What the reference does not speak of: the request is none. */
function malformed(api: ApiFacts, reason: string): Outcome {
  return { reply: ownReply(api, 400, reason), details: { refused: reason } };
}

/** What leaves a required field without a value. */
const missing: readonly string[] = ["required", "minLength", "minItems"];

function isMissing(problems: readonly FieldProblem[]): boolean {
  return problems.some(({ rule }) => missing.includes(rule));
}

/** A missing field has a documented answer; for the others only its shape is known. */
function invalid(
  fact: ReplyFact,
  operation: OperationFacts,
  model: string,
  problems: readonly FieldProblem[],
  assume: Assumptions,
): Outcome {
  const details = { model, refused: "invalid_request", problems };
  const [first] = problems;
  const kind = isMissing(problems) ? "Missing field" : first?.rule === "unknown" ? "Unknown field" : "Invalid value";
  const isNamed = isMissing(problems)
    ? assume["missing-field-answer"] === "named"
    : assume["invalid-value"] === "named";
  if (!isNamed) return { reply: jsonReply(fact.http, fact.body), details };
  return { reply: fillReply(fact, operation, { reason: `${kind}: ${first?.path}` }), details };
}

/** The refusal as words, where it is no JSON. */
function bareWord({ reply }: Outcome): Reply {
  const words = Object.values(JSON.parse(reply.body.toString())).filter((value) => typeof value === "string");
  return { ...reply, headers: { "content-type": "text/plain" }, body: Buffer.from(words.join(" ")) };
}
