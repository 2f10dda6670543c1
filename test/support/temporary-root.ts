import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder that all others of a run are in. */
    temporaryRoot: string;
  }
}

/** One for the whole run, so that nothing is left behind, whatever makes folders, and when. */
export default function setup({ provide }: TestProject): () => void {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "cliprise-test-")));
  provide("temporaryRoot", root);
  return () => rmSync(root, { recursive: true, force: true });
}
