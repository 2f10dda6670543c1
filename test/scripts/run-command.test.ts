import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { run } from "../support/run-command.js";

/** What Node itself says of an import, in this version. */
function importError(specifier: string): Error {
  const script = `import(${JSON.stringify(specifier)}).catch(({ code, message }) => console.log(JSON.stringify({ code, message })))`;
  const { stdout } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  const { code, message } = JSON.parse(stdout) as { readonly code: string; readonly message: string };
  return Object.assign(new Error(message), { code });
}

test("given a package that is not installed, want one line that says what to run", async () => {
  const error = importError("not-installed-yet");
  expect(await run(() => Promise.reject(error), [])).toMatchObject({
    status: 1,
    stdout: "",
    stderr: "the package not-installed-yet is not installed; run npm ci\n",
  });
});

test("given a file of ours that is not there, want the error as it is", async () => {
  const error = importError("./not-there.js");
  await expect(run(() => Promise.reject(error), [])).rejects.toBe(error);
});
