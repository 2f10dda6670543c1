import { copyFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Step, StepFailure } from "../step.js";

/** Says what publishes it, and does not: only the workflow can prove where a package was built. */
export const publish: Step = {
  name: "publish",
  needs: "all",
  async run({ root, tarball, version, previews }) {
    if (!tarball) throw new StepFailure("there is no tarball");
    const name = basename(tarball);
    copyFileSync(tarball, join(root, name));
    previews.push(`Not published. The workflow .github/workflows/release.yml does that when the tag is pushed:

  git tag v${version} && git push origin v${version}

There it runs this, which needs the job's id-token and so works nowhere else:

  ${publishCommand(name)}
`);
    return `${name} is ready; nothing was published`;
  },
  next: "see that the project's folder can be written to",
};

export function publishCommand(tarball: string): string {
  return `npm publish --provenance --access public ./${tarball}`;
}
