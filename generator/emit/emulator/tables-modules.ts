import type {
  ApiFacts,
  Behaviour,
  GenerateReply,
  ModelFacts,
  ReplyFact,
  StatusReply,
} from "../../../templates/emulator/src/emulator-tables.js";
import type { Operation, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { printLiteral, printString } from "../../print/typescript.js";

const header = "// Generated from the spec by `npm run generate`. Do not edit.";

/** Hosts, paths and documented replies, as the emulator reads them. */
export function toApiFacts({ api }: ResolvedSpec): ApiFacts {
  return {
    host: api.server.host,
    generate: { path: api.generate.path, replies: toReplies<GenerateReply>(api.generate) },
    status: { path: api.status.path, replies: toReplies<StatusReply>(api.status) },
  };
}

function toReplies<Id extends string>({ replies }: Operation): Readonly<Record<Id, ReplyFact>> {
  const facts = replies.map(({ id, http, body }): [string, ReplyFact] => [id, { http, body }]);
  return Object.fromEntries(facts) as Record<Id, ReplyFact>;
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

function toModelFacts({ entry: { id, category, task, output } }: SendableModel): ModelFacts {
  return {
    entry: id,
    category,
    task,
    ...(output && {
      output: {
        kind: output.kind,
        images: output.images,
        ...(Object.keys(output.with).length > 0 && { with: output.with }),
      },
    }),
  };
}
