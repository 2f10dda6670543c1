import { primaryTask } from "../derive/tasks.js";
import type { Report } from "../diagnostics/report.js";
import type { Sources } from "../ir/resolve-entries.js";
import type { ResolvedSpec } from "../ir/types.js";

/** An entry's task is one that its parameters and its category allow. */
export function checkTasks({ vocabulary }: ResolvedSpec, sources: Sources, report: Report): void {
  for (const [entry, document] of sources) {
    const { takes, gives } = primaryTask(entry, vocabulary);
    if (!entry.parameters.some(({ role }) => takes.includes(role))) {
      const roles = takes.map(({ name }) => name).join(" or ");
      const message = `${entry.task} starts from ${roles}, and no parameter of ${entry.id} has that role`;
      report.add("task-mismatch", message, document.locate(["task"]));
    }
    // A folder for texts there is not: what is transcribed stands with what speaks.
    if (gives !== "text" && gives !== entry.category) {
      const message = `${entry.task} gives ${gives}, and ${entry.id} stands in spec/models/${entry.category}/`;
      report.add("task-mismatch", message, document.locate(["task"]));
    }
  }
}
