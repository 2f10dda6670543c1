import type { BuildFailure, BuildOptions, OutputFile, Plugin } from "esbuild";
import { compareText } from "../diagnostics/diagnostic.js";
import { ProblemError } from "../diagnostics/problem-error.js";
import type { AssetFiles, Assets } from "./emitter.js";

/**
 * The scripts of pages, as browsers run them. They are made of the files that were read and of nothing else on this machine. What
 * the spec says is not in them: that is data, and stands beside them.
 */
export async function bundleScripts(files: AssetFiles): Promise<Assets> {
  const [site, emulator] = await Promise.all([bundleSite(files), bundleEmulatorPage(files)]);
  const scripts = site.map(({ path, text }) => [/([a-z-]+)\.js$/.exec(path)?.[1] ?? path, text] as const);
  return {
    ...files,
    scripts: new Map(scripts.sort(([a], [b]) => compareText(a, b))),
    emulatorScript: emulator[0]?.text ?? "",
  };
}

/**
 * Each `templates/site/src/<name>.ts` with what it imports, the SDK's own encoder and estimator among it: classic scripts, because
 * Chromium loads no module from a folder.
 */
function bundleSite(files: AssetFiles): Promise<readonly OutputFile[]> {
  const entries = [...files.site.keys()].flatMap((path) => /^src\/([a-z-]+)\.ts$/.exec(path)?.[1] ?? []);
  return bundle(files, ["site", "sdk"], {
    entryPoints: entries.map((name) => ({ in: `site/src/${name}.ts`, out: name })),
    format: "iife",
    minify: true,
  });
}

/** The emulator's page comes from a server, and is a module. It is not minified: users step through their packages. */
function bundleEmulatorPage(files: AssetFiles): Promise<readonly OutputFile[]> {
  const main = "page/main.ts";
  const entryPoints = files.emulator.has(main) ? [`emulator/${main}`] : [];
  return bundle(files, ["emulator"], { entryPoints, format: "esm" });
}

type Folder = "site" | "sdk" | "emulator";

async function bundle(
  files: AssetFiles,
  folders: readonly Folder[],
  options: BuildOptions,
): Promise<readonly OutputFile[]> {
  // Only for who emits: it takes as long to load as reading a spec does.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    ...options,
    outdir: "/",
    bundle: true,
    write: false,
    target: "es2022",
    legalComments: "none",
    charset: "ascii",
    logLevel: "silent",
    plugins: [fromMemory(files, folders)],
  }).catch((cause: BuildFailure) => {
    throw problemOf(cause);
  });
  return outputFiles ?? [];
}

/** `site/src/model.ts` and `sdk/src/contract.ts`, by the paths that they have below `templates/`. */
function fromMemory(files: AssetFiles, folders: readonly Folder[]): Plugin {
  const textOf = (path: string) => {
    const [name, ...rest] = path.split("/");
    const folder = folders.find((each) => each === name);
    return folder && files[folder].get(rest.join("/"));
  };
  const places = folders.map((folder) => `templates/${folder}`).join(" or ");
  return {
    name: "templates",
    setup(bundler) {
      bundler.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (kind === "entry-point") return { path, namespace: "templates" };
        const target = new URL(path, `file:///${importer}`).pathname.slice(1).replace(/\.js$/, ".ts");
        if (path.startsWith(".") && textOf(target) !== undefined) return { path: target, namespace: "templates" };
        return { errors: [{ text: `${path} is no file of ${places}` }] };
      });
      bundler.onLoad({ filter: /.*/, namespace: "templates" }, ({ path }) => ({
        contents: textOf(path) ?? "",
        loader: "ts",
      }));
    },
  };
}

/** The first error, at its place. */
function problemOf(cause: BuildFailure): unknown {
  const [error] = cause.errors ?? [];
  if (!error) return cause;
  const { file = "", line = 1, column = 0 } = error.location ?? {};
  return new ProblemError({
    code: "bad-template",
    message: error.text,
    location: { file: `templates/${file.replace(/^templates:/, "")}`, line, column: column + 1 },
  });
}
