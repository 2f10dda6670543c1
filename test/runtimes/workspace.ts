import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mustExecute } from "../support/execute.js";
import { installTools as install, npm } from "../support/install-tools.js";

export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
/** A package of its own: runtimes and compilers weigh a gigabyte, which nobody should need who only edits the spec. */
export const toolsRoot = fileURLToPath(new URL(".", import.meta.url));

export function installTools(): Promise<void> {
  return install(toolsRoot, "runtimes and compilers into test/runtimes/node_modules, about 1 GB");
}

/** A package of the tools. They are not there when this file is compiled, so callers say what they need of it. */
export const requireTool: (name: string) => unknown = createRequire(import.meta.url);

/** A file inside the tools' packages; undefined where npm left a package out, as for another platform. */
export function toolPath(path: string): string | undefined {
  const full = join(toolsRoot, "node_modules", path);
  return existsSync(full) ? full : undefined;
}

/**
 * Compiles and packs the SDK, in a copy.
 * @returns the tarball
 */
export async function pack(stage: string): Promise<string> {
  stageSdk(stage);
  await buildStaged(stage);
  return packStaged(stage);
}

/** A copy of the package's sources: a run of the generator meanwhile cannot pull files away from under a build. */
export function stageSdk(stage: string): void {
  cpSync(join(projectRoot, "generated/sdk"), stage, {
    recursive: true,
    filter: (path) => !/sdk[\\/](dist|docs|node_modules)$/.test(path) && !path.endsWith(".tgz"),
  });
  // The build takes the pages from beside the package, and the project's own compiler.
  cpSync(join(projectRoot, "generated/docs"), join(stage, "../docs"), { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), join(stage, "node_modules"), "junction");
}

export async function buildStaged(stage: string): Promise<void> {
  await mustExecute(npm, ["run", "build"], { cwd: stage });
}

/** @returns the tarball */
export async function packStaged(stage: string): Promise<string> {
  await mustExecute(npm, ["pack"], { cwd: stage });
  const tarball = readdirSync(stage).find((name) => name.endsWith(".tgz"));
  if (!tarball) throw new Error("npm pack made no tarball");
  return join(stage, tarball);
}

/**
 * An empty folder with the tarball installed, as a user would have it, and nothing else.
 * @param node the Node that npm runs with, where that is not this process's own
 */
export async function installInto(folder: string, tarball: string, node?: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", tarball];
  await mustExecute(npm, args, { cwd: folder, env: withNode(node) });
}

/** The environment in which commands that want `node` get this one. */
export function withNode(node: string | undefined): NodeJS.ProcessEnv {
  return node ? { PATH: `${dirname(node)}${delimiter}${process.env.PATH}` } : {};
}
