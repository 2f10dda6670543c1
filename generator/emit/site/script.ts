import type { Assets, EmittedFile } from "../emitter.js";

/** A page script; all pages that run it share it. */
export function* emitScripts({ scripts }: Assets): Iterable<EmittedFile> {
  for (const [name, text] of scripts) yield { path: `site/${name}.js`, text };
}
