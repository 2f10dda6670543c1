import { citedFacts } from "../../generator/derive/cited-facts.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import type { Unread } from "../../generator/load/authored.js";
import type { Explanation } from "./explanation.js";

/** A fact of which nothing more is known than where it stands: `api.server`, `emulator.host-gate`, `kling-3.notes`. */
export function explainCited(address: string, spec: ResolvedSpec): Explanation | undefined {
  const facts = citedFacts(spec).filter((fact) => fact.address === address);
  if (facts.length === 0) return undefined;
  return {
    subject: address,
    says: facts.flatMap(({ words }) => words ?? []).join(" "),
    facts: {},
    evidence: facts.flatMap(({ evidence }) => evidence),
    decisions: [],
    becomes: {},
  };
}

/** The explanation of a fact, with what of it, and of what belongs to it, is to be read again. */
export function withUnread(explanation: Explanation, { facts = {} }: Pick<Unread, "facts">): Explanation {
  const [kind = "", name] = explanation.subject.split(/ (.*)/s);
  const own = name === undefined ? kind : `${prefixes[kind] ?? kind}.${name}`;
  const unread = Object.entries(facts).filter(([fact]) => {
    const [, word] = /^(?:fields|types|encodings|units)\.(.*)$/s.exec(fact) ?? [];
    return fact === own || fact.startsWith(`${own}.`) || (kind === "word" && word === name);
  });
  return unread.length === 0 ? explanation : { ...explanation, unread: Object.fromEntries(unread) };
}

const prefixes: Readonly<Record<string, string>> = { operation: "api" };
