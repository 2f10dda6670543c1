import { citations } from "../../derive/describe.js";
import type { Decision, ResolvedSpec } from "../../ir/types.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";
import { layOut } from "./layout.js";

/** Every decision about how the reference is read: those that weigh most first. */
export function emitDecisionsPage({ decisions, entries }: ResolvedSpec, assets: Assets): EmittedFile {
  const render = compilePage<object>(assets, "decisions.html.hbs", "site");
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const byWeight = decisions.toSorted((a, b) => rank[a.weight] - rank[b.weight]);
  return layOut(assets, {
    path: "decisions.html",
    title: "How the reference is read",
    description: "Every place where the reference contradicts itself or is silent, and how it is read.",
    scripts: [],
    body: render({
      count: decisions.length,
      observed: decisions.filter(({ status }) => status === "observed").length,
      groups: [
        { title: "For every model", of: byWeight.filter(({ entries: of }) => of === "all") },
        { title: "For some models", of: byWeight.filter(({ entries: of }) => of !== "all") },
      ].map(({ title, of }) => ({ title, decisions: of.map((decision) => describeDecision(decision, names)) })),
    }),
  });
}

const rank: Readonly<Record<Decision["weight"], number>> = { high: 0, medium: 1, low: 2 };

function describeDecision(decision: Decision, names: ReadonlyMap<string, string>): object {
  const { id, question, kind, weight, status, observed, effects, evidence, entries } = decision;
  return {
    id,
    question,
    decision: decision.decision,
    kind,
    weight,
    status,
    observed: observed ?? "",
    effects: effects.join(", "),
    sources: citations(evidence).join("; "),
    entries: entries === "all" ? [] : entries.map((entry) => ({ id: entry, name: names.get(entry) ?? entry })),
  };
}
