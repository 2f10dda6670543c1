import semver from "semver";
import type { Verdict } from "./verdicts.js";

/**
 * The lowest version that may follow another one. Before 1.0 semver promises nothing, and npm takes 0.2.0 for as incompatible
 * with 0.1.0 as 2.0.0 is with 1.0.0: so there a breaking change needs the next minor, not 1.0.0. Additions need it too: a
 * minor change is never published as a patch. A pre-release leads to a version, and whatever that one may break, the next
 * pre-release of it may.
 */
export function lowestVersion(version: string, verdict: Verdict): string {
  const { major, prerelease } = parse(version);
  if (verdict === "none") return version;
  const next = increment(version, verdict === "major" && major === 0 ? "minor" : verdict);
  const leadsThere = prerelease.length > 0 && semver.parse(version)?.compareMain(next) === 0;
  return leadsThere ? increment(version, "prerelease") : next;
}

/** Whether a version is as high as another one. A pre-release counts as the version that it leads to, except beside others of it. */
export function isAtLeast(version: string, lowest: string): boolean {
  const [given, wanted] = [parse(version), parse(lowest)];
  return given.compareMain(wanted) > 0 || (given.compareMain(wanted) === 0 && isAsFar(given, wanted));
}

function isAsFar(given: semver.SemVer, wanted: semver.SemVer): boolean {
  return wanted.prerelease.length === 0 || given.comparePre(wanted) >= 0;
}

function increment(version: string, part: semver.ReleaseType): string {
  return semver.inc(version, part) ?? version;
}

function parse(version: string): semver.SemVer {
  const parsed = semver.parse(version);
  if (!parsed) throw new Error(`${JSON.stringify(version)} is no version: expected 1.2.3`);
  return parsed;
}
