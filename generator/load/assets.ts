import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { compareText } from "../diagnostics/diagnostic.js";
import type { AssetFiles } from "../emit/emitter.js";
import { isLeftBehind } from "./left-behind.js";

/** The hand-written files beside the generator; none of a folder that is not there. Stand-ins are replaced by the emitted ones. */
export function readAssets(root: string): AssetFiles {
  return {
    version: readVersion(root),
    sdk: readTree(join(root, "templates/sdk"), isPackageFile),
    emulator: readTree(join(root, "templates/emulator"), (path) => isPackageFile(path) || isPageFile(path)),
    docs: readTree(join(root, "templates/docs"), (path) => /^[a-z-]+\.(md\.hbs|json)$/.test(path)),
    site: readTree(join(root, "templates/site"), isSiteFile),
  };
}

/** Empty where there is none: what is missing is said after what is wrong with the spec. */
function readVersion(root: string): string {
  const path = join(root, "package.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version : "";
}

/** The sources of a package, by the names that they have here, and what lies beside them. */
function isPackageFile(path: string): boolean {
  if (/^src\/(tables\/|version\.ts$)/.test(path)) return false;
  return /^src\/([a-z0-9-]+\/)*[a-z0-9-]+\.ts$|^[A-Za-z]+\.(json|md|md\.hbs)$|^LICENSE$/.test(path);
}

/** What the emulator shows in a browser. */
function isPageFile(path: string): boolean {
  return /^page\/[a-z-]+\.(html\.hbs|css|svg|ts)$/.test(path);
}

/** The page's templates and what it is drawn with, and the sources of its scripts. */
function isSiteFile(path: string): boolean {
  return /^[a-z-]+\.((html|atom|md)\.hbs|css|svg)$|^src\/([a-z-]+\/)*[a-z-]+\.ts$/.test(path);
}

function readTree(folder: string, keep: (path: string) => boolean): ReadonlyMap<string, string> {
  const files = list(folder, "").filter(keep).sort(compareText);
  return new Map(files.flatMap((path) => readText(folder, path)));
}

/** Nothing when the file has vanished since it was listed. */
function readText(folder: string, path: string): [path: string, text: string][] {
  try {
    return [[path, readFileSync(join(folder, path), "utf8").replace(/\r\n?/g, "\n")]];
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw cause;
  }
}

function list(folder: string, path: string): string[] {
  if (!existsSync(join(folder, path))) return [];
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((child) => {
    const inside = posix.join(path, child.name);
    if (isLeftBehind(child.name)) return [];
    return child.isDirectory() ? list(folder, inside) : [inside];
  });
}
