import { ProblemError } from "../diagnostics/problem-error.js";
import type { ResolvedSpec } from "../ir/types.js";

export interface EmittedFile {
  /** Relative to `generated/`, with forward slashes. */
  readonly path: string;
  /** Where the same text stands once more. */
  readonly copy?: string;
  /** Whole, or in pieces that are made one after the other, anew for each reader: what is large never stands in memory as one text. */
  readonly text: string | (() => Iterable<string>);
}

/** Where a file stands, once or twice. */
export function placesOf({ path, copy }: EmittedFile): readonly string[] {
  return copy === undefined ? [path] : [path, copy];
}

/** A text's pieces; a whole one is a single piece. */
export function piecesOf({ text }: EmittedFile): Iterable<string> {
  return typeof text === "string" ? [text] : text();
}

/** The hand-written files that generation copies or renders, as they were read. */
export interface AssetFiles {
  /** Of all packages and documents: it stands in the project's package.json, and nowhere else. */
  readonly version: string;
  /** `templates/sdk`, the template of its README among them, without the stand-ins for what is emitted: path -> text. */
  readonly sdk: ReadonlyMap<string, string>;
  /** `templates/emulator`, likewise, and its page. */
  readonly emulator: ReadonlyMap<string, string>;
  /** `templates/docs`, the templates and what was measured: name -> text. */
  readonly docs: ReadonlyMap<string, string>;
  /** `templates/site`: the page's templates, its style, and the sources of its scripts: path -> text. */
  readonly site: ReadonlyMap<string, string>;
}

/** What emitters are given. */
export interface Assets extends AssetFiles {
  /** The site's page scripts, as browsers run them: name -> text. They follow from the files alone, whatever the spec. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The script of the emulator's page, likewise. */
  readonly emulatorScript: string;
}

/** An output. A new one is a new folder here and a line in `generate.ts`. */
export type Emitter = (spec: ResolvedSpec, assets: Assets) => Iterable<EmittedFile>;

/** The folders of templates. */
export type TemplateFolder = "docs" | "sdk" | "site" | "emulator";

export function template(assets: AssetFiles, name: string, folder: TemplateFolder = "docs"): string {
  const text = assets[folder].get(name);
  if (text !== undefined) return text;
  const location = { file: `templates/${folder}/${name}`, line: 1, column: 1 };
  throw new ProblemError({ code: "missing-file", message: "the documentation needs this file", location });
}
