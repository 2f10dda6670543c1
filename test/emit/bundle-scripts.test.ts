import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { bundleScripts } from "../../generator/emit/bundle-scripts.js";
import type { AssetFiles } from "../../generator/emit/emitter.js";
import { assets } from "../support/spec-files.js";

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
  ["import no file of this machine", 'import "../../package.json";', "package.json is no file of"],
  ["be TypeScript", "\n  const = 1;", "Expected"],
])("a script has to %s, and the error says where", async (_, text, message) => {
  const problem = await bundleScripts(withScripts({ "src/page.ts": text })).catch((cause) => cause.problem);
  expect(problem.message).toContain(message);
  expect(problem.location.file).toBe("templates/site/src/page.ts");
  expect(problem.location.line).toBe(text.startsWith("\n") ? 2 : 1);
});

test("the emulator's page is one module of its own files", async () => {
  const emulator = new Map([
    [
      "page/main.ts",
      'import type { World } from "../src/world.js";\nimport { one } from "./one.js";\nconsole.log(one as World);',
    ],
    ["page/one.ts", "export const one: unknown = 1;"],
  ]);
  const { emulatorScript } = await bundleScripts({ ...assets, emulator });
  expect(emulatorScript).toContain("console.log(one);");
  expect(emulatorScript).not.toMatch(/import|World/);
  const outside = new Map([["page/main.ts", 'import { send } from "../src/send.js";\nsend();']]);
  const problem = await bundleScripts({ ...assets, emulator: outside }).catch((cause) => cause.problem);
  expect([problem.message, problem.location.file]).toEqual([
    "../src/send.js is no file of templates/emulator",
    "templates/emulator/page/main.ts",
  ]);
});
