import type { Verdict } from "./verdicts.js";

/**
 * The lowest version that may follow another one. Before 1.0 semver promises nothing, and npm takes 0.2.0 for as incompatible
 * with 0.1.0 as 2.0.0 is with 1.0.0: so there a breaking change needs the next minor, not 1.0.0. Additions need it too: a
 * minor change is never published as a patch.
 */
export function lowestVersion(version: string, verdict: Verdict): string {
  const [major, minor, patch] = parse(version);
  switch (verdict) {
    case "none":
      return version;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "major":
      return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  }
}

/** Whether a version is as high as another one. A pre-release counts as the version that it leads to. */
export function isAtLeast(version: string, lowest: string): boolean {
  const [given, wanted] = [parse(version), parse(lowest)];
  const index = given.findIndex((part, place) => part !== wanted[place]);
  return index < 0 || (given[index] ?? 0) > (wanted[index] ?? 0);
}

function parse(version: string): readonly [major: number, minor: number, patch: number] {
  const parts = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version);
  if (!parts) throw new Error(`${JSON.stringify(version)} is no version: expected 1.2.3`);
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}
