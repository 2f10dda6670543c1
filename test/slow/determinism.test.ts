import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyProject } from "../support/copy-project.js";
import { generateArguments } from "../support/run-command.js";
import { readTree, temporaryFolder } from "../support/temporary.js";

/** The output of a copy of this project, at a path and in an environment of its own. */
function generateIn(
  path: string,
  environment: Readonly<Record<string, string>>,
  umask: string,
): ReadonlyMap<string, string> {
  const root = join(temporaryFolder(), path);
  copyProject(root);
  const command = [process.execPath, ...generateArguments(root, [])];
  const { status, stderr } = spawnSync("sh", ["-c", `umask ${umask}; exec "$@"`, "sh", ...command], {
    cwd: join(root, ".."),
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return readTree(join(root, "generated"));
}

const want = generateIn("a", {}, "022");

const cases: readonly { name: string; path?: string; environment?: Record<string, string>; umask?: string }[] = [
  { name: "time zone", environment: { TZ: "Asia/Kathmandu" } },
  { name: "Turkish", environment: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } },
  { name: "no locale", environment: { LANG: "C", LC_ALL: "C" } },
  { name: "umask", umask: "077" },
  { name: "checkout path", path: "b é/with space/[x] 100%" },
  { name: "colours and CI", environment: { FORCE_COLOR: "1", CI: "true", NODE_ENV: "production" } },
];
for (const { name, path = "a", environment = {}, umask = "022" } of cases) {
  it(`the same bytes: ${name}`, () => {
    const given = generateIn(path, environment, umask);
    expect(given.size).toBeGreaterThan(200);
    expect([...given].filter(([file, text]) => want.get(file) !== text).map(([file]) => file)).toEqual([]);
    expect([...given.keys()]).toEqual([...want.keys()]);
  });
}
