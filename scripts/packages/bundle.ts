import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { build, type Plugin, transform } from "esbuild";

/** The name and the text of each file. */
export type Files = readonly (readonly [path: string, text: string])[];

/** The oldest Node that the packages promise has all of it. */
const target = "es2022";

/** The largest table has a chunk of its own, before all code: a compressor finds code that is like other code close by. */
const data = "tables/rows";

/**
 * ES modules: a file per entry point, and chunks of what several of them need, so that a class is the same one through each
 * entry. Not minified: users step through it, and their bundlers minify.
 * @param entries files of src/, without their ending
 * @param platform whose platform/server.ts or platform/browser.ts is in it
 */
export async function bundleEsm(
  folder: string,
  entries: readonly string[],
  platform: "server" | "browser",
): Promise<Files> {
  if (entries.length === 0) return [];
  const hasData = existsSync(join(folder, "src", `${data}.ts`));
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: Object.fromEntries([...(hasData ? [data] : []), ...entries].map((name) => [name, `src/${name}.ts`])),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: platform === "server" ? "node" : "browser",
    target,
    outdir: "dist",
    chunkNames: "shared-[hash]",
    charset: "utf8",
    write: false,
    logLevel: "error",
    plugins: platform === "server" ? [] : [browserPlatform],
  });
  return outputFiles
    .map(({ path, text }) => [relative(join(folder, "dist"), path), text.replace(bareImport, "")] as const)
    .filter(([path]) => path !== `${data}.js`);
}

/** It would keep an order of effects, of which there are none; users' bundlers warn of it. */
const bareImport = /^import "\.\/[^"]+";\n/gm;

/** Browsers and workers get a platform of their own: their errors prove nothing, and they have no file system. */
const browserPlatform: Plugin = {
  name: "browser-platform",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /(^|\/)platform\/server\.js$/ }, ({ path, ...how }) =>
      resolve(path.replace(/server\.js$/, "browser.js"), how),
    );
  },
};

/** The same files for `require`: file by file, because a bundle of its own per entry would have each class several times. */
export async function toCommonJs(files: Files): Promise<Files> {
  return Promise.all(
    files.map(async ([path, text]) => {
      const { code } = await transform(text, { format: "cjs", platform: "node", target, charset: "utf8" });
      return [path, code] as const;
    }),
  );
}
