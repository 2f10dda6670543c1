import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { control, start } from "./support/emulator.js";

const root = new URL("../../", import.meta.url);
const reference = readFileSync(new URL("spec/reference/cliprise-business-api.txt", root), "utf8").split("\n");

test("every behaviour is listed once, documented or assumed, with lines that the reference has", async () => {
  const { behaviours } = await start();
  expect(new Set(behaviours.map(({ id }) => id)).size).toBe(behaviours.length);
  for (const { id, basis, lines } of behaviours) {
    if (basis === "documented") expect(lines.length, id).toBeGreaterThan(0);
    for (const place of lines) {
      const [, from, to = from] = /^L(\d+)(?:-(\d+))?$/.exec(place) ?? [];
      expect(
        reference
          .slice(Number(from) - 1, Number(to))
          .join("")
          .trim(),
        `${id} ${place}`,
      ).not.toBe("");
    }
  }
  expect(behaviours.filter(({ basis }) => basis === "assumed").length).toBeGreaterThan(10);
});

test("the control API and the docs page have the same list", async () => {
  const emulator = await start();
  expect((await control(emulator, "GET", "behaviours")).json.behaviours).toEqual(emulator.behaviours);
  const page = readFileSync(new URL("generated/docs/emulator.md", root), "utf8");
  for (const { id } of emulator.behaviours) expect(page).toContain(`\`${id}\``);
});
