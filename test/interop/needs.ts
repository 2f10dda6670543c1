import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { execute } from "../../scripts/support/execute.js";
import type { Lane } from "./lanes.js";

/** Why a lane cannot run on this machine, and what to do about it; undefined: it can. CI installs what Debian has. */
export async function findMissing({ needs, apt = [] }: Lane): Promise<string | undefined> {
  if (needs.every(isThere)) return undefined;
  if (process.env.CI && apt.length > 0) await aptInstall(apt);
  const missing = needs.filter((need) => !isThere(need));
  if (missing.length === 0) return undefined;
  const how = apt.length > 0 ? `on Debian: apt-get install ${apt.join(" ")}` : "install it as its own site says";
  return `needs ${missing.join(", ")}; ${how}`;
}

/** A command, or a file by its whole path: a library that a distribution has and no command belongs to. */
function isThere(need: string): boolean {
  return isAbsolute(need) ? existsSync(need) : isOnPath(need);
}

function isOnPath(command: string): boolean {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) =>
    endings.some((ending) => {
      try {
        accessSync(join(folder, command + ending), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );
}

/** What goes wrong here shows in the commands that are missing still. */
async function aptInstall(packages: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const options = { cwd: "/", env, timeout: 600_000 };
  try {
    await execute("apt-get", ["update", "-qq"], options);
    const { code, stderr } = await execute(
      "apt-get",
      ["install", "-y", "-qq", "--no-install-recommends", ...packages],
      options,
    );
    if (code !== 0) process.stderr.write(`apt-get install ${packages.join(" ")} ended with ${code}\n${stderr}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  }
}
