import { expect, test } from "vitest";
import { visible } from "../../../templates/emulator/page/visible.js";
import { answerWords, entryWords } from "../../../templates/emulator/page/words.js";
import type { JournalEntry } from "../../../templates/emulator/src/journal.js";

const entry = (type: JournalEntry["type"], details: object): JournalEntry => ({ n: 1, at: 0, type, ...details });

const answers: [JournalEntry | undefined, string][] = [
  [undefined, "no answer yet"],
  [
    entry("reply", { status: 200, taskId: "t", credits: 12, balance: 4988 }),
    "HTTP 200: accepted for 12 credits, 4,988 left",
  ],
  [
    entry("reply", { status: 200, credits: 12, balance: 3, refused: "insufficient_credits" }),
    "HTTP 200: insufficient_credits",
  ],
  [entry("reply", { status: 300, taskId: "t", state: "processing" }), "HTTP 300: processing"],
  [entry("reply", { status: 400, taskId: "t", state: "failed", failMsg: "nsfw" }), "HTTP 400: failed: nsfw"],
  [entry("reply", { status: 200, taskId: "t" }), "HTTP 200: the file"],
  [entry("reply", { status: 404, refused: "not_found" }), "HTTP 404: not_found"],
  [entry("fault", { kind: "reset", phase: "before" }), "fault: reset before it is carried out"],
  [
    entry("fault", { kind: "hang", phase: "after", credits: 1 }),
    "fault: hang after it is carried out; 1 credit charged all the same",
  ],
];
test.each(answers)("an answer in words: %j", (answer, want) => {
  expect(answerWords(answer)).toBe(want);
});

test("entries of a task's story; what another one tells, too, is left out", () => {
  expect(entryWords(entry("state", { state: "processing" }))).toBeUndefined();
  expect(entryWords(entry("charge", { credits: 1 }))).toBeUndefined();
  expect(entryWords(entry("state", { state: "failed", failMsg: "nsfw" }))).toEqual(["task", "failed: nsfw"]);
  expect(entryWords(entry("delivery", { mode: "late", outcome: 200, path: "/hook" }))).toEqual([
    "callback, late",
    "200 from /hook",
  ]);
});

test("what does not show is spelled out; line breaks stay", () => {
  expect(visible("a\u202eb\u200b\0\x1b[31m\nc\t\u{e0041}\ud800")).toBe(
    "a\\u202eb\\u200b\\u0000\\u001b[31m\nc\t\\ue0041\\ud800",
  );
  expect(visible("שלום 🙂 é")).toBe("שלום 🙂 é");
});
