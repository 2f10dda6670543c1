import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleEsm, toCommonJs } from "./bundle.js";
import { declarationsOf } from "./declarations.js";
import { commandsOf, entryPoints, type PackageId, packages, readManifest } from "./packages.js";

/**
 * Builds a package in its folder, with the rest of generated/ beside it: a file per entry point and what they share, for each
 * module system; for browsers and workers where the manifest says so; the declarations; the pages.
 */
export async function buildPackage(id: PackageId, folder: string): Promise<void> {
  const manifest = readManifest(folder);
  const { apart } = packages[id];
  const [esm, browser, commonJs, declarations] = await Promise.all([
    bundleEsm(folder, { modules: entryPoints(manifest, "esm"), apart, commands: commandsOf(manifest) }, "server"),
    bundleEsm(folder, { modules: entryPoints(manifest, "browser"), apart, commands: [] }, "browser"),
    bundleEsm(folder, { modules: entryPoints(manifest, "cjs"), apart, commands: [] }, "server").then(toCommonJs),
    declarationsOf(folder, entryPoints(manifest, "cjs")),
  ]);
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  write(join(folder, "dist/esm"), [...esm, ...declarations]);
  write(join(folder, "dist/browser"), browser);
  // The package is ESM; a marker file tells Node and tsc that dist/cjs is not.
  const marker = `${JSON.stringify({ type: "commonjs", sideEffects: false })}\n`;
  write(join(folder, "dist/cjs"), [...commonJs, ...declarations, ["package.json", marker]]);
  copyInto(id, folder);
}

function write(folder: string, files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** Puts what users read into the package, from where it is generated. */
export function copyInto(id: PackageId, folder: string): void {
  for (const path of packages[id].copies) {
    const [from, to] = [join(folder, "..", path), join(folder, path)];
    if (!existsSync(from)) throw new Error(`${from} is missing: run npm run generate`);
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
  }
}
