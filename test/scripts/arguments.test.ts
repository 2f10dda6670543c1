import { expect, test } from "vitest";
import { execute } from "../support/execute.js";
import { projectRoot } from "../support/spec-files.js";

const commands = ["generate", "diff", "prices-import", "release", "bench", "soak"];
const run = (command: string, argument: string) =>
  execute(process.execPath, ["--import", "tsx", `scripts/${command}.ts`, argument], { cwd: projectRoot });

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
