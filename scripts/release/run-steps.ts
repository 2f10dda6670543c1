import { tail } from "./command.js";
import { type Release, type Step, StepFailure } from "./step.js";

export type Result =
  | { readonly step: string; readonly ok: true; readonly ms: number; readonly summary: string }
  | {
      readonly step: string;
      readonly ok: false;
      readonly ms: number;
      readonly problem: string;
      readonly output: string;
      readonly next: string;
    }
  | { readonly step: string; readonly skipped: string };

export interface Watcher {
  begins(step: Step, index: number, of: number): void;
  ended(result: Result): void;
}

/** Every step that can be done, so that one run shows all that is wrong; what goes on from a failed one is skipped. */
export async function runSteps(steps: readonly Step[], release: Release, watcher: Watcher): Promise<readonly Result[]> {
  const results: Result[] = [];
  const done = new Set<string>();
  for (const [index, step] of steps.entries()) {
    watcher.begins(step, index, steps.length);
    const lacking = needsOf(step, steps).filter((name) => !done.has(name));
    const result =
      lacking.length > 0 ? { step: step.name, skipped: `after ${lacking.join(", ")}` } : await runStep(step, release);
    if ("ok" in result && result.ok) done.add(step.name);
    results.push(result);
    watcher.ended(result);
  }
  return results;
}

async function runStep(step: Step, release: Release): Promise<Result> {
  const start = performance.now();
  const ms = () => Math.round(performance.now() - start);
  try {
    const summary = await step.run(release);
    return { step: step.name, ok: true, ms: ms(), summary };
  } catch (error) {
    const { message } = error as Error;
    const { output, next } = error instanceof StepFailure ? error : { output: "", next: undefined };
    return { step: step.name, ok: false, ms: ms(), problem: message, output: tail(output), next: next ?? step.next };
  }
}

/** Some steps, with all that they go on from, in their order. */
export function selectSteps(steps: readonly Step[], names: readonly string[]): readonly Step[] {
  const selected = new Set<string>();
  const select = (name: string): void => {
    const step = steps.find((each) => each.name === name);
    if (!step) throw new Error(`no step ${name}; there are ${steps.map((each) => each.name).join(", ")}`);
    selected.add(name);
    for (const needed of needsOf(step, steps)) select(needed);
  };
  for (const name of names) select(name);
  return steps.filter(({ name }) => selected.has(name));
}

function needsOf({ name, needs = [] }: Step, steps: readonly Step[]): readonly string[] {
  return needs === "all" ? steps.map((step) => step.name).filter((other) => other !== name) : needs;
}
