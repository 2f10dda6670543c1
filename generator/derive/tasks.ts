import type { Entry, Modality, Parameter, ResolvedSpec, Task } from "../ir/types.js";

type Vocabulary = Pick<ResolvedSpec["vocabulary"], "tasks">;

/** What its card calls it, then what it does besides, in the order of the vocabulary. */
export function tasksOf(entry: Entry, { tasks }: Vocabulary): readonly Task[] {
  const primary = primaryTask(entry, { tasks });
  return [primary, ...Object.values(tasks).filter((task) => task !== primary && doesToo(entry, task, primary.gives))];
}

export function primaryTask({ task }: Entry, { tasks }: Vocabulary): Task {
  return tasks[task] as Task;
}

/**
 * It gives the same, and can be called with an image, a video or a sound of the task's roles and no other. Words make no task by
 * themselves: whether an optional image can be left out without becoming another task, no card says.
 */
function doesToo({ parameters }: Entry, task: Task, gives: Modality): boolean {
  const isTaken = ({ role }: Parameter) => task.takes.includes(role);
  const media = parameters.filter(isMedia);
  return task.gives === gives && media.some(isTaken) && media.every((each) => !each.required || isTaken(each));
}

function isMedia({ role: { modality } }: Parameter): boolean {
  return modality !== null && modality !== "text";
}

/** What a caller gives, in the order of the parameters: text, images, video or audio. */
export function takenBy({ parameters }: Pick<Entry, "parameters">): readonly Modality[] {
  return [...new Set(parameters.flatMap(({ role }) => role.modality ?? []))];
}

/** Whether a program that knows the standard words alone can say all that has to be said. */
export function isStandard({ parameters }: Entry): boolean {
  return parameters.every(({ required, role }) => !required || role.isStandard);
}
