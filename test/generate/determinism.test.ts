import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { afterEach, expect, it, vi } from "vitest";
import { compile } from "../../generator/compile.js";
import { emit } from "../../generator/generate.js";
import { readAssets } from "../../generator/load/assets.js";
import { readSpec } from "../../generator/load/source-file.js";
import { generateReal } from "../support/real-spec.js";
import { loadCache, projectRoot, textOf } from "../support/spec-files.js";

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

it("the same bytes, in the same order, whatever the order of the directories", () => {
  const want = [...generateReal()];
  const { readdirSync } = fs;
  // Neither sorted nor reversed: every third name first. In the module itself: who has imported it before sees it too.
  const listed = vi.spyOn(fs, "readdirSync").mockImplementation(((...args: Parameters<typeof readdirSync>) => {
    const names: unknown[] = readdirSync(...args);
    return [0, 1, 2].flatMap((start) => names.filter((_, index) => index % 3 === start));
  }) as typeof readdirSync);
  syncBuiltinESMExports();
  const { spec, diagnostics } = compile(readSpec(projectRoot), loadCache);
  expect(diagnostics).toEqual([]);
  const given = spec ? [...emit(spec, readAssets(projectRoot))].map((file) => [file.path, textOf(file)]) : [];
  expect(listed.mock.calls.length).toBeGreaterThan(10);
  expect(given).toEqual(want);
});
