import { compareDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import { Report } from "../diagnostics/report.js";
import type { Evidence, ResolvedSpec } from "../ir/types.js";
import type { AuthoredSpec, Unread } from "../load/authored.js";
import type { FoundPlace } from "../reference/resolve-place.js";
import { checkCoverage } from "./check-coverage.js";
import { checkUnread } from "./check-unread.js";

/** A spec, as far as it could be compiled. */
export interface Readable {
  /** Absent when there are diagnostics: a spec with errors generates nothing. */
  readonly spec?: ResolvedSpec;
  /** What nobody has read yet, as far as its file can be read. */
  readonly unread?: Unread;
  /** What the files say, where they have the right shape, whatever is wrong with it. */
  readonly authored?: AuthoredSpec;
  /** Where in the reference each piece of evidence was found; with the spec, or not at all. */
  readonly places?: ReadonlyMap<Evidence, FoundPlace>;
}

/** What of the reference nobody has read. The spec can be looked at and generated from meanwhile; it is not to be published. */
export function checkReading({ unread, authored, spec, places }: Readable): readonly Diagnostic[] {
  const report = new Report();
  if (unread) checkUnread(unread, report);
  // While something is wrong with the spec, some of what it cites is not known.
  if (authored && spec && places) checkCoverage(authored, spec, places, report);
  return [...report.diagnostics].sort(compareDiagnostics);
}
