import { cpSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { mustExecute } from "../support/execute.js";
import { npm } from "../support/install-tools.js";
import { projectRoot } from "../support/project-root.js";
import { buildPackage } from "./build-package.js";
import { copiedFolders, type PackageId, type PerPackage, packageIds, perPackage } from "./packages.js";

/** Copies of what the packages are built from: a run of the generator meanwhile cannot pull files away from under a build. */
export function stagePackages(stage: string): void {
  for (const name of [...packageIds, ...copiedFolders]) {
    cpSync(join(projectRoot, "generated", name), join(stage, name), {
      recursive: true,
      filter: (path) =>
        !/generated[\\/]\w+[\\/](dist|docs|conformance|node_modules)$/.test(path) && !path.endsWith(".tgz"),
    });
  }
  // The compiler looks for Node's types above the packages.
  symlinkSync(join(projectRoot, "node_modules"), join(stage, "node_modules"), "junction");
}

export async function buildStaged(stage: string): Promise<void> {
  await Promise.all(packageIds.map((id) => buildPackage(id, join(stage, id))));
}

/** @returns the tarball */
export async function packStaged(stage: string, id: PackageId): Promise<string> {
  const folder = join(stage, id);
  await mustExecute(npm, ["pack"], { cwd: folder });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (!tarball) throw new Error("npm pack made no tarball");
  return join(folder, tarball);
}

/** Builds and packs all of them, in a folder that is not there yet. */
export async function pack(stage: string): Promise<PerPackage<string>> {
  stagePackages(stage);
  await buildStaged(stage);
  return perPackage((id) => packStaged(stage, id));
}
