import type { Behaviour } from "../../../templates/emulator/src/emulator-tables.js";
import { citations } from "../../derive/describe.js";
import type { Operation, ResolvedSpec } from "../../ir/types.js";

/** Everything that the emulator does: what the API's own replies are, and what `spec/emulator.yaml` says beside. */
export function toBehaviours({ api, behaviours }: ResolvedSpec): readonly Behaviour[] {
  return [
    ...api.operations.flatMap(ofReplies),
    ...behaviours.map(({ id, what, basis, reading, others, option, evidence }) => ({
      id,
      what,
      basis,
      ...(reading !== null && { reading, others }),
      ...(option !== null && { option }),
      sources: citations(evidence),
    })),
  ];
}

function ofReplies({ id: operation, replies }: Operation): readonly Behaviour[] {
  return replies.map(({ id, http, body, evidence }) => ({
    id: `${operation}-${id}`.replaceAll("_", "-"),
    what: `HTTP ${http}, ${body === null ? "no body" : body.isList ? `a list of ${body.name}` : body.name}`,
    basis: "documented",
    sources: citations(evidence),
  }));
}
