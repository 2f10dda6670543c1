import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageIds } from "../../packages/packages.js";
import { run } from "../command.js";
import { diffArguments } from "../diff-arguments.js";
import { type Step, StepFailure } from "../step.js";

const files = packageIds.map((id) => `templates/${id}/CHANGELOG.md`);

/** Users read in each package what has changed. A rehearsal shows what the entry is to say, and does not demand it. */
export const changelog: Step = {
  name: "changelog",
  async run({ root, version, base, dryRun, previews }) {
    const lacking = files.filter((file) => !hasEntry(readFileSync(join(root, file), "utf8"), version));
    const written = `${files.join(" and ")} have ${version}`;
    if (lacking.length === 0 && !dryRun) return written;
    const names = lacking.join(" and ");
    const { stdout } = await run(root, "npm", diffArguments(root, base));
    // It begins with a heading of its own, which speaks of commits.
    const entry = `## ${version}\n\n${stdout.replace(/^## .*\n+/, "").trim()}\n`;
    if (!dryRun) throw new StepFailure(`no entry of ${version} in ${names}`, { output: entry });
    if (lacking.length === 0) {
      previews.push(`What changed${base ? ` since ${base}` : ""}; each package has its entry:\n\n${entry}`);
      return written;
    }
    previews.push(`An entry for ${names}:\n\n${entry}`);
    return `no entry of ${version} yet in ${names}; see the preview`;
  },
  next: "put the entry into each, in words that its users understand, or that nothing has changed for them; run npm run generate, commit",
};

/** `## 1.2.0`, whatever follows the version on the line. */
export function hasEntry(text: string, version: string): boolean {
  return new RegExp(`^## \\[?${version.replaceAll(".", "\\.")}(?![\\w.-])`, "m").test(text);
}
