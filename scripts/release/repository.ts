import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "./command.js";
import { StepFailure } from "./step.js";

interface Manifest {
  repository?: { readonly type: string; readonly url: string; readonly directory?: string };
}

/**
 * npm refuses provenance for a package that does not name the repository it is built in. Where package.json names none, it is
 * the repository that this runs in.
 * @param directory where in the repository the package is
 * @returns its address; undefined where none is known
 */
export async function setRepository(stage: string, root: string, directory: string): Promise<string | undefined> {
  const path = join(stage, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const here = await findRepository(root);
  const named = manifest.repository?.url;
  if (named !== undefined && here !== undefined && githubName(named) !== here) {
    throw new StepFailure(
      `package.json names the repository ${named}, but this is ${here}: npm will refuse its provenance`,
    );
  }
  if (named !== undefined) return named;
  if (here === undefined) return undefined;
  const url = `git+https://github.com/${here}.git`;
  manifest.repository = { type: "git", url, directory };
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  return url;
}

/** `owner/name`: what the workflow says, or else the remote. */
async function findRepository(root: string): Promise<string | undefined> {
  const { GITHUB_REPOSITORY } = process.env;
  if (GITHUB_REPOSITORY) return GITHUB_REPOSITORY;
  const { stdout } = await attempt(root, "git", ["remote", "get-url", "origin"]);
  return githubName(stdout.trim());
}

export function githubName(url: string): string | undefined {
  return /^(?:(?:git\+)?(?:https|ssh):\/\/(?:git@)?github\.com\/|git@github\.com:)([^/]+\/[^/]+?)(?:\.git)?$/.exec(
    url,
  )?.[1];
}
