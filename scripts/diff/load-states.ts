import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Compiled, compile, compileReleased } from "../../generator/compile.js";
import { readSpec, type SourceFile } from "../../generator/load/source-file.js";
import { readTreeAt } from "./git-tree.js";

export const manifestPath = "package.json";

export interface State {
  readonly compiled: Compiled;
  /** Of all packages. */
  readonly version: string;
}

/** The spec of the work tree and that of a commit, read by the same loader. */
export function loadStates(root: string, ref: string): { readonly before: State; readonly after: State } {
  const read = readSpec(root);
  const after: State = { compiled: compile(read), version: versionIn(readFileSync(join(root, manifestPath))) };
  const files: SourceFile[] = read.files.filter(({ path }) => isSchema(path));
  for (const [path, bytes] of readTreeAt(root, ref, "spec")) {
    // The shape is judged by today's schemas: it is today's generator that has to understand it.
    if (isSchema(path)) continue;
    files.push({ path, text: bytes.toString().replace(/\r\n?/g, "\n") });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = readTreeAt(root, ref, manifestPath).get(manifestPath) as Buffer;
  return {
    before: { compiled: compileReleased({ files, diagnostics: [] }), version: versionIn(manifest) },
    after,
  };
}

function isSchema(path: string): boolean {
  return path.startsWith("spec/schema/");
}

function versionIn(manifest: Buffer): string {
  return (JSON.parse(manifest.toString()) as { version: string }).version;
}
