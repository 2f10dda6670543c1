import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { breaksPromise, type FaultResults, faultColumns } from "../../generator/emit/conformance/fault-results.js";
import type { FaultMatrix } from "../../generator/emit/conformance/faults.js";
import { generated } from "./support/emulator.js";

const root = new URL("../../", import.meta.url);
const { scenarios } = generated<FaultMatrix>("conformance/faults.json");
const results: FaultResults = JSON.parse(readFileSync(new URL("templates/docs/faults.json", root), "utf8"));
const names = Object.keys(results.runtimes);

test("every scenario was measured in every runtime; after a change: npm run test:runtimes -- faults --record", () => {
  expect(names).toEqual(
    expect.arrayContaining(["Node 20", "Node 22", "Node 24", "Bun", "Deno", "Deno that repeats", "workerd"]),
  );
  expect(Object.keys(results.scenarios)).toEqual(scenarios.map(({ id }) => id));
  for (const [id, cells] of Object.entries(results.scenarios)) {
    expect(cells, id).toHaveLength(names.length);
    for (const cell of cells) expect(cell, id).toMatch(/^[a-z_]+ [0-3] [0-3]$/);
  }
});

test("one POST and one charge at most per submission, in every runtime that does not repeat requests itself", () => {
  const broken = scenarios.flatMap(({ id, submissions = 1 }) =>
    (results.scenarios[id] ?? []).flatMap((cell, index) => {
      const [, posts, charges] = cell.split(" ").map(Number);
      expect(breaksPromise(cell, submissions), id).toBe(Number(posts) > submissions);
      return Number(posts) > submissions || Number(charges) > submissions ? [names[index]] : [];
    }),
  );
  expect(new Set(broken)).toEqual(new Set(["Chromium"]));
});

test("the page has every scenario, every runtime, and the broken promises in bold", () => {
  const page = readFileSync(new URL("generated/docs/faults.md", root), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.map((row) => /`([^`]+)`/.exec(row)?.[1])).toEqual(scenarios.map(({ id }) => id));
  for (const version of Object.values(results.runtimes)) expect(page).toContain(version);
  const bold = rows.filter((row) => row.includes("**"));
  expect(bold.length).toBeGreaterThan(0);
  for (const row of bold) expect(row).toMatch(/\| \*\*accepted [23] [0-3]\*\* \|$/);
});

test("runtimes that came out alike share a column", () => {
  const measured: FaultResults = {
    runtimes: { "Node 20": "20.1.0", Bun: "1.2.0", "Node 22": "22.1.0" },
    scenarios: { a: ["unknown 1 0", "unknown 1 0", "unknown 1 0"], b: ["not_sent 0 0", "unknown 0 0", "not_sent 0 0"] },
  };
  expect(faultColumns(measured, ["a", "b", "new"])).toEqual([
    { runtimes: ["Node 20.1.0", "Node 22.1.0"], cells: ["unknown 1 0", "not_sent 0 0", ""] },
    { runtimes: ["Bun 1.2.0"], cells: ["unknown 1 0", "unknown 0 0", ""] },
  ]);
});
