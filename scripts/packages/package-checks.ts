import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CheckReport } from "../support/check-report.js";
import { excerpt, execute } from "../support/execute.js";
import { startByNpx, startEmulator } from "./emulator-process.js";
import { effectsOf } from "./import-effects.js";
import { entryPoints, type PackageId, packages, readManifest } from "./packages.js";
import { toolPath, toolsRoot } from "./tools.js";

/**
 * The checkers of packages, and what a tarball of ours must and must not have.
 * @param folder where this package is installed, and no other
 */
export async function checkPackage(id: PackageId, tarball: string, folder: string, report: CheckReport): Promise<void> {
  for (const [checker, path, args] of [
    ["publint", "publint/src/cli.js", ["--strict"]],
    ["are the types wrong", "@arethetypeswrong/cli/dist/index.js", []],
  ] as const) {
    await report.part(`${id} package`, `${checker} finds nothing`, async () => {
      const start = performance.now();
      const outcome = await execute(process.execPath, [toolPath(path) ?? path, tarball, ...args], { cwd: toolsRoot });
      const problem = outcome.code === 0 ? undefined : excerpt(outcome);
      report.add(`${id} package`, { name: `${checker} finds nothing`, problem, ms: performance.now() - start });
    });
  }
  await report.part(`${id} tarball`, "can be read", () => checkTarball(id, tarball, folder, report));
  if (id === "emulator") await report.part("emulator", "starts", () => checkCommand(tarball, folder, report));
}

async function checkTarball(id: PackageId, tarball: string, folder: string, report: CheckReport): Promise<void> {
  const subject = `${id} tarball`;
  const root = join(folder, "node_modules", packages[id].npmName);
  const manifest = readManifest(root);
  const { dependencies, scripts = {} } = manifest;
  report.add(subject, { name: "no dependency", problem: dependencies && JSON.stringify(dependencies) });
  const hooks = Object.keys(scripts).filter((name) => /install|prepare/.test(name));
  report.add(subject, { name: "runs nothing when it is installed", problem: hooks.join() || undefined });
  report.add(subject, { name: `${Math.round(statSync(tarball).size / 1e3)} kB` });
  const bytes = declarations(join(root, "dist/esm"));
  const limit = packages[id].declarations;
  const problem = bytes > limit ? `more than ${limit / 1e3} kB` : undefined;
  report.add(subject, { name: `declarations of ${Math.round(bytes / 1e3)} kB`, problem });

  for (const [kind, load] of [
    ["esm", (name: string) => `import("${name}")`],
    ["cjs", (name: string) => `require("${name}")`],
  ] as const) {
    const names = entryPoints(manifest, "cjs").map((entry) =>
      join(packages[id].npmName, entry).replace(/\/index$/, ""),
    );
    const outcome = await execute(process.execPath, ["-e", names.map(load).join(";")], { cwd: folder });
    const failure = outcome.code === 0 ? undefined : excerpt(outcome);
    report.add(subject, { name: `loads without the other packages, ${kind}`, problem: failure });
  }
  // What is meant for bundles has to be left out of them where it is not used.
  const isForBundles = entryPoints(manifest, "browser").length > 0;
  const modules = (isForBundles ? (["esm", "browser"] as const) : []).flatMap((kind) =>
    entryPoints(manifest, kind).map((entry) => [kind, entry] as const),
  );
  for (const [kind, entry] of modules) {
    const effects = await effectsOf(join(root, "dist", kind), entry);
    report.add(subject, { name: `dist/${kind}/${entry}.js does nothing by itself`, problem: effects || undefined });
  }
}

const patience = 300;

/** A machine that has other things to do makes it slower, never faster: the best of a few counts. */
async function checkCommand(tarball: string, folder: string, report: CheckReport): Promise<void> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 10 && best >= patience; turn++) {
    const { readyAfter, stop } = await startEmulator(folder);
    best = Math.min(best, readyAfter);
    await stop();
  }
  const problem = best >= patience ? `best of ten: ${Math.round(best)} ms` : undefined;
  report.add("emulator", { name: `ready in less than ${patience} ms`, problem, ms: best });
  const { readyAfter, stop } = await startByNpx(tarball, join(folder, "npx"));
  await stop();
  report.add("emulator", { name: "npx runs the package's only command", ms: readyAfter });
}

/** Bytes; one of the two module systems is what a compiler reads. */
function declarations(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".d.ts"))
    .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}
