import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { afterEach, expect, it, vi } from "vitest";
import { readAssets } from "../../generator/load/assets.js";
import { readSpec } from "../../generator/load/source-file.js";
import { projectRoot } from "../support/spec-files.js";

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** All that a generate reads. What it makes of it, in which environment, is test/slow/determinism.test.ts. */
function readAll(): string {
  const read = [readSpec(projectRoot), readAssets(projectRoot)];
  return JSON.stringify(read, (_, value) => (value instanceof Map ? [...value] : value));
}

it("the same is read, in the same order, whatever the order of the directories", () => {
  const want = readAll();
  expect(want.length).toBeGreaterThan(500_000);
  const { readdirSync } = fs;
  // Neither sorted nor reversed: every third name first. In the module itself: who has imported it before sees it too.
  const listed = vi.spyOn(fs, "readdirSync").mockImplementation(((...args: Parameters<typeof readdirSync>) => {
    const names: unknown[] = readdirSync(...args);
    return [0, 1, 2].flatMap((start) => names.filter((_, index) => index % 3 === start));
  }) as typeof readdirSync);
  syncBuiltinESMExports();
  expect(readAll() === want).toBe(true);
  expect(listed.mock.calls.length).toBeGreaterThan(10);
});
