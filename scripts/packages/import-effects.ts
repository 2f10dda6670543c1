import { build } from "esbuild";

/**
 * What is left of an entry point when nothing of it is used and nobody promises that its files have no effects: statements that
 * would run at its import, and that users' bundlers could not leave out. Empty: there are none.
 */
export async function effectsOf(folder: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import "./${entry}.js";`, resolveDir: folder },
    bundle: true,
    format: "esm",
    platform: "node",
    treeShaking: true,
    minifyWhitespace: true,
    write: false,
    logLevel: "error",
    // Not by the word of package.json.
    plugins: [
      {
        name: "no-promise",
        setup({ onResolve, resolve }) {
          onResolve({ filter: /^\./ }, async ({ path, pluginData, ...how }) => {
            if (pluginData === "resolved") return undefined;
            const found = await resolve(path, { ...how, pluginData: "resolved" });
            return { ...found, sideEffects: true };
          });
        },
      },
    ],
  });
  return (
    outputFiles[0]?.text
      .replace(/^import"node:[^"]+";/gm, "")
      .trim()
      .slice(0, 500) ?? ""
  );
}
