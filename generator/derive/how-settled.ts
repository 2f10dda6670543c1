import type { Decision, ResolvedSpec } from "../ir/types.js";
import { probeCost } from "./probe-cost.js";

/** What would settle a decision that is open. */
export interface HowSettled {
  readonly probe: {
    /** At most; 0 where every answer that is expected comes before queueing, null where nobody knows. */
    readonly credits: number | null;
    /** Null: it is not asked, because nobody knows what it costs. */
    readonly command: string | null;
  } | null;
  /** What a reply in any traffic would show. */
  readonly traffic: readonly string[];
  /** Why no answer to a request settles it. */
  readonly unsettled: string | null;
}

/** Why no answer to a request settles a decision. */
export const unsettledReasons: Readonly<Record<NonNullable<Decision["unsettled"]>, string>> = {
  "needs-the-bill": "The bill shows it: what was charged, or a balance before and after",
  "needs-a-result": "A result shows it: that a value is accepted does not say that it was used",
  "needs-a-callback": "A callback shows it",
  "needs-the-provider": "Cliprise alone can say it",
  "own-choice": "It is a choice of ours",
};

export function howSettled({ id, probe, traffic, unsettled }: Decision, spec: ResolvedSpec): HowSettled {
  return {
    probe: probe && toProbe(id, probeCost(probe, spec).most),
    traffic: [...new Set(traffic.map(({ means }) => means))],
    unsettled: unsettled && unsettledReasons[unsettled],
  };
}

function toProbe(id: string, credits: number | null): HowSettled["probe"] {
  const limit = credits === 0 ? "" : ` --max-credits ${credits}`;
  return { credits, command: credits === null ? null : `npm run observe -- --probe ${id}${limit} --live` };
}
