import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { start } from "../support/run-command.js";
import { temporaryFolder } from "../support/temporary.js";

test("a newcomer has a picture on disk after one command", () => {
  const cwd = temporaryFolder();
  const { status, stdout, stderr } = start("scripts/demo.ts", [], cwd);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^task [0-9a-f]{32} accepted\n(processing\n)*succeeded\nlake\.jpg: \d+ bytes, \d+ of/);
  expect(readFileSync(join(cwd, "lake.jpg")).subarray(0, 3).toString("hex")).toBe("ffd8ff");
});
