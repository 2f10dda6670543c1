import { transformSync } from "esbuild";
import { type Assets, type EmittedFile, template } from "../emitter.js";

/** A classic script, not a module: Chromium loads no module from a folder. */
export function emitScript(assets: Assets, name: string): EmittedFile {
  const { code } = transformSync(template(assets, `src/${name}.ts`, "site"), {
    loader: "ts",
    format: "iife",
    minify: true,
    target: "es2020",
  });
  return { path: `site/${name}.js`, text: code };
}
