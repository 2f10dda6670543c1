import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../command.js";
import { diffArguments } from "../diff-arguments.js";
import { type Step, StepFailure } from "../step.js";

const file = "templates/sdk/CHANGELOG.md";

/** Users read in the package what has changed. A rehearsal shows what the entry is to say, and does not demand it. */
export const changelog: Step = {
  name: "changelog",
  async run({ root, version, base, dryRun, previews }) {
    const written = hasEntry(readFileSync(join(root, file), "utf8"), version);
    if (written && !dryRun) return `${file} has ${version}`;
    const { stdout } = await run(root, "npm", diffArguments(root, base));
    // It begins with a heading of its own, which speaks of commits.
    const entry = `## ${version}\n\n${stdout.replace(/^## .*\n+/, "").trim()}\n`;
    if (!dryRun) throw new StepFailure(`${file} has no entry of ${version}`, { output: entry });
    const since = base ? ` since ${base}` : "";
    previews.push(
      `${written ? `What changed${since}; ${file} has its entry` : `${file} wants this entry`}:\n\n${entry}`,
    );
    return `${file} has ${written ? "" : "no entry of "}${version}${written ? "" : " yet"}; see the preview`;
  },
  next: `put the entry into ${file}, in words that users understand, run npm run generate, commit`,
};

/** `## 1.2.0`, whatever follows the version on the line. */
export function hasEntry(text: string, version: string): boolean {
  return new RegExp(`^## \\[?${version.replaceAll(".", "\\.")}(?![\\w.-])`, "m").test(text);
}
