import { join } from "node:path";
import { expect, it } from "vitest";
import { declarationsOf } from "../../scripts/packages/declarations.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

it("what an entry point's declarations mention, another package's in a folder of its name, and nothing internal", async () => {
  const root = temporaryFolder();
  const config = {
    compilerOptions: { module: "NodeNext", lib: ["ES2022"], strict: true, types: [] },
    include: ["src"],
  };
  writeFiles(root, [
    ["tool/package.json", '{ "type": "module" }'],
    ["tool/tsconfig.json", JSON.stringify(config)],
    [
      "tool/src/index.ts",
      `import type { Row } from "../../sdk/src/rows/row.js";
import { serve } from "./inside/serve.js";
export type { Plan } from "./inside/plan.js";
export const start = (row: Row): number => serve(row);
`,
    ],
    ["tool/src/inside/plan.ts", 'export interface Plan { readonly row: import("../../../sdk/src/rows/row.js").Row }\n'],
    [
      "tool/src/inside/serve.ts",
      'import type { Row } from "../../../sdk/src/rows/row.js";\nexport const serve = ({ name }: Row) => name.length;\n',
    ],
    ["sdk/package.json", '{ "type": "module" }'],
    ["sdk/src/rows/row.ts", "export interface Row { readonly name: string }\n"],
  ]);
  const files = new Map(await declarationsOf(join(root, "tool"), ["index"]));
  expect([...files.keys()].sort()).toEqual(["index.d.ts", "inside/plan.d.ts", "sdk/rows/row.d.ts"]);
  expect(files.get("index.d.ts")).toContain('from "./sdk/rows/row.js"');
  expect(files.get("inside/plan.d.ts")).toContain('import("../sdk/rows/row.js")');
});
