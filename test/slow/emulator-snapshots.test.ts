import { expect, test } from "vitest";
import { accepted, control, start } from "../emulator/support/emulator.js";
import { fullSnapshot, withAt } from "../emulator/support/snapshots.js";

test("a snapshot with any one value changed is refused or lived with", async () => {
  const emulator = await start({ durations: 100 });
  const full = await fullSnapshot(emulator);
  const paths: string[] = [];
  const collect = (value: unknown, path: string): void => {
    if (path) paths.push(path);
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) collect(member, path ? `${path}.${name}` : name);
  };
  collect(full, "");
  let refused = 0;
  for (const path of paths) {
    for (const value of [null, -1, "x", {}, undefined]) {
      const { status } = await control(emulator, "POST", "snapshot", withAt(full, path, value));
      expect([200, 400], path).toContain(status);
      refused += Number(status === 400);
      await emulator.clock.advance(1_000);
      expect((await control(emulator, "GET", "journal")).status, path).toBe(200);
    }
  }
  expect(refused).toBeGreaterThan(paths.length * 3);
  expect((await control(emulator, "POST", "snapshot", full)).json).toEqual({ restored: true });
  await accepted(emulator);
});
