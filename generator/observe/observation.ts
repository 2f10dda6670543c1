import type { Reads } from "../ir/types.js";
import type { Charge } from "./compare-charges.js";
import type { Capture, CaptureProblem } from "./exchange.js";
import type { Finding } from "./finding.js";

/** What traffic shows: printed by `npm run observe -- --json`. Nothing in it is secret. */
export interface Observation {
  readonly capture: {
    readonly format: Capture["format"];
    /** Exchanges with the API. */
    readonly exchanges: number;
    /** Requests to other hosts, which are not looked at. */
    readonly elsewhere: number;
    /** Requests without a reply. */
    readonly unanswered: number;
    readonly problems: readonly CaptureProblem[];
  };
  readonly findings: readonly Finding[];
  readonly decisions: readonly {
    readonly decision: string;
    readonly status: string;
    readonly reads: Reads;
    readonly means: string;
    readonly answer: string;
    readonly exchanges: readonly number[];
  }[];
  readonly charges: { readonly compared: readonly Charge[]; readonly untold: number };
  /** Where each exchange of the above stands in the capture, by its number. */
  readonly places: Readonly<Record<string, string>>;
}
