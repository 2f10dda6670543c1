import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readings } from "../../templates/emulator/src/assumptions.js";
import { optionRules } from "../../templates/emulator/src/emulator-options.js";
import { assumedUnits } from "../../templates/emulator/src/price.js";
import { control, start } from "./support/emulator.js";

const root = new URL("../../", import.meta.url);

test("every behaviour is listed once, documented or assumed, with the places that say so", async () => {
  const { behaviours } = await start();
  expect(new Set(behaviours.map(({ id }) => id)).size).toBe(behaviours.length);
  for (const { id, basis, sources } of behaviours) {
    if (basis === "documented") expect(sources.length, id).toBeGreaterThan(0);
    for (const source of sources) expect(source, id).toMatch(/^.+ \(lines? [\d, -]+\)$/);
  }
  expect(behaviours.filter(({ basis }) => basis === "assumed").length).toBeGreaterThan(10);
});

test("what is said of the assumed quantity is what is charged", async () => {
  const { behaviours } = await start();
  const { what } = behaviours.find(({ id }) => id === "unknown-quantity") ?? {};
  expect(what).toContain(`${assumedUnits} units`);
});

test("whatever is assumed can be turned: to each reading that the list has, or by an option", async () => {
  const { behaviours } = await start();
  const listed = behaviours.flatMap(({ id, reading, others = {} }) =>
    reading === undefined ? [] : [[id, [reading, ...Object.keys(others)]]],
  );
  expect(Object.fromEntries(listed)).toEqual(readings);
  const fixed = behaviours.filter(({ basis, reading, option }) => basis === "assumed" && !reading && !option);
  expect(fixed.map(({ id }) => id)).toEqual([]);
  const options = Object.keys(optionRules([]));
  for (const { option } of behaviours) if (option) expect(options).toContain(option);
});

test("the control API and the docs page have the same list", async () => {
  const emulator = await start();
  expect((await control(emulator, "GET", "behaviours")).json.behaviours).toEqual(emulator.behaviours);
  const page = readFileSync(new URL("generated/docs/emulator.md", root), "utf8");
  for (const { id } of emulator.behaviours) expect(page).toContain(`\`${id}\``);
});
