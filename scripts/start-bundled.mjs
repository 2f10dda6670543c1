// `node scripts/start-bundled.mjs generate [arguments]` runs scripts/generate.ts, and first makes one text of all that it imports.
// A loader is asked in another thread for each of 300 modules, and looks through each package for what it exports: that was a
// quarter of the CPU time of a check.
import Module from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const { build } = await import("esbuild").catch((cause) => {
  if (cause.code !== "ERR_MODULE_NOT_FOUND") throw cause;
  process.stderr.write("the package esbuild is not installed; run npm ci\n");
  process.exit(1);
});

const [node, , name, ...args] = process.argv;
const file = join(import.meta.dirname, `${name}.ts`);

const bundle = await build({
  entryPoints: [file],
  outfile: file,
  write: false,
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20",
  format: "cjs",
  // For the command itself; what it imports is told where it stands.
  define: { "import.meta.dirname": "__dirname", "import.meta.url": JSON.stringify(pathToFileURL(file).href) },
  sourcemap: "inline",
  sourcesContent: false,
  logLevel: "silent",
}).catch((cause) => {
  // What does not compile, and where: the bundler's own code is no help with it.
  throw Object.assign(cause, { stack: cause.message });
});

process.argv = [node, file, ...args];
process.setSourceMapsEnabled(true);
const program = new Module(file);
program.filename = file;
program.paths = Module._nodeModulePaths(dirname(file));
program._compile(bundle.outputFiles[0].text, file);
