import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { excerpt, execute } from "../support/execute.js";
import type { Report } from "../support/report.js";
import { startEmulator } from "./emulator-process.js";
import { toolPath, toolsRoot } from "./workspace.js";

/** The checkers of packages, and what a tarball of ours must and must not have. */
export async function checkPackage(tarball: string, folder: string, report: Report): Promise<void> {
  for (const [subject, path, args] of [
    ["publint", "publint/src/cli.js", ["--strict"]],
    ["are the types wrong", "@arethetypeswrong/cli/dist/index.js", []],
  ] as const) {
    await report.part(subject, "finds nothing", async () => {
      const start = performance.now();
      const outcome = await execute(process.execPath, [toolPath(path) ?? path, tarball, ...args], { cwd: toolsRoot });
      const problem = outcome.code === 0 ? undefined : excerpt(outcome);
      report.add(subject, { name: "finds nothing", problem, ms: performance.now() - start });
    });
  }

  await report.part("tarball", "can be read", async () => {
    const root = join(folder, "node_modules/@cliprise/sdk");
    const { dependencies, scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Readonly<
      Record<string, object | undefined>
    >;
    report.add("tarball", { name: "no dependency", problem: dependencies && JSON.stringify(dependencies) });
    const hooks = Object.keys(scripts ?? {}).filter((name) => /install|prepare/.test(name));
    report.add("tarball", { name: "runs nothing when it is installed", problem: hooks.join() || undefined });
    const packed = statSync(tarball).size;
    report.add("tarball", { name: `${Math.round(packed / 1e3)} kB` });
    const bytes = declarations(join(root, "dist/esm"));
    const limit = 200_000;
    const problem = bytes > limit ? `more than ${limit / 1e3} kB` : undefined;
    report.add("tarball", { name: `declarations of ${Math.round(bytes / 1e3)} kB`, problem });
  });

  await report.part("emulator", "starts", () => checkReadiness(folder, report));
}

const patience = 300;

/** A machine that has other things to do makes it slower, never faster: the best of a few counts. */
async function checkReadiness(folder: string, report: Report): Promise<void> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 10 && best >= patience; turn++) {
    const { readyAfter, stop } = await startEmulator(folder);
    best = Math.min(best, readyAfter);
    await stop();
  }
  const problem = best >= patience ? `best of ten: ${Math.round(best)} ms` : undefined;
  report.add("emulator", { name: `ready in less than ${patience} ms`, problem, ms: best });
}

/** Bytes; one of the two module systems is what a compiler reads. */
function declarations(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".d.ts"))
    .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}
