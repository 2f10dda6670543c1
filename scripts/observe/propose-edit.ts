import type { ProbeAnswered } from "./run-probe.js";

const context = 3;

/** The edit of decisions.yaml that the answers ask for, as a diff that `git apply` takes; empty where they ask for none. */
export function proposeEdit(text: string, path: string, answers: readonly ProbeAnswered[], day: string): string {
  const lines = text.split("\n");
  const settled = answers.filter(({ reads }) => reads === "confirms" || reads === "contradicts");
  const hunks = settled
    .flatMap(({ decision, reads, answer, means }) => {
      const start = lines.indexOf(`${decision}:`);
      const at = lines.findIndex((line, index) => index > start && /^ {2}status: inferred\s*$/.test(line));
      const next = lines.findIndex((line, index) => index > start && /^\S/.test(line) && !line.startsWith("#"));
      if (start < 0 || at < 0 || (next >= 0 && at > next)) return [];
      const told = `${reads}: ${answer}. ${means}`;
      return [{ at, added: ["  status: observed", `  observed: "${day}"`, `  answer: ${JSON.stringify(told)}`] }];
    })
    .sort((a, b) => a.at - b.at);
  let shift = 0;
  const parts = hunks.map(({ at, added }) => {
    const [from, to] = [Math.max(0, at - context), Math.min(lines.length, at + 1 + context)];
    const [removed, count] = [to - from, to - from - 1 + added.length];
    const head = `@@ -${from + 1},${removed} +${from + 1 + shift},${count} @@`;
    shift += added.length - 1;
    return [
      head,
      ...lines.slice(from, at).map((line) => ` ${line}`),
      `-${lines[at]}`,
      ...added.map((line) => `+${line}`),
      ...lines.slice(at + 1, to).map((line) => ` ${line}`),
    ].join("\n");
  });
  return parts.length === 0 ? "" : `--- a/${path}\n+++ b/${path}\n${parts.join("\n")}\n`;
}
