import { describe, expect, it, test } from "vitest";
import { isStandard, takenBy, tasksOf } from "../../generator/derive/tasks.js";
import type { Entry, Parameter } from "../../generator/ir/types.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { standInSpec } from "../support/stand-in-spec.js";

const { vocabulary } = resolveRealSpec();
const [model] = standInSpec().entries as readonly [Entry];
const [parameter] = model.parameters as readonly [Parameter];

/** `source-image!` is required. */
function entry(task: string, roles: string): Entry {
  const parameters = roles.split(" ").map((text): Parameter => {
    const role = vocabulary.roles[text.replace("!", "")];
    if (!role) throw new Error(`no role ${text}`);
    return { ...parameter, role, required: text.endsWith("!") };
  });
  return { ...model, task: task as Entry["task"], parameters };
}

describe("what an entry does besides the task of its card", () => {
  test.each([
    ["words alone", "text-to-image", "prompt! aspect", "text-to-image"],
    [
      "an image that may be given to change",
      "text-to-image",
      "prompt! source-image",
      "text-to-image image-to-image image-editing",
    ],
    ["an image to go by", "text-to-image", "prompt! reference-image", "text-to-image image-to-image"],
    ["an image that has to be given", "image-editing", "source-image!", "image-editing image-to-image"],
    ["the same image for a video", "text-to-video", "prompt! source-image", "text-to-video image-to-video"],
    [
      "a video in its place",
      "image-to-video",
      "prompt! reference-image reference-video",
      "image-to-video video-to-video",
    ],
    ["a video beside it, which has to be given", "image-to-video", "source-image! reference-video!", "image-to-video"],
    [
      "an image for a sound, which has to be given",
      "audio-to-video",
      "source-audio! reference-image",
      "audio-to-video",
    ],
    ["a video for elements", "text-to-video", "prompt! elements element-video", "text-to-video"],
    ["words that may be left out make none", "image-to-video", "source-image! prompt", "image-to-video"],
    ["a sound that gives words, not a sound", "transcription", "source-audio!", "transcription"],
  ])("%s", (_, task, roles, want) => {
    const given = tasksOf(entry(task, roles), vocabulary).map(({ id }) => id);
    expect(given.join(" ")).toBe(want);
  });
});

it("what it takes is what its roles give, each once, in the order of the parameters", () => {
  const given = entry("text-to-video", "reference-video prompt negative-prompt script source-image seed");
  expect(takenBy(given)).toEqual(["video", "text", "image"]);
});

it("what has to be said can be said in standard words, whatever may be left out", () => {
  expect(isStandard(entry("text-to-image", "prompt! setting"))).toBe(true);
  expect(isStandard(entry("text-to-image", "prompt! setting!"))).toBe(false);
});
