import type { ResolvedSpec } from "../../generator/ir/types.js";
import { didYouMean } from "../../templates/sdk/src/request/suggest.js";
import { explainCited } from "./explain-cited.js";
import { explainEntry, factsOf } from "./explain-entry.js";
import { explainRole, explainTask } from "./explain-roles.js";
import { explainDecision, explainOperation, explainWord } from "./explain-shared.js";
import type { Explanation } from "./explanation.js";

/** A name that nothing in the spec has. */
export class UnknownName extends Error {}

type Named = ReadonlyMap<string, () => Explanation>;

/** `kling-3.duration`; or a kind and a name: `decisions duration-type`, `operation status`, `word duration`, `role seed`. */
export function explain(spec: ResolvedSpec, [first = "", second]: readonly string[]): Explanation {
  if (second !== undefined) {
    const named = kinds[first];
    if (!named) throw unknown("kind of fact", first, Object.keys(kinds));
    return pick(named(spec), second, first);
  }
  // As decisions name what they settle, and editions what rests on them.
  const [, operation] = /^api\.(\w+)/.exec(first) ?? [];
  if (operation !== undefined && !shared.has(operation)) return explain(spec, ["operation", operation]);
  const [, word] = /^(?:fields|types|encodings|units)\.(.+)/.exec(first) ?? [];
  if (word !== undefined) return explain(spec, ["word", word]);
  const [, decision] = /^decisions\.(.+)/.exec(first) ?? [];
  if (decision !== undefined) return explain(spec, ["decisions", decision]);
  if (spec.decisions.some(({ id }) => id === first)) return explain(spec, ["decisions", first]);
  const [kind = ""] = first.split(".");
  const behaviour = kind === "api" || kind === "emulator" ? explainCited(first, spec) : undefined;
  if (behaviour) return behaviour;
  const dot = first.indexOf(".");
  const [id, fact] = dot < 0 ? [first, undefined] : [first.slice(0, dot), first.slice(dot + 1)];
  const entry = spec.entries.find((each) => each.id === id || each.routes.some(({ model }) => model === id));
  if (!entry)
    throw unknown("entry", id, [...spec.entries.map((each) => each.id), ...spec.models.map(({ model }) => model)]);
  const cited = fact === undefined || factsOf(entry, spec).has(fact) ? undefined : explainCited(first, spec);
  if (cited) return cited;
  if (fact !== undefined) return pick(factsOf(entry, spec), fact, `fact of ${entry.id}`);
  return id === entry.id ? explainEntry(entry, spec) : pick(factsOf(entry, spec), id, "model");
}

/** What the operations share. */
const shared = new Set(["server", "callback", "polling", "billing"]);

const kinds: Readonly<Record<string, (spec: ResolvedSpec) => Named>> = {
  decisions: ({ decisions }) => new Map(decisions.map((decision) => [decision.id, () => explainDecision(decision)])),
  operation: (spec) =>
    new Map(spec.api.operations.map((operation) => [operation.id, () => explainOperation(operation, spec)])),
  word: (spec) => {
    const { fields, types, encodings } = spec.vocabulary;
    const terms = Object.entries({ ...spec.units, ...encodings, ...types, ...fields });
    return new Map(terms.map(([name, term]) => [name, () => explainWord(name, term, spec)]));
  },
  role: (spec) =>
    new Map(Object.values(spec.vocabulary.roles).map((role) => [role.name, () => explainRole(role, spec)])),
  task: (spec) => new Map(Object.values(spec.vocabulary.tasks).map((task) => [task.id, () => explainTask(task, spec)])),
};

function pick(named: Named, name: string, what: string): Explanation {
  const found = named.get(name);
  if (!found) throw unknown(what, name, [...named.keys()]);
  return found();
}

function unknown(what: string, name: string, known: readonly string[]): UnknownName {
  const all = known.length > 30 ? `there are ${known.length}` : `known: ${known.join(", ")}`;
  return new UnknownName(`no ${what} ${JSON.stringify(name)}; ${didYouMean(name, known, all)}`);
}
