import { StepFailure } from "./step.js";

/** A report's lines as a failure: what holds is left out. */
export function failuresOf(lines: readonly string[]): StepFailure {
  const failed = lines.filter((line) => !line.startsWith("ok "));
  return new StepFailure("not all checks hold", { output: failed.join("\n") });
}
