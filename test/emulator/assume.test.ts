import { describe, expect, test } from "vitest";
import { type Assume, readings } from "../../templates/emulator/src/assumptions.js";
import type { EmulatorOptions } from "../../templates/emulator/src/emulator-options.js";
import { assumedUnits } from "../../templates/emulator/src/price.js";
import {
  type Answer,
  accepted,
  film,
  look,
  picture,
  pictureCredits,
  priceOf,
  start,
  submit,
  vectors,
} from "./support/emulator.js";

type Emulator = Awaited<ReturnType<typeof start>>;

/** What a client sees of a behaviour: under its own reading, and under the other. */
interface Seen {
  readonly ask: (emulator: Emulator) => Promise<unknown>;
  readonly options?: EmulatorOptions;
  readonly want: readonly [unknown, unknown];
}

const told = async (answer: Promise<Answer>) => {
  const { status, json, text } = await answer;
  return [status, json.msg ?? json.status ?? json.failMsg ?? (json.taskId ? "accepted" : text)];
};
const send = (body: object, headers = {}) => ({ ask: (emulator: Emulator) => told(submit(emulator, body, headers)) });
const field = "This field is required";
const taken = [200, "accepted"];
const missing = [200, field];
const flux = {
  model: "flux-2",
  callBackUrl: picture.callBackUrl,
  options: '{"model":0}',
  input: { prompt: "A lake", aspect_ratio: "1:1", resolution: "1K" },
};
const kind = (body: object) => async (emulator: Emulator) => {
  const id = await accepted(emulator, body);
  return emulator.tasks.get(id)?.media.kind;
};
const cost = (body: object) => async (emulator: Emulator) => {
  await submit(emulator, body);
  return emulator.ledger.state().charged;
};
const afterEnd = (outcome: "done" | "failed") => async (emulator: Emulator) => {
  const id = await accepted(emulator);
  emulator.tasks.end(id, outcome);
  return (await look(emulator, id)).json.status;
};
/** The least that a model takes, but for these fields. */
function minimal(model: string, input: object = {}): object {
  const request = vectors.find((vector) => vector.model === model && vector.request)?.request;
  return { ...request, input: { ...Object(request?.input), ...input } };
}

