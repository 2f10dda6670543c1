import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import type { Command } from "../../scripts/run-command.js";
import { nodeArguments, run, start } from "../support/run-command.js";
import { projectRoot } from "../support/spec-files.js";

const scripts = [
  ...new Set(Object.values(manifest.scripts).flatMap((script) => script.match(/scripts\/\S+\.ts/) ?? [])),
];

test("the commands are found", () => {
  expect(scripts.length).toBeGreaterThan(5);
});

describe.each(scripts)("%s", async (script) => {
  const { main } = (await import(join(projectRoot, script))) as { readonly main: Command };

  test("--help: how it is used, and nothing is done", async () => {
    const { status, stdout, stderr } = await run(main, ["--help"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^npm run .+\n\n/);
  });

  test("a mistyped option: which, how it is used, and nothing is done", async () => {
    const { status, stdout, stderr } = await run(main, ["--hlep"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^Unknown option '--hlep'.*\n\nnpm run /);
  });
});

test("started as its users do, a command says the same on the same streams, and its exit code is the process's", () => {
  const { status, stdout, stderr } = start("scripts/site.ts", ["--hlep"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^Unknown option '--hlep'.*\n\nnpm run /);
});

test("who reads may go away: no stack, and the exit code is the command's own", async () => {
  const child = spawn(process.execPath, nodeArguments(join(projectRoot, "scripts/site.ts"), ["--hlep"]));
  // Closed before anything is written.
  child.stderr.destroy();
  child.stdout.destroy();
  expect(await once(child, "exit")).toEqual([2, null]);
});
