import type { ResolvedSpec } from "../ir/types.js";

export interface EmittedFile {
  /** Relative to `generated/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The hand-written files that generation copies or renders. */
export interface Assets {
  /** Of all packages and documents: it stands in the project's package.json, and nowhere else. */
  readonly version: string;
  /** `templates/sdk`, without the stand-ins for what is emitted: path -> text. */
  readonly sdk: ReadonlyMap<string, string>;
  /** `templates/emulator`, likewise. */
  readonly emulator: ReadonlyMap<string, string>;
  /** `templates/docs`, the templates and what was measured: name -> text. */
  readonly docs: ReadonlyMap<string, string>;
}

/** An output. A new one is a new folder here and a line in `generate.ts`. */
export type Emitter = (spec: ResolvedSpec, assets: Assets) => Iterable<EmittedFile>;

export function template(assets: Assets, name: string): string {
  const text = assets.docs.get(name);
  if (text === undefined) throw new Error(`no template ${name}`);
  return text;
}
