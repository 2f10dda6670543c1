import { copyFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageIds } from "../../packages/packages.js";
import { type Step, tarballOf } from "../step.js";

/** Says what publishes them, and does not: only the workflow can prove where a package was built. */
export const publish: Step = {
  name: "publish",
  needs: "all",
  async run(release) {
    const { root, version, previews } = release;
    const tarballs = packageIds.map((id) => tarballOf(release, id));
    const names = tarballs.map((tarball) => basename(tarball));
    for (const tarball of tarballs) copyFileSync(tarball, join(root, basename(tarball)));
    previews.push(`Not published. The workflow .github/workflows/release.yml does that when the tag is pushed:

  git tag v${version} && git push origin v${version}

There it runs this, which needs the job's id-token and so works nowhere else:

${names.map((name) => `  ${publishCommand(name)}\n`).join("")}`);
    return `${names.join(" and ")} are ready; nothing was published`;
  },
  next: "see that the project's folder can be written to",
};

export function publishCommand(tarball: string): string {
  return `npm publish --ignore-scripts --provenance --access public ./${tarball}`;
}
