import { tasksOf } from "../../generator/derive/tasks.js";
import type { ParameterRole, ResolvedSpec, Task } from "../../generator/ir/types.js";
import type { Explanation } from "./explanation.js";

/** A role, what has it, and what can be done with it. */
export function explainRole(role: ParameterRole, { entries, vocabulary }: ResolvedSpec): Explanation {
  const { name, summary, modality, isStandard, evidence } = role;
  const parameters = entries.flatMap((entry) =>
    entry.aliasOf === null
      ? entry.parameters.filter((each) => each.role === role).map((each) => `${entry.id}.${each.name}`)
      : [],
  );
  const tasks = Object.values(vocabulary.tasks).filter(({ takes }) => takes.includes(role));
  return {
    subject: `role ${name}`,
    says: summary,
    facts: { gives: modality ?? "nothing, it is a setting", "standard word": isStandard, parameters },
    evidence,
    decisions: [],
    becomes: { ...(tasks.length > 0 && { "a start of": tasks.map(({ id }) => id) }) },
  };
}

/** A task, and who does it. */
export function explainTask(task: Task, { entries, vocabulary }: ResolvedSpec): Explanation {
  const { id, name, summary, takes, gives, evidence } = task;
  const [of, besides] = [true, false].map((isPrimary) =>
    entries
      .filter((entry) => (entry.task === id) === isPrimary && tasksOf(entry, vocabulary).includes(task))
      .map((entry) => entry.id),
  );
  return {
    subject: `task ${id}`,
    says: `${name}. ${summary}`,
    facts: { "starts from": takes.map((role) => role.name), gives, "the task of": of, "done besides": besides },
    evidence,
    decisions: [],
    becomes: {},
  };
}
