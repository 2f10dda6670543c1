import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { generate, realSpec, resolveSpec } from "../../support/spec-files.js";

const files = generate(resolveSpec(realSpec()));
const gzipped = (...names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(files.get(`site/${name}`) ?? "").length, 0);

it("the overview is at most 60 kB with its data, style and script, of which the script is at most 15 kB", () => {
  expect(gzipped("overview.js")).toBeGreaterThan(1_000);
  expect(gzipped("overview.js")).toBeLessThanOrEqual(15_000);
  expect(gzipped("index.html")).toBeGreaterThan(5_000);
  expect(gzipped("index.html", "style.css", "icon.svg", "overview.js")).toBeLessThanOrEqual(60_000);
});

it("the budget's script is at most 15 kB", () => {
  expect(gzipped("budget.js")).toBeGreaterThan(300);
  expect(gzipped("budget.js")).toBeLessThanOrEqual(15_000);
});
