import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { packStaged } from "../../../test/runtimes/workspace.js";
import { type Step, StepFailure } from "../step.js";

const always = ["README.md", "LICENSE", "CHANGELOG.md", "llms.txt", "docs/models/index.md", "docs/decisions.md"];

/** The tarball, and in it all that package.json points to. */
export const pack: Step = {
  name: "pack",
  needs: ["build"],
  async run(release) {
    const stage = join(release.folder, "sdk");
    release.tarball = await packStaged(stage);
    const manifest: unknown = JSON.parse(readFileSync(join(stage, "package.json"), "utf8"));
    const listed = execFileSync("tar", ["-tzf", release.tarball], { encoding: "utf8", maxBuffer: 2 ** 26 });
    const packed = new Set(
      listed
        .trim()
        .split("\n")
        .map((path) => path.replace(/^package\//, "")),
    );
    const missing = [...always, ...targetsOf(manifest)].filter((path) => !packed.has(path));
    if (missing.length > 0)
      throw new StepFailure("the tarball lacks what users will look for", { output: missing.join("\n") });
    return `${packed.size} files, ${Math.round(statSync(release.tarball).size / 1e3)} kB`;
  },
  next: "see files and exports in templates/sdk/package.json, and templates/sdk/build.mjs",
};

/** Every path in package.json: exports, types, commands. */
function targetsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return /^(\.\/)?dist\/.+\.\w+$/.test(value) ? [value.replace(/^\.\//, "")] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(targetsOf) : [];
}
