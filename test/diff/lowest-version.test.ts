import { expect, it } from "vitest";
import { isAtLeast, lowestVersion } from "../../generator/diff/lowest-version.js";
import type { Verdict } from "../../generator/diff/verdicts.js";

const lowest: [version: string, verdict: Verdict, want: string][] = [
  ["1.2.3", "none", "1.2.3"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "major", "2.0.0"],
  ["0.1.0", "patch", "0.1.1"],
  ["0.1.0", "minor", "0.2.0"],
  ["0.1.0", "major", "0.2.0"],
  ["2.0.0-beta.1", "none", "2.0.0-beta.1"],
  ["2.0.0-beta.1", "patch", "2.0.0-beta.2"],
  ["2.0.0-beta.1", "major", "2.0.0-beta.2"],
  ["2.0.0-rc", "major", "2.0.0-rc.0"],
  ["1.3.0-beta.1", "minor", "1.3.0-beta.2"],
  ["1.3.0-beta.1", "major", "2.0.0"],
  ["1.2.3-beta.1", "minor", "1.3.0"],
  ["0.2.0-beta.9", "major", "0.2.0-beta.10"],
];
for (const [version, verdict, want] of lowest) {
  it(`${verdict} after ${version} is ${want} at least`, () => expect(lowestVersion(version, verdict)).toBe(want));
}

const enough: [version: string, lowest: string, want: boolean][] = [
  ["1.2.3", "1.2.3", true],
  ["1.2.10", "1.2.9", true],
  ["2.0.0", "1.9.9", true],
  ["1.2.2", "1.2.3", false],
  ["1.9.9", "2.0.0", false],
  ["2.0.0-rc.1", "2.0.0", true],
  ["2.0.0", "2.0.0-beta.2", true],
  ["2.0.0-rc.1", "2.0.0-beta.2", true],
  ["2.0.0-beta.10", "2.0.0-beta.2", true],
  ["2.0.0-beta.1", "2.0.0-beta.2", false],
  ["1.9.9", "2.0.0-beta.2", false],
];
for (const [version, wanted, want] of enough) {
  it(`${version} is ${want ? "" : "not "}as high as ${wanted}`, () => expect(isAtLeast(version, wanted)).toBe(want));
}

it("what is no version is refused", () => {
  expect(() => lowestVersion("1.2", "patch")).toThrow('"1.2" is no version: expected 1.2.3');
});
