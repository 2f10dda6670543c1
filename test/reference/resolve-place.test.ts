import { describe, expect, it } from "vitest";
import { parseReference } from "../../generator/reference/parse-reference.js";
import { parsePlace } from "../../generator/reference/place.js";
import { textOf } from "../../generator/reference/reference.js";
import { resolvePlace } from "../../generator/reference/resolve-place.js";
import { baseSpec } from "../support/spec-files.js";
import { sectionTitles } from "./support/real-citations.js";

const files = baseSpec();
const text = files.get("spec/reference/pixel-api.txt") ?? "";
const { reference } = parseReference(text, sectionTitles(files).sections);

/** The words that a citation means on the page of pixel, or why it means none. */
function resolve(citation: string, owner: string | null = "pixel"): string {
  const place = parsePlace(citation);
  if (!place) return "no citation";
  const found = resolvePlace(place, { reference, owner });
  return "code" in found ? `${found.code}: ${found.message}` : textOf(reference, found);
}

describe("a citation means", () => {
  it.each([
    ["index", "pixelimages, prompt, ratio, resolution, seed, root:imageURLList, root:options"],
    ["prices of motion", "motion3–9per second — by sound"],
    ["card > 4 / 7 credits", "image text-to-image 4 / 7 credits per image (1K / 2K)"],
    ["card > Required fields", "prompt resolution"],
    ["card of canvas > Optional fields", "image_url imageURLList videoURLList"],
    [
      "card > ratio1:1 | 16:9 A prompt",
      "ratio1:1 | 16:9\nA prompt has up to 1 000 characters, seed is 1 to 1000. Send images for editing.",
    ],
    ["section Types", "Types\n\nPlain textstringprompt, style\nMedia URL listarray[string]images"],
    ["section Types > Plain text", "Plain textstringprompt, style"],
    [
      "section Basics > Ask for a task",
      "Ask for a task\n\nGET /status takes apiKey and taskId; with download=true it answers with the file.\nHTTP 300 while processing, 200 with fileURL, 400 with failMsg.",
    ],
    ["question When do I pay?", "When do I pay?\n\nWhen the task is accepted. No refund is documented."],
    ["question When do I pay? > No refund", "When the task is accepted. No refund is documented."],
    ['example Text to image > "options"', '  "options": "{\\"ratio\\": 1}",'],
  ])("%s", (citation, want) => {
    expect(resolve(citation)).toBe(want);
  });
});

describe("a citation that means nothing says what is nearest", () => {
  it.each([
    ["card", null, "unknown-place: whose card? No entry is meant here: write card of <entry>"],
    ["card of pixl", "pixel", "unknown-entry: the reference has no card of pixl; the nearest: pixel"],
    ["sizes of canvas", "pixel", "unknown-place: the reference has no row in Sizes of canvas"],
    [
      "card > sound",
      "pixel",
      'unknown-place: "sound" does not stand in the card of pixel; it stands in card of motion, line 65 "video text-to-video 3–9 credits per second (by sound)"',
    ],
    [
      "card > resolution",
      "pixel",
      'ambiguous-place: "resolution" stands in the card of pixel more than once: line 41 "prompt resolution", line 45 "resolution1K | 2K"; say more of it',
    ],
    ["section Basic", "pixel", "unknown-place: the reference has no section Basic; the nearest: Basics"],
    [
      "question When must I pay?",
      "pixel",
      "unknown-place: the reference has no question When must I pay?; the nearest: When do I pay?",
    ],
  ])("%s", (citation, owner, want) => {
    expect(resolve(citation, owner)).toBe(want);
  });
});

it.each(["", "cards", "card L810", "card of Kling 3.0", "section", "section  > x", "card >", "page Basics"])(
  "%j is no citation",
  (citation) => {
    expect(parsePlace(citation)).toBeUndefined();
  },
);

it.each(["kling-3", "each"])("card of %s says whose", (of) => {
  expect(parsePlace(`card of ${of}`)).toEqual({ kind: "card", of, words: null });
});
