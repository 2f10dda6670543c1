import { relative } from "node:path";
import { count } from "../../generator/derive/count.js";
import type { Plan, PlannedProbe } from "./plan-probes.js";
import type { ProbeAnswered } from "./run-probe.js";

/** What is going to be sent, and what it costs. */
export function describePlan({ chosen, passedOver }: Plan, base: string, most: number): string {
  const worst = chosen.reduce((sum, { cost }) => sum + (cost.most ?? 0), 0);
  const lines = [`${count(chosen.length, "probe")} for ${base}, at most ${worst} credits of ${most}`, ""];
  for (const planned of chosen) {
    lines.push(`- ${planned.decision.id}: ${costText(planned)}`);
    lines.push(`  ${planned.decision.question.replace(/\s+/g, " ")}`);
    for (const request of requestTexts(planned)) lines.push(`  ${request}`);
  }
  if (passedOver.length > 0) {
    lines.push("", `Passed over, because they may cost more than --max-credits ${most}:`);
    lines.push(
      passedOver.map((planned) => `${planned.decision.id} (${planned.cost.most ?? "nobody knows"})`).join(", "),
    );
  }
  return `${lines.join("\n")}\n\n`;
}

function costText({ cost }: PlannedProbe): string {
  const other = cost.requests.map(({ ifAccepted }) => ifAccepted);
  if (cost.most === null) return "nobody knows what it costs";
  if (cost.most > 0) return `at most ${count(cost.most, "credit")}`;
  const after = other.includes(null)
    ? "nobody knows how much"
    : count(
        other.reduce<number>((sum, each) => sum + (each ?? 0), 0),
        "credit",
      );
  return `free, as every expected answer comes before queueing (${after}, should it be accepted after all)`;
}

const mostShown = 400;

function requestTexts({ calls }: PlannedProbe): readonly string[] {
  return calls.map(({ operation, query, body, taskParameter }) => {
    const named = { ...query, ...(taskParameter !== null && { [taskParameter]: "the task of the request before" }) };
    const what = body ? JSON.stringify(body) : JSON.stringify(named);
    return `${operation.method} ${operation.path} ${what.length > mostShown ? `${what.slice(0, mostShown)}…` : what}`;
  });
}

export function describeAnswer({ decision, reads, answer, means }: ProbeAnswered, path: string): string {
  return `${reads ?? "unexpected"} ${decision}: ${answer}. ${means} (${relative(process.cwd(), path)})\n`;
}

/** The plan as data. */
export function planData({ chosen, passedOver }: Plan, base: string) {
  return {
    asked: base,
    plan: chosen.map((planned) => ({
      decision: planned.decision.id,
      most: planned.cost.most,
      requests: planned.calls.map(({ operation, query, body }) => ({
        method: operation.method,
        path: operation.path,
        query,
        body,
      })),
    })),
    passedOver: passedOver.map(({ decision, cost }) => ({ decision: decision.id, most: cost.most })),
  };
}
