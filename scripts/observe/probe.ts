import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { Shown } from "../../generator/observe/shown.js";
import { Progress } from "../progress.js";
import type { Io } from "../run-command.js";
import { keepAnswer } from "./keep-answer.js";
import { type Plan, planProbes, UnknownProbe } from "./plan-probes.js";
import { describeAnswer, describePlan, planData } from "./print-probes.js";
import { proposeEdit } from "./propose-edit.js";
import { type ProbeAnswered, runProbe } from "./run-probe.js";

interface ProbeOptions {
  readonly ids: readonly string[];
  /** Credits that may be spent. */
  readonly most: number;
  readonly baseUrls: readonly string[];
  readonly live: boolean;
  readonly out: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly root: string;
}

const decisionsPath = "spec/decisions.yaml";

/** @returns 1 when an answer contradicts a decision, or something had to stop; 2 when nothing could be sent */
export async function probe(options: ProbeOptions, spec: ResolvedSpec, io: Io): Promise<number> {
  const { most, json, dryRun, live, baseUrls } = options;
  const base = baseUrls[0] ?? spec.api.server.url;
  const plan = planOf(options, spec);
  if (typeof plan === "string") {
    io.stderr.write(`${plan}\n`);
    return 2;
  }
  if (!json) io.stdout.write(describePlan(plan, base, most));
  if (dryRun || plan.chosen.length === 0) {
    if (json)
      io.stdout.write(
        `${JSON.stringify({ ...planData(plan, base), answers: [], spent: 0, stopped: null, diff: "" })}\n`,
      );
    return 0;
  }
  const refusal = refusalOf(base, live, options.out, io);
  if (refusal !== undefined) {
    io.stderr.write(`nothing was sent: ${refusal}\n`);
    return 2;
  }
  const { answers, spent, stopped } = await ask(plan, options, base, spec, io);
  const day = new Date().toISOString().slice(0, 10);
  const diff = proposeEdit(readFileSync(join(options.root, decisionsPath), "utf8"), decisionsPath, answers, day);
  if (diff) writeFileSync(resolve(io.cwd, options.out, "proposed.diff"), diff);
  if (json) io.stdout.write(`${JSON.stringify({ ...planData(plan, base), answers, spent, stopped, diff })}\n`);
  else io.stdout.write(conclude(spent, stopped, diff, base !== spec.api.server.url ? base : undefined, options.out));
  return stopped !== null || answers.some(({ reads }) => reads === "contradicts" || reads === null) ? 1 : 0;
}

function planOf({ ids, most }: ProbeOptions, spec: ResolvedSpec): Plan | string {
  try {
    return planProbes(ids, most, spec);
  } catch (error) {
    if (error instanceof UnknownProbe) return error.message;
    throw error;
  }
}

/** Why nothing may be sent. */
function refusalOf(base: string, live: boolean, out: string, { cwd }: Io): string | undefined {
  if (!live && !isThisMachine(new URL(base).hostname))
    return `${new URL(base).host} is not this machine: say --live to send to the API, or --base-url for the emulator`;
  const key = process.env.CLIPRISE_API_KEY;
  if (!key) return "the key is wanted in CLIPRISE_API_KEY";
  // No header holds it then, and no server knows it.
  if (!/^[!-~]+$/.test(key)) return "CLIPRISE_API_KEY has blanks, line ends or other letters than ASCII in it: trim it";
  try {
    mkdirSync(resolve(cwd, out), { recursive: true });
  } catch (error) {
    return `the answers cannot be kept in ${out}: ${(error as NodeJS.ErrnoException).code}`;
  }
  return undefined;
}

function isThisMachine(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "");
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

interface Asked {
  readonly answers: readonly ProbeAnswered[];
  /** At most; null when nobody knows. */
  readonly spent: number | null;
  readonly stopped: string | null;
}

async function ask({ chosen }: Plan, options: ProbeOptions, base: string, spec: ResolvedSpec, io: Io): Promise<Asked> {
  const apiKey = process.env.CLIPRISE_API_KEY ?? "";
  const target = { spec, base, apiKey, shown: new Shown(spec, [apiKey]) };
  const progress = new Progress();
  const answers: ProbeAnswered[] = [];
  let spent: number | null = 0;
  for (const [index, planned] of chosen.entries()) {
    const { cost, decision } = planned;
    // By the worst that came before: a refusal leaves its part to those that follow.
    if (spent === null || spent + (cost.most ?? Number.POSITIVE_INFINITY) > options.most)
      return {
        answers,
        spent,
        stopped: `${decision.id} could go beyond ${options.most} credits; ${spent ?? "an unknown number of them"} may be spent`,
      };
    progress.step(`${index + 1} of ${chosen.length}: ${decision.id}`);
    const answered = await runProbe(planned, target);
    progress.end();
    answers.push(answered);
    const path = keepAnswer(answered, resolve(io.cwd, options.out), base, apiKey);
    if (!options.json) io.stdout.write(describeAnswer(answered, path));
    spent = answered.credits === null ? null : spent + answered.credits;
    if (answered.stop !== null) return { answers, spent, stopped: answered.stop };
  }
  return { answers, spent, stopped: null };
}

function conclude(
  spent: number | null,
  stopped: string | null,
  diff: string,
  otherBase: string | undefined,
  out: string,
): string {
  const lines = ["", `At most ${spent ?? "an unknown number of"} credits were spent.`];
  if (stopped !== null) lines.push(`Stopped: ${stopped}.`);
  if (diff) {
    lines.push(
      "",
      `The edit that the answers ask for, to be read and applied: git apply ${join(out, "proposed.diff")}`,
    );
    if (otherBase !== undefined)
      lines.push(`They came from ${otherBase}: they settle something only if the API itself stands behind it.`);
    lines.push("", diff.trimEnd());
  }
  return `${lines.join("\n")}\n`;
}
