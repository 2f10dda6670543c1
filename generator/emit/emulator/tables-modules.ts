import type {
  ApiFacts,
  Behaviour,
  ModelFacts,
  OperationFacts,
  ReplyFact,
} from "../../../templates/emulator/src/emulator-tables.js";
import { toOperationRows } from "../../derive/operation-rows.js";
import { isRead, replyText } from "../../derive/operations.js";
import type { ReadReply, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { header } from "../../print/header.js";
import { printLiteral, printString } from "../../print/typescript.js";

/** Host, operations and documented replies, as the emulator reads them. */
export function toApiFacts({ api }: ResolvedSpec): ApiFacts {
  const rows = toOperationRows(api);
  const operations = api.operations.map((operation): [string, OperationFacts] => {
    const { otherwise: _read, replies: _rows, ...row } = rows[operation.id as keyof typeof rows];
    return [
      operation.id,
      { ...row, replies: operation.replies.filter(isRead).map((reply) => toFact(reply, row.members.reason)) },
    ];
  });
  const { method } = api.callback;
  return {
    host: api.server.host,
    callback: { method },
    operations: Object.fromEntries(operations) as ApiFacts["operations"],
  };
}

function toFact(reply: ReadReply, reason = ""): ReplyFact {
  const { id, http, meaning, cause } = reply;
  const told = Object(reply.example)[reason];
  const body = replyText(reply);
  return { id, http, meaning, ...(cause && { cause }), body, ...(told !== undefined && { reason: String(told) }) };
}

export function printApiModule(spec: ResolvedSpec): string {
  return `${header}
import type { ApiFacts } from "../emulator-tables.js";

export const api: ApiFacts = ${printLiteral(toApiFacts(spec))};
`;
}

export function printBehavioursModule(behaviours: readonly Behaviour[]): string {
  return `${header}
import type { Behaviour } from "../emulator-tables.js";

export const behaviours: readonly Behaviour[] = ${printLiteral(behaviours)};
`;
}

export function printModelsModule({ models }: ResolvedSpec): string {
  const rows = models.map((model) => `  ${printString(model.model)}: ${printLiteral(toModelFacts(model))},\n`);
  return `${header}
import type { ModelFacts } from "../emulator-tables.js";

export const models: Readonly<Record<string, ModelFacts>> = {
${rows.join("")}};
`;
}

function toModelFacts({ entry: { id, name, category, task, output, aliasOf } }: SendableModel): ModelFacts {
  return {
    entry: id,
    name,
    category,
    task,
    ...(aliasOf !== null && { isAlias: true }),
    ...(output && {
      output: {
        kind: output.kind,
        images: output.images,
        ...(Object.keys(output.with).length > 0 && { with: output.with }),
      },
    }),
  };
}
