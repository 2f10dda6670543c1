import type { BuildFailure, Plugin } from "esbuild";
import { compareText } from "../../diagnostics/diagnostic.js";
import { ProblemError } from "../../diagnostics/problem-error.js";
import type { AssetFiles, Assets } from "../emitter.js";

/**
 * The page scripts, each `templates/site/src/<name>.ts` with what it imports, as browsers run them: classic, because Chromium loads
 * no module from a folder. They are made of the files that were read, the SDK's own encoder and estimator among them, and of
 * nothing else on this machine. What the spec says is not in them: that is data, and stands beside them.
 */
export async function bundleScripts(files: AssetFiles): Promise<Assets> {
  const entries = [...files.site.keys()].flatMap((path) => /^src\/([a-z-]+)\.ts$/.exec(path)?.[1] ?? []);
  // Only for who emits: it takes as long to load as reading a spec does.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => ({ in: `site/src/${name}.ts`, out: name })),
    outdir: "/",
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    minify: true,
    legalComments: "none",
    charset: "ascii",
    logLevel: "silent",
    plugins: [fromMemory(files)],
  }).catch((cause: BuildFailure) => {
    throw problemOf(cause);
  });
  const scripts = outputFiles.map(({ path, text }) => [/([a-z-]+)\.js$/.exec(path)?.[1] ?? path, text] as const);
  return { ...files, scripts: new Map(scripts.sort(([a], [b]) => compareText(a, b))) };
}

/** `site/src/model.ts` and `sdk/src/contract.ts`, by the paths that they have below `templates/`. */
function fromMemory(files: AssetFiles): Plugin {
  const textOf = (path: string) => {
    const [folder, ...rest] = path.split("/");
    return folder === "site" || folder === "sdk" ? files[folder].get(rest.join("/")) : undefined;
  };
  return {
    name: "templates",
    setup(bundler) {
      bundler.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (kind === "entry-point") return { path, namespace: "templates" };
        const target = new URL(path, `file:///${importer}`).pathname.slice(1).replace(/\.js$/, ".ts");
        if (path.startsWith(".") && textOf(target) !== undefined) return { path: target, namespace: "templates" };
        return { errors: [{ text: `${path} is no file of templates/site or templates/sdk` }] };
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
