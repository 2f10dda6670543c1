import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type PackageId, packageIds, packages, perPackage } from "../../packages/packages.js";
import { packStaged } from "../../packages/stage.js";
import { type Release, type Step, StepFailure, stageOf, tarballOf } from "../step.js";

/** The tarballs, and in each all that its package.json points to. */
export const pack: Step = {
  name: "pack",
  needs: ["build"],
  async run(release) {
    release.tarballs = await perPackage((id) => packStaged(stageOf(release), id));
    const contents = packageIds.map((id) => ({ id, files: listFiles(tarballOf(release, id)) }));
    const missing = contents.flatMap(({ id, files }) =>
      wantedIn(id, release)
        .filter((path) => !files.has(path))
        .map((path) => `${packages[id].npmName}: ${path}`),
    );
    if (missing.length > 0)
      throw new StepFailure("a tarball lacks what users will look for", { output: missing.join("\n") });
    return contents
      .map(
        ({ id, files }) => `${id}: ${files.size} files, ${Math.round(statSync(tarballOf(release, id)).size / 1e3)} kB`,
      )
      .join("; ");
  },
  next: "see files and exports in the package.json under templates/, and scripts/packages/",
};

function listFiles(tarball: string): ReadonlySet<string> {
  const listed = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8", maxBuffer: 2 ** 26 });
  return new Set(
    listed
      .trim()
      .split("\n")
      .map((path) => path.replace(/^package\//, "")),
  );
}

function wantedIn(id: PackageId, release: Release): readonly string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(stageOf(release), id, "package.json"), "utf8"));
  return [...packages[id].always, ...targetsOf(manifest)];
}

/** Every path in package.json: exports, types, commands. */
function targetsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return /^(\.\/)?dist\/.+\.\w+$/.test(value) ? [value.replace(/^\.\//, "")] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(targetsOf) : [];
}
