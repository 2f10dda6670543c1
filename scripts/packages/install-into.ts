import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { mustExecute } from "../support/execute.js";
import { npm } from "../support/install-tools.js";

/**
 * An empty folder with the tarballs installed, as a user would have them, and nothing else.
 * @param node the Node that npm runs with, where that is not this process's own
 */
export async function installInto(folder: string, tarballs: readonly string[], node?: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs];
  await mustExecute(npm, args, { cwd: folder, env: withNode(node) });
}

/** The environment in which commands that want `node` get this one. */
export function withNode(node: string | undefined): NodeJS.ProcessEnv {
  return node ? { PATH: `${dirname(node)}${delimiter}${process.env.PATH}` } : {};
}
