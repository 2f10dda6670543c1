import type { ProbeAnswered } from "./run-probe.js";

const context = 3;

/** A line that is to go, and those that come in its place. */
interface Edit {
  readonly at: number;
  readonly added: readonly string[];
}

/** The edit of decisions.yaml that the answers ask for, as a diff that `git apply` takes; empty where they ask for none. */
export function proposeEdit(text: string, path: string, answers: readonly ProbeAnswered[], day: string): string {
  // Behind the last line end there is no line.
  const lines = text.replace(/\n$/, "").split("\n");
  const edits = answers
    .filter(({ reads }) => reads === "confirms" || reads === "contradicts")
    .flatMap((answer) => editOf(answer, lines, day) ?? [])
    .sort((a, b) => a.at - b.at);
  let shift = 0;
  const hunks = together(edits).map((own) => {
    const from = Math.max(0, (own[0]?.at ?? 0) - context);
    const to = Math.min(lines.length, (own.at(-1)?.at ?? 0) + 1 + context);
    const before = to - from;
    const after = before + own.reduce((sum, { added }) => sum + added.length - 1, 0);
    const head = `@@ -${from + 1},${before} +${from + 1 + shift},${after} @@`;
    shift += after - before;
    const body = lines.slice(from, to).flatMap((line, index) => {
      const edit = own.find(({ at }) => at === from + index);
      return edit ? [`-${line}`, ...edit.added.map((each) => `+${each}`)] : [` ${line}`];
    });
    return [head, ...body].join("\n");
  });
  return hunks.length === 0 ? "" : `--- a/${path}\n+++ b/${path}\n${hunks.join("\n")}\n`;
}

function editOf({ decision, reads, answer, means }: ProbeAnswered, lines: readonly string[], day: string) {
  const start = lines.indexOf(`${decision}:`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^[^\s#]/.test(line));
  const own = end < 0 ? rest : rest.slice(0, end);
  const at = own.findIndex((line) => /^ {2}status: inferred\s*(#.*)?$/.test(line));
  if (start < 0 || at < 0) return undefined;
  const told = `${reads}: ${answer}. ${means}`;
  const added = ["  status: observed", `  observed: "${day}"`, `  answer: ${JSON.stringify(told)}`];
  return { at: start + 1 + at, added };
}

/** Edits whose surroundings touch are one hunk. */
function together(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const hunks: Edit[][] = [];
  for (const edit of edits) {
    const last = hunks.at(-1);
    if (last && edit.at - (last.at(-1)?.at ?? 0) <= 2 * context + 1) last.push(edit);
    else hunks.push([edit]);
  }
  return hunks;
}
