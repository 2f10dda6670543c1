import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { AssetFiles } from "../../../generator/emit/emitter.js";
import { bundleScripts } from "../../../generator/emit/site/bundle-scripts.js";
import { assets } from "../../support/spec-files.js";

function withScripts(scripts: Readonly<Record<string, string>>): AssetFiles {
  return { ...assets, site: new Map(Object.entries(scripts)) };
}

test("a page script is one classic script: what it imports is in it, the SDK's own code too", async () => {
  const { scripts } = await bundleScripts(
    withScripts({
      "src/page.ts": 'import { double } from "./parts/double.js";\nreport(double(21));',
      "src/parts/double.ts": `import { suggest } from "../../../sdk/src/request/suggest.js";
        export const double = (n: number): string => n * 2 + " " + suggest("promt", ["prompt"]);`,
    }),
  );
  expect([...scripts.keys()]).toEqual(["page"]);
  const said: string[] = [];
  runInNewContext(scripts.get("page") ?? "", { report: (text: string) => said.push(text) });
  expect(said).toEqual(["42 prompt"]);
});

test("the same files are the same bytes, in whatever order they were read", async () => {
  const files = [...assets.site].reverse();
  const again = await bundleScripts({ ...assets, site: new Map(files) });
  expect(again.scripts).toEqual(assets.scripts);
  expect([...again.scripts.keys()]).toEqual([...assets.scripts.keys()]);
});

test.each([
  ["import nothing that is no file of the page or of the SDK", 'import "vitest";', "vitest is no file of"],
  ["import no file of this machine", 'import "../../../package.json";', "package.json is no file of"],
  ["be TypeScript", "\n  const = 1;", "Expected"],
])("a script has to %s, and the error says where", async (_, text, message) => {
  const problem = await bundleScripts(withScripts({ "src/page.ts": text })).catch((cause) => cause.problem);
  expect(problem.message).toContain(message);
  expect(problem.location.file).toBe("templates/site/src/page.ts");
  expect(problem.location.line).toBe(text.startsWith("\n") ? 2 : 1);
});
