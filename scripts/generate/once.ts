import { Progress } from "../progress.js";
import type { Io } from "../run-command.js";
import { Generation, type GenerationOptions } from "./generation.js";
import { linesOf } from "./verdict.js";

/** One run; the exit code of the command. */
export async function generateOnce(
  options: GenerationOptions & { readonly json: boolean },
  { stdout, stderr }: Io,
): Promise<number> {
  const progress = new Progress();
  progress.step("reading spec/");
  const generation = new Generation(options);
  generation.read();
  const verdict = await generation.run((what) => progress.step(what));
  progress.end();
  if (options.json) stdout.write(`${JSON.stringify(verdict)}\n`);
  else {
    const { problems, summary } = linesOf(verdict, options.check);
    const stream = verdict.ok ? stdout : stderr;
    for (const line of [...problems, summary]) stream.write(`${line}\n`);
  }
  return verdict.ok ? 0 : 1;
}
