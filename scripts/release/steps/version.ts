import { attempt, printed } from "../command.js";
import { diffArguments } from "../diff-arguments.js";
import { type Step, StepFailure } from "../step.js";

/** What this reads of `npm run diff -- --json`. */
interface Difference {
  readonly base: { readonly ref: string; readonly version: string; readonly isRelease?: boolean };
  readonly verdicts: Readonly<Record<string, { readonly verdict: string }>>;
  readonly problems: readonly { readonly place: string; readonly code: string; readonly message: string }[];
}

/** The version says what the change means to users, and the tag says the version. */
export const version: Step = {
  name: "version",
  async run({ root, version, base }) {
    const { GITHUB_REF_TYPE, GITHUB_REF_NAME } = process.env;
    if (GITHUB_REF_TYPE === "tag" && GITHUB_REF_NAME !== `v${version}`) {
      const next = "tag the commit whose package.json says so";
      throw new StepFailure(`the tag is ${GITHUB_REF_NAME}, the package is ${version}`, { next });
    }
    const outcome = await attempt(root, "npm", diffArguments(root, base, "--check", "--json"));
    const difference = parse(outcome.stdout);
    if (!difference) throw new StepFailure("npm run diff gives no answer", { output: printed(outcome) });
    const { problems, verdicts, base: compared } = difference;
    if (problems.length > 0 || outcome.code !== 0) {
      const output = problems.map(({ place, code, message }) => `${place}: ${code}: ${message}`).join("\n");
      throw new StepFailure(`${version} cannot follow ${difference.base.version} (${difference.base.ref})`, { output });
    }
    if (compared.isRelease === false) return `${version}: no release is known, so there is nothing to compare it with`;
    const judged = Object.entries(verdicts).map(([product, { verdict }]) => `${product} ${verdict}`);
    return `${version} after ${difference.base.version} (${difference.base.ref}): ${judged.join(", ")}`;
  },
  next: "mend what is named; a version is set by npm version X.Y.Z --no-git-tag-version, for all packages; then npm run generate, and commit",
};

function parse(text: string): Difference | undefined {
  try {
    return JSON.parse(text) as Difference;
  } catch {
    return undefined;
  }
}
