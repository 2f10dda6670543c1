import { count } from "../derive/count.js";
import { type Finding, type FindingGroup, findingKinds } from "./finding.js";
import type { Observation } from "./observation.js";

const headings: Readonly<Record<FindingGroup, string>> = {
  request: "Requests that the spec would not have allowed",
  unknown: "What the spec does not know",
  reply: "Replies that the spec would not have allowed",
  charge: "Charges that are not what was estimated",
};

/** An observation in words: what is alike is told once, and counted. */
export function printObservation({ capture, findings, decisions, charges, places }: Observation): string {
  const at = (exchanges: readonly number[]) => {
    const shown = exchanges.slice(0, 5).map((n) => places[n] ?? `exchange ${n}`);
    return `${shown.join(", ")}${exchanges.length > 5 ? ` and ${exchanges.length - 5} more` : ""}`;
  };
  const lines = [
    `${count(capture.exchanges, "exchange")} with the API (${capture.format}), ${capture.unanswered} without a reply; ${count(capture.elsewhere, "request")} to other hosts passed over`,
    ...capture.problems.map(({ place, message }) => `${place}: ${message}`),
  ];
  for (const group of Object.keys(headings) as FindingGroup[]) {
    const own = grouped(findings.filter(({ kind }) => findingKinds[kind].group === group));
    if (own.length === 0) continue;
    lines.push("", `## ${headings[group]}`, "");
    for (const { finding, exchanges } of own) lines.push(`- ${exchanges.length}x ${tell(finding)} (${at(exchanges)})`);
  }
  if (decisions.length > 0) {
    lines.push("", "## Decisions", "");
    for (const { decision, status, reads, means, answer, exchanges } of decisions)
      lines.push(`- ${reads} ${decision} (${status}): ${means} ${answer} (${at(exchanges)})`);
  }
  const compared = charges.compared.flatMap(({ exchanges }) => exchanges).length;
  if (compared + charges.untold > 0) {
    const off = findings.filter(({ kind }) => kind === "charge-off").length;
    lines.push("", "## Charges", "");
    lines.push(
      `${count(compared, "submission")} compared with the estimates, ${off} off; of ${charges.untold} the capture tells nothing, or the reference fixes no price`,
    );
  }
  if (findings.length === 0) lines.push("", "Nothing in it that the spec does not allow.");
  return `${lines.join("\n")}\n`;
}

function tell({ kind, model, operation, parameter, path, given, expected, decisions }: Finding): string {
  const subject = [model ?? operation, parameter].filter((part) => part !== null).join(".");
  const where = path === null || path === `${subject}` ? "" : ` (${path})`;
  const why = decisions.length > 0 ? `; see ${decisions.join(", ")}` : "";
  return `${kind}: ${subject || "the API"}${where}: given ${given}, expected ${expected}${why}`;
}

function grouped(findings: readonly Finding[]): readonly { finding: Finding; exchanges: readonly number[] }[] {
  const groups = new Map<string, { finding: Finding; exchanges: number[] }>();
  for (const finding of findings) {
    const { exchange, ...told } = finding;
    const key = JSON.stringify(told);
    const group = groups.get(key) ?? { finding, exchanges: [] };
    groups.set(key, group);
    group.exchanges.push(exchange);
  }
  return [...groups.values()].sort((a, b) => b.exchanges.length - a.exchanges.length);
}
