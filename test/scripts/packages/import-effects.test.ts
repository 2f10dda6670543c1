import { expect, it } from "vitest";
import { effectsOf } from "../../../scripts/packages/import-effects.js";
import { temporaryFolder, writeFiles } from "../../support/temporary.js";

it.each([
  ["export const table = { a: [1, 2] };\nexport class A extends Error {}\n", ""],
  ["export const later = () => fetch('/');\n", ""],
  ["globalThis.seen = true;\nexport const a = 1;\n", "globalThis.seen=true;"],
  ["export const now = Date.now();\n", "var now=Date.now();"],
])("%j leaves %j", async (text, left) => {
  const folder = temporaryFolder();
  writeFiles(folder, [
    ["package.json", '{ "type": "module", "sideEffects": false }'],
    ["index.js", 'export * from "./shared.js";\n'],
    ["shared.js", text],
  ]);
  expect(await effectsOf(folder, "index")).toBe(left);
});
