import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../generated/emulator/src/cli.ts", import.meta.url));

/** As npx does: npm, its shell, and then the command. */
test.each(["SIGTERM", "SIGKILL", "SIGHUP"] as const)("npm is ended by %s: the emulator ends too", async (signal) => {
  const command = `"${process.execPath}" --import tsx "${cli}" --port 0`;
  const npm = spawn("npm", ["exec", "-c", command], { stdio: ["ignore", "pipe", "pipe"] });
  const closed = new Promise((resolve) => npm.once("close", resolve));
  const line = await new Promise<string>((resolve) => npm.stdout.once("data", (chunk) => resolve(String(chunk))));
  const url = /http:\S+\d/.exec(line)?.[0] ?? "";
  expect((await fetch(`${url}/_emulator/`)).status).toBe(200);
  npm.kill(signal);
  // The pipes close when the emulator, too, has ended.
  await closed;
  await expect(fetch(url)).rejects.toThrow();
});
