import { readdirSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { build } from "esbuild";

/** What a generation reads: of the project's package.json, the version. */
const inputs = ["spec", "templates", "package.json"];

/** Every folder whose files a generation reads, and the root, which tells when one of those comes or goes. */
export function inputFolders(root: string): readonly string[] {
  return [root, ...inputs.flatMap((name) => foldersIn(join(root, name)))];
}

/** Whether a change of this path can be a change of what is read; in the root, only the folders that are. */
export function isInput(root: string, path: string): boolean {
  return inputs.some((name) => path === join(root, name) || path.startsWith(join(root, name) + sep));
}

/** What a generation replaces, each by a rename. */
const outputs = [
  "generated",
  "spec/schema/names.schema.json",
  "generator/load/authored-types.ts",
  "generator/derive/catalog/catalog-types.ts",
];

export function isOutput(root: string, path: string): boolean {
  return outputs.some((name) => path === join(root, name));
}

function foldersIn(folder: string): string[] {
  try {
    const children = readdirSync(folder, { withFileTypes: true });
    const folders = children.filter((child) => child.isDirectory() && !["node_modules", "dist"].includes(child.name));
    return [folder, ...folders.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    // Gone since it was listed, or not there at all.
    return [];
  }
}

/**
 * The files that a program is made of, from its entry on. Of templates/ the generator uses a part itself: what the encoder
 * does is what the vectors say.
 */
export async function codeOf(entry: string): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: dirname(entry),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return new Set(Object.keys(metafile.inputs).map((path) => join(dirname(entry), path)));
}
