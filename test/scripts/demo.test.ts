import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { projectRoot } from "../support/spec-files.js";
import { temporaryFolder } from "../support/temporary.js";

test("a newcomer has a picture on disk after one command", async () => {
  const cwd = temporaryFolder();
  const args = ["--import", import.meta.resolve("tsx"), join(projectRoot, "scripts/demo.ts")];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd });
  expect(stdout).toMatch(/^task [0-9a-f]{32} accepted\n(processing\n)*succeeded\nlake\.jpg: \d+ bytes, 12 of/);
  expect(readFileSync(join(cwd, "lake.jpg")).subarray(0, 3).toString("hex")).toBe("ffd8ff");
}, 30_000);
