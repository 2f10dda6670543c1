import { primaryTask } from "../derive/tasks.js";
import type { Report } from "../diagnostics/report.js";
import type { Sources } from "../ir/resolve-entries.js";
import type { ResolvedSpec } from "../ir/types.js";

/** An entry's task is one that its parameters and its category allow. */
export function checkTasks({ vocabulary }: ResolvedSpec, sources: Sources, report: Report): void {
  const taskOf = new Map([...sources.keys()].map(({ id, task }) => [id, task]));
  for (const [entry, document] of sources) {
    // What is said of the entry that an alias stands for is not said again.
    if (entry.aliasOf !== null && taskOf.get(entry.aliasOf) === entry.task) continue;
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
