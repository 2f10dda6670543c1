import fc from "fast-check";
import { expect, it } from "vitest";
import { parse as readYaml, stringify } from "yaml";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import { parseYaml } from "../../generator/load/yaml-document.js";
import { hostileText } from "./hostile-text.js";

/** What our reader makes of a text. */
export function parse(text: string): { readonly value: unknown; readonly given: readonly string[] } {
  const { document, diagnostics } = parseYaml({ path: "x.yaml", text });
  return { value: document.value, given: diagnostics.map(formatDiagnostic) };
}

/** Tests of the reader with so many hostile texts. */
export function checkYamlTexts(runs: number): void {
  it("YAML is read as the library reads it, or the reader says why not", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = stringify({ key: text }, { lineWidth: 0 });
        const { value, given } = parse(written);
        // Not with the text: the library writes a line of spaces alone as a block that loses them.
        if (given.length === 0) expect(value).toEqual(readYaml(written));
      }),
      { numRuns: runs },
    );
  });

  it("a text in JSON's quotes is that very text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parse(`key: ${JSON.stringify(text)}`)).toEqual({ value: { key: text }, given: [] });
      }),
      { numRuns: runs },
    );
  });
}