const seen: Readonly<Record<keyof typeof readings, Seen>> = {
  "root-only-input": {
    ...send({ model: "veo-3-fast", callBackUrl: film.callBackUrl, aspectRatio: "16:9", input: { prompt: "A lake" } }),
    want: [missing, taken],
  },
  "json-in-strings": {
    ...send({ ...flux, options: { model: 0 } }),
    want: [[200, "Invalid value: options"], taken],
  },
  "processing-is-300": {
    ask: async (emulator) => (await look(emulator, await accepted(emulator))).status,
    want: [300, 200],
  },
  "base-id-answer": { ...send({ ...picture, model: "flux-kontext" }), want: [[400, "invalid_model_id"], missing] },
  "order-of-checks": {
    ...send({ ...picture, model: "no-model" }, { authorization: "Bearer nobody" }),
    want: [
      [400, "invalid_api_key"],
      [400, "invalid_model_id"],
    ],
  },
  "content-type-answer": {
    ...send(picture, { "content-type": "text/plain" }),
    want: [[400, "invalid_content_type"], taken],
  },
  "malformed-body": { ask: (emulator) => told(submit(emulator, "{")), want: [[400, "invalid_json"], missing] },
  "failed-not-refunded": {
    ask: async (emulator) => {
      emulator.tasks.end(await accepted(emulator), "failed");
      return emulator.ledger.state().balance;
    },
    options: { credits: 100 },
    want: [100 - pictureCredits, 100],
  },
  "zip-of-images": {
    ask: kind({ ...picture, model: "grok-imagine", input: { prompt: "A lake", aspect_ratio: "1:1" } }),
    want: ["zip", "png"],
  },
  "no-location": {
    ask: async (emulator) => (await look(emulator, await accepted(emulator))).headers.has("location"),
    want: [false, true],
  },
  "strings-are-read": {
    ...send({ ...flux, options: '{"model":9}' }),
    want: [[200, "Invalid value: options.model"], taken],
  },
  "started-units": {
    ask: cost(minimal("elevenlabs-tts", { text: "a".repeat(5001) })),
    want: [2 * priceOf("elevenlabs-tts"), priceOf("elevenlabs-tts")],
  },
  "empty-is-missing": { ...send({ ...picture, input: { ...picture.input, prompt: "" } }), want: [missing, taken] },
  "wrong-values-are-free": {
    ask: cost({ ...picture, input: { ...picture.input, image_size: "round" } }),
    want: [0, pictureCredits],
  },
  "invalid-value": {
    ...send({ ...picture, input: { ...picture.input, image_size: "round" } }),
    want: [[200, "Invalid value: input.image_size"], missing],
  },
  "unknown-field": {
    ...send({ ...picture, input: { ...picture.input, nothing: 1 } }),
    want: [[200, "Unknown field: input.nothing"], taken],
  },
  "insufficient-credits-body": {
    ask: async (emulator) => (await submit(emulator, picture)).text.startsWith("insufficient_credits"),
    options: { credits: 0 },
    want: [false, true],
  },
  "range-charged-at-maximum": {
    ask: cost({ ...picture, model: "qwen-image", input: { prompt: "A lake", image_size: "square" } }),
    want: [7, 2],
  },
  "unknown-quantity": {
    ask: cost(minimal("elevenlabs-speech-to-text")),
    want: [assumedUnits * priceOf("elevenlabs-speech-to-text"), priceOf("elevenlabs-speech-to-text")],
  },
  "wrong-method": {
    ask: async ({ url }) => (await fetch(`${url}/app/cliprise/generate`)).status,
    want: [400, 405],
  },
  "status-words": { ask: afterEnd("done"), want: ["completed", "success"] },
  "download-too-early": {
    ask: async (emulator) => (await look(emulator, await accepted(emulator), "&download=true")).status,
    want: [300, 400],
  },
  "media-formats": {
    ask: kind({ ...picture, input: { ...picture.input, output_format: "jpeg" } }),
    want: ["jpeg", "png"],
  },
  "transcription-is-json": {
    ask: kind(minimal("elevenlabs-speech-to-text")),
    want: ["json", "mp3"],
  },
  "several-outputs": { ask: kind(picture), want: ["png", "zip"] },
  "callback-payload": {
    ask: async (emulator) => {
      const id = await accepted(emulator);
      const snapshot = () => JSON.stringify(emulator.snapshot());
      emulator.tasks.end(id, "done");
      return snapshot().includes('\\"status\\"');
    },
    options: { callbackTarget: "http://127.0.0.1:9", callbacks: ["late"] },
    want: [true, false],
  },
  "one-account": {
    ask: async (emulator) => {
      for (let n = 0; n < 20; n++) await look(emulator, "none");
      return (await look(emulator, "none")).status;
    },
    want: [400, 429],
  },
  "model-values-exact": { ...send({ ...picture, model: "nano-banana-x" }), want: [[400, "invalid_model_id"], taken] },
  "alias-is-sent": {
    ...send(minimal("kling-2-5")),
    want: [taken, [400, "invalid_model_id"]],
  },
  "required-as-listed": { ...send({ ...picture, input: { prompt: "A lake" } }), want: [missing, taken] },
  "types-as-decided": {
    ...send({ ...flux, input: { ...flux.input, prompt: 1 } }),
    want: [[200, "Invalid value: input.prompt"], taken],
  },
  "values-as-decided": {
    ...send({ ...flux, input: { ...flux.input, resolution: "9K" } }),
    want: [[200, "Invalid value: input.resolution"], taken],
  },
  "limits-as-decided": {
    ...send({ ...flux, options: '{"model":2}' }),
    want: [[200, "Invalid value: options.model"], taken],
  },
  "links-as-decided": {
    ...send({ ...picture, callBackUrl: "http://app.example.com/hook" }),
    want: [[200, "Invalid value: callBackUrl"], taken],
  },
  "missing-field-answer": {
    ...send({ ...picture, input: { image_size: "square" } }),
    want: [missing, [200, "Missing field: input.prompt"]],
  },
  "known-at-once": {
    ask: async (emulator) => (await look(emulator, await accepted(emulator))).status,
    want: [300, 400],
  },
  "unknown-task-answer": {
    ask: async (emulator) => told(look(emulator, "none")),
    want: [
      [400, "invalid_taskId"],
      [400, "failed"],
    ],
  },
};

describe("each reading is another answer", () => {
  test.each(Object.entries(seen))("%s", async (id, { ask, options, want }) => {
    const [first, other] = readings[id as keyof typeof readings];
    const assume = (reading: string): Assume => ({ [id]: reading });
    expect(await ask(await start({ ...options, assume: assume(first) }))).toEqual(want[0]);
    expect(await ask(await start(options))).toEqual(want[0]);
    expect(await ask(await start({ ...options, assume: assume(other) }))).toEqual(want[1]);
  });
});

test("a behaviour that there is not, and a reading that it does not have, are refused", async () => {
  const assume = { "empty-is-mising": "taken", "order-of-checks": "never" } as object as Assume;
  await expect(start({ assume })).rejects.toThrow(
    "assume.empty-is-mising is unknown; did you mean empty-is-missing?; assume.order-of-checks: expected one of key-first, key-last",
  );
});
