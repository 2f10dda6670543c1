import { describeDecision, isGeneral } from "../../derive/split-decisions.js";
import type { ResolvedSpec } from "../../ir/types.js";

/** The page of general decisions. */
export function toDecisionsPage({ decisions, entries }: ResolvedSpec): object {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const general = decisions.filter(isGeneral).map((decision) => ({
    ...describeDecision(decision),
    isForAll: decision.entries === "all",
    entries: decision.entries === "all" ? [] : decision.entries.map((id) => ({ id, name: names.get(id) ?? id })),
  }));
  return {
    forAll: general.filter(({ isForAll }) => isForAll),
    forMany: general.filter(({ isForAll }) => !isForAll),
  };
}
