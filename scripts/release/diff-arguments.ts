import { readFileSync } from "node:fs";
import { join } from "node:path";
import { StepFailure } from "./step.js";

/** `npm run diff` against the state that was published last. */
export function diffArguments(
  root: string,
  base: string | undefined,
  ...options: readonly string[]
): readonly string[] {
  const { scripts = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts?: object };
  if (!Object.hasOwn(scripts, "diff")) {
    const next = "npm run diff compares two states of the spec; without it nobody knows which version this is";
    throw new StepFailure("package.json has no script diff", { next });
  }
  return ["run", "-s", "diff", "--", ...(base ? ["--base", base] : []), ...options];
}
