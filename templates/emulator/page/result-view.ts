import type { TaskLine } from "../src/overview.js";
import { resultPath } from "./control.js";
import { type Child, h } from "./dom.js";
import { kindWords } from "./task-list.js";

type Kind = TaskLine["media"]["kind"];

const views: Readonly<Record<Kind, (task: TaskLine) => HTMLElement>> = {
  png: picture,
  jpeg: picture,
  mp4: (task) =>
    played(task, h("video", { controls: true, loop: true, muted: true, playsinline: true, "aria-label": "The film" })),
  mp3: (task) => played(task, h("audio", { controls: true, "aria-label": "The sound" })),
  json: transcript,
  zip: ({ media }) => h("p", {}, `An archive of ${media.images ?? 1} pictures.`),
};

/** What a task has delivered, or that it has not. */
export function resultView(task: TaskLine): readonly Child[] {
  const { id, state, media } = task;
  if (state === "failed") return [h("p", { class: "soft" }, "A task that failed has no result; its credits are kept.")];
  if (state === "processing")
    return [h("p", { class: "soft" }, `A ${kindWords[media.kind]} (${media.kind}), when it is done.`)];
  const link = h(
    "a",
    { href: resultPath(task), download: `${id}.${media.kind}` },
    `Save ${id.slice(0, 8)}.${media.kind}`,
  );
  return [h("figure", {}, views[media.kind](task), h("figcaption", {}, link))];
}

function picture(task: TaskLine): HTMLElement {
  return h("img", { src: resultPath(task), alt: `The result of ${task.model}` });
}

/** Of the one player that there is. */
let playing: string | undefined;

/** From memory: some browsers play a file only from a server that sends any part of it. */
function played<T extends HTMLMediaElement>(task: TaskLine, player: T): T {
  void load(task).then(
    (file) => {
      if (playing !== undefined) URL.revokeObjectURL(playing);
      playing = URL.createObjectURL(file);
      player.src = playing;
    },
    () => {},
  );
  return player;
}

function transcript(task: TaskLine): HTMLElement {
  const block = h("pre", { tabindex: 0 });
  void load(task).then(
    async (file) => {
      block.textContent = await file.text();
    },
    () => {},
  );
  return block;
}

async function load(task: TaskLine): Promise<Blob> {
  const response = await fetch(resultPath(task), { cache: "no-store" });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.blob();
}
