import { contentTypes, makeMedia } from "./media/media.js";
import type { Random } from "./seeded-random.js";
import type { Reply } from "./send.js";
import type { EmulatedTask } from "./task-store.js";

export const resultsPath = "/results/";

/** A temporary link, as a store hands out: it says until when it holds, and cannot be made up. */
export function linkOf({ id, media }: EmulatedTask, base: string, expires: number, random: Random): string {
  return `${base}${resultsPath}${id}.${media.kind}?expires=${expires}&signature=${sign(id, expires, random)}`;
}

/** A task whose result is there, or why there is nothing. */
export type Opened =
  | { readonly task: EmulatedTask }
  | { readonly refused: readonly [status: number, reason: string]; readonly taskId?: string };

/** What a link leads to; `find` looks a task up. */
export function openLink(
  path: string,
  query: URLSearchParams,
  now: number,
  random: Random,
  find: (id: string) => EmulatedTask | undefined,
): Opened {
  const [, id = "", kind] = /^([0-9a-f]{32})\.(\w+)$/.exec(path.slice(resultsPath.length)) ?? [];
  const task = find(id);
  if (task?.state !== "done" || task.media.kind !== kind) return { refused: [404, "not_found"] };
  const expires = Number(query.get("expires"));
  if (query.get("signature") !== sign(id, expires, random) || now >= expires) {
    return { refused: [403, "link_expired"], taskId: id };
  }
  return { task };
}

/** The bytes of a result. */
export function fileReply({ id, media }: EmulatedTask): Reply {
  const headers = {
    "content-type": contentTypes[media.kind],
    "content-disposition": `attachment; filename="${id}.${media.kind}"`,
  };
  return { status: 200, headers, body: makeMedia(media) };
}

function sign(id: string, expires: number, random: Random): string {
  return random.hash(`link/${id}/${expires}`);
}
