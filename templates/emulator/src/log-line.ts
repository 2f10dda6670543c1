import type { JournalEntry } from "./journal.js";

/** What a terminal must not get from a client: control characters, and what moves the text around. */
const unprintable = /[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** One readable line about a request that was answered, a fault or a callback; undefined for entries that add nothing. */
export function toLogLine(entry: JournalEntry): string | undefined {
  const { type, operation, method, status, model, taskId, state, credits, assumed, balance, failMsg, refused } = entry;
  const words = (...parts: unknown[]) => clean(parts.filter((part) => part !== undefined).join("  "));
  const task = taskId === undefined ? undefined : `task ${String(taskId).slice(0, 8)}`;
  switch (type) {
    case "reply": {
      const gap = assumed === undefined ? "" : ` (assumed: ${assumed})`;
      const what = credits === undefined || refused ? undefined : `${credits} credits${gap}, ${balance} left`;
      const problems = entry.problems as readonly { path: string; rule: string }[] | undefined;
      const named = problems?.map(({ path, rule }) => `${path} (${rule})`).join(", ");
      return words(call(method, operation), status, model, task, state ?? what, failMsg, refused, named);
    }
    case "fault":
      return words(
        call(method, operation),
        "---",
        `fault ${entry.kind} ${entry.phase}`,
        model,
        task,
        `scenario ${entry.scenario}`,
      );
    case "delivery":
      return words(call(method, "callback"), entry.outcome, task, entry.mode, entry.path);
    case "state":
      return state === "processing" ? undefined : words("     task    ", "---", task, state, failMsg);
    default:
      return undefined;
  }
}

function call(method: unknown, operation: unknown): string {
  return `${String(method).padEnd(4)} ${String(operation).padEnd(8)}`;
}

function clean(text: string): string {
  return text.replace(unprintable, "?");
}
