import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { execute } from "../../scripts/support/execute.js";
import { projectRoot } from "../support/spec-files.js";

const commands = [
  ...new Set(Object.values(manifest.scripts).flatMap((script) => script.match(/scripts\/\S+\.ts/) ?? [])),
];
const run = (command: string, argument: string) =>
  execute(process.execPath, ["--import", "tsx", command, argument], { cwd: projectRoot });

test("the commands are found", () => {
  expect(commands.length).toBeGreaterThan(5);
});

test.concurrent.each(commands)("%s --help: how it is used, and nothing is done", async (command) => {
  const { code, stdout, stderr } = await run(command, "--help");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^npm run .+\n\n/);
});

test.concurrent.each(commands)(
  "%s with a mistyped option: which, how it is used, and nothing is done",
  async (command) => {
    const { code, stdout, stderr } = await run(command, "--hlep");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^Unknown option '--hlep'.*\n\nnpm run /);
  },
);
