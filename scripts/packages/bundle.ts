import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Plugin, transform } from "esbuild";

/** The name and the text of each file. */
export type Files = readonly (readonly [path: string, text: string])[];

/** The oldest Node that the packages promise has all of it. */
const target = "es2022";

/** What is bundled, by the names of files in src/. */
export interface Entries {
  /** What users import. */
  readonly modules: readonly string[];
  /** Those of them that share nothing with the others. */
  readonly apart: readonly string[];
  /** What they run. */
  readonly commands: readonly string[];
}

/**
 * ES modules: a small file per entry point, and one file that all of them share, so that a class is the same one through each
 * entry, and two files are all that an import reads. Not minified: users step through it, and their bundlers minify.
 * @param platform whose platform/server.ts or platform/browser.ts is in it
 */
export async function bundleEsm(
  folder: string,
  { modules, apart, commands }: Entries,
  platform: "server" | "browser",
): Promise<Files> {
  if (modules.length === 0) return [];
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: Object.fromEntries([...modules, ...commands].map((name) => [name, `entry:${name}`])),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: platform === "server" ? "node" : "browser",
    target,
    outdir: "dist",
    // Two of them would be an error.
    chunkNames: "shared",
    charset: "utf8",
    write: false,
    logLevel: "error",
    plugins: [oneSharedFile(modules, apart), ...(platform === "server" ? [] : [browserPlatform])],
  });
  return outputFiles.map(({ path, text }) => {
    const start = commands.includes(basename(path, ".js")) ? "#!/usr/bin/env node\n" : "";
    return [basename(path), start + text.replace(bareImport, "")];
  });
}

/** It would keep an order of effects, of which there are none; users' bundlers warn of it. */
const bareImport = /^import "\.\/[^"]+";\n/gm;

/** The largest table stands before all code: a compressor finds code that is like other code close by, if at all. */
const data = "tables/rows";

/** esbuild makes a chunk per set of entries that need a file. Where each reaches all modules but those apart, there is one set. */
function oneSharedFile(modules: readonly string[], apart: readonly string[]): Plugin {
  return {
    name: "one-shared-file",
    setup({ onResolve, onLoad, initialOptions: { absWorkingDir = "" } }) {
      onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.replace("entry:", ""), namespace: "entry" }));
      const hasData = existsSync(join(absWorkingDir, "src", `${data}.ts`));
      const together = modules.filter((name) => !apart.includes(name));
      const reached = [...(hasData ? [data] : []), ...together].map((name) => `import "module:${name}";\n`).join("");
      onLoad({ filter: /./, namespace: "entry" }, ({ path }) => ({
        contents: `${apart.includes(path) ? "" : reached}export * from "module:${path}";\n`,
      }));
      // Imports for nothing but effects are left out where there is no word of any.
      onResolve({ filter: /^module:/ }, ({ path }) => ({
        path: join(absWorkingDir, "src", `${path.replace("module:", "")}.ts`),
        sideEffects: true,
      }));
    },
  };
}

/** Browsers and workers get a platform of their own: their errors prove nothing, and they have no file system. */
const browserPlatform: Plugin = {
  name: "browser-platform",
  setup({ onResolve, resolve }) {
    // From its own folder, it is imported as ./server.js.
    onResolve({ filter: /(^|\/)platform\/server\.js$|^\.\/server\.js$/ }, ({ path, ...how }) =>
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
