import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { run } from "../support/run-command.js";

/** What Node itself says of an import, or of what a bundle requires, in this version. */
function loadError(specifier: string, load: "import" | "require" = "import"): Error {
  const script = `(async () => ${load}(${JSON.stringify(specifier)}))().catch(({ code, message }) => console.log(JSON.stringify({ code, message })))`;
  const { stdout } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  const { code, message } = JSON.parse(stdout) as { readonly code: string; readonly message: string };
  return Object.assign(new Error(message), { code });
}

for (const load of ["import", "require"] as const) {
  for (const name of ["not-installed-yet", "@not/installed-yet"]) {
    test(`given a package that is not installed (${load} of ${name}), want one line that says what to run`, async () => {
      const error = loadError(`${name}/dist/part.js`, load);
      expect(await run(() => Promise.reject(error), [])).toMatchObject({
        status: 1,
        stdout: "",
        stderr: `the package ${name} is not installed; run npm ci\n`,
      });
    });
  }
}

test("given a file of ours that is not there, want the error as it is", async () => {
  const error = loadError("./not-there.js");
  await expect(run(() => Promise.reject(error), [])).rejects.toBe(error);
});
