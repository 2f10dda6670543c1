import { expect, it, vi } from "vitest";
import { compile } from "../../generator/compile.js";
import { emit } from "../../generator/generate.js";
import { readAssets } from "../../generator/load/assets.js";
import { readSpec } from "../../generator/load/source-file.js";
import { projectRoot, textOf } from "../support/spec-files.js";

const order = vi.hoisted(() => ({ next: (names: unknown[]) => names }));

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const readdirSync = (...args: Parameters<typeof fs.readdirSync>) => order.next(fs.readdirSync(...args));
  return { ...fs, readdirSync };
});

function output(): ReadonlyMap<string, string> {
  const { spec, diagnostics } = compile(readSpec(projectRoot));
  expect(diagnostics).toEqual([]);
  return new Map(spec && [...emit(spec, readAssets(projectRoot))].map((file) => [file.path, textOf(file)]));
}

it("the same bytes, in the same order, whatever the order of the directories", () => {
  const want = [...output()];
  expect(want.length).toBeGreaterThan(200);
  order.next = (names) => [...names].reverse();
  expect([...output()]).toEqual(want);
  // Neither sorted nor reversed: every third name first.
  order.next = (names) => [0, 1, 2].flatMap((start) => names.filter((_, index) => index % 3 === start));
  expect([...output()]).toEqual(want);
});
