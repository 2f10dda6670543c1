import { describe, expect, test } from "vitest";
import type { JournalEntry } from "../../templates/emulator/src/journal.js";
import { capabilities } from "./capabilities.js";
import { findProblem, type Journals } from "./find-problem.js";

const imageURLList = '["https://example.com/ref.jpg"]';
const options = '{"aspectRatio":2,"resolution":1,"duration":0}';
const callBackUrl = "https://your-service.example.com/webhooks/cliprise";
const input = {
  prompt: "Ocean waves crashing on rocky shore",
  image_url: "https://example.com/ref.jpg",
  aspect_ratio: "16:9",
  resolution: "720p",
  duration: 5,
};
const request = { model: "seedance-v1-pro", callBackUrl, imageURLList, options, input };

describe("given what a client has sent, is it the body of the vector?", () => {
  const spaced = { ...request, options: '{ "duration": 0, "resolution": 1, "aspectRatio": 2 }' };
  const cases: readonly [given: string, body: unknown, want: string | undefined][] = [
    ["the body itself", request, undefined],
    ["options ordered and spaced in another way", spaced, undefined],
    ["options as an object", { ...request, options: JSON.parse(options) }, "no body of vector"],
    ["another index in options", { ...request, options: options.replace("2", "1") }, "no body of vector"],
    ["the string 5 for the number 5", { ...request, input: { ...input, duration: "5" } }, "no body of vector"],
    ["a field more", { ...request, input: { ...input, seed: null } }, "no body of vector"],
    ["another model", { ...request, model: "seedance-v1-lite" }, "nothing of that model"],
    ["what is no JSON", "{", "nothing of that model"],
  ];
  for (const [given, body, want] of cases) {
    test(`${given}: ${want ?? "it is"}`, () => {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const problem = find("json-strings", { type: "request", operation: "generate", body: text });
      want === undefined ? expect(problem).toBeUndefined() : expect(problem).toContain(want);
    });
  }
});

describe("given what the emulators have answered, has the client seen it?", () => {
  const processing = { type: "reply", operation: "status", status: 300, state: "processing" };
  const done = { type: "reply", operation: "status", status: 200, state: "done" };
  const cases: readonly [name: string, entries: readonly object[], want: string | undefined][] = [
    ["poll", [processing, done], undefined],
    ["poll", [done], '"status":300'],
    ["poll", [processing], '"status":200'],
    ["poll", [], '"status":300'],
    ["reply-array", [{ type: "reply", operation: "generate", status: 200, taskId: "1" }], undefined],
    ["reply-array", [{ type: "reply", operation: "generate", status: 200, refused: "invalid_request" }], "generate"],
    ["download", [{ type: "request", operation: "file" }], '"operation":"file"'],
  ];
  for (const [name, entries, want] of cases) {
    test(`${name}, ${JSON.stringify(entries)}: ${want ?? "it has"}`, () => {
      const problem = find(name, ...entries);
      want === undefined ? expect(problem).toBeUndefined() : expect(problem).toContain(want);
    });
  }
});

function find(name: string, ...entries: readonly object[]): string | undefined {
  const capability = capabilities[name];
  if (!capability) throw new Error(`no capability ${name}`);
  const journal = entries.map((entry, index) => ({ n: index + 1, at: 0, ...entry }) as JournalEntry);
  const journals: Journals = {
    CLIPRISE_URL: journal,
    CLIPRISE_URL_BARE: [],
    CLIPRISE_URL_BROKE: [],
    CLIPRISE_URL_FAILING: [],
  };
  return findProblem(capability, journals);
}
