import { printJson } from "../print/json.js";
import type { EmittedFile } from "./emitter.js";

/** The hand-written part of an npm package, copied verbatim but for the version in its manifest, which stands elsewhere. */
export function* packageFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  version: string,
): Iterable<EmittedFile> {
  for (const [path, text] of files) {
    yield { path: `${folder}/${path}`, text: path === "package.json" ? withVersion(text, version) : text };
  }
}

function withVersion(manifest: string, version: string): string {
  const { name, ...others } = JSON.parse(manifest) as { readonly name: string };
  return printJson({ name, version, ...others });
}
