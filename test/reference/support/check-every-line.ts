import { expect } from "vitest";
import { parseReference } from "../../../generator/reference/parse-reference.js";
import { parsePlace } from "../../../generator/reference/place.js";
import { textOf } from "../../../generator/reference/reference.js";
import { resolvePlace } from "../../../generator/reference/resolve-place.js";
import type { SpecFiles } from "../../support/spec-files.js";
import { citationsIn, sectionTitles } from "./real-citations.js";

export const inserted = "A line that was put in.";

/** A line more before one line in so many: every citation of the spec still finds its words. */
export function checkEveryLine(files: SpecFiles, step: number): void {
  const reference = files.get("spec/reference/cliprise-business-api.txt") ?? "";
  const lines = reference.split("\n");
  const citations = citationsIn(files);
  expect(citations).not.toEqual([]);
  const { sections } = sectionTitles(files);
  const quote = (text: string) => {
    const parsed = parseReference(text, sections);
    expect(parsed.problems).toEqual([]);
    return citations.map(({ citation, owner }) => {
      const place = parsePlace(citation);
      const found = place && resolvePlace(place, { reference: parsed.reference, owner });
      return found && !("code" in found) ? textOf(parsed.reference, found).split("\n") : [`${citation} is lost`];
    });
  };
  const want = quote(reference);
  for (let at = 0; at <= lines.length; at += step) {
    const given = quote(lines.toSpliced(at, 0, inserted).join("\n"));
    // A line more before a heading belongs to what stands before it; all else is as it was.
    const lost = want.flatMap((quoted, index) => quoted.filter((line) => !given[index]?.includes(line)));
    expect(lost, `before line ${at + 1}`).toEqual([]);
    const changed = want.filter((quoted, index) => quoted.length === 1 && given[index]?.join("\n") !== quoted[0]);
    expect(changed, `before line ${at + 1}`).toEqual([]);
  }
}
