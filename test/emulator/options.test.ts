import { expect, test } from "vitest";
import { createEmulator } from "../../templates/emulator/src/emulator.js";
import { type EmulatorOptions, OptionsError } from "../../templates/emulator/src/emulator-options.js";
import { accepted, start, tables } from "./support/emulator.js";

const cases: [options: unknown, want: string][] = [
  [null, "options: expected an object, got null"],
  [4010, "options: expected an object, got 4010"],
  [{ Port: 4010 }, "Port is unknown; did you mean port?"],
  [{ apikey: "k" }, "apikey is unknown; did you mean apiKey?"],
  [{ duration: 5 }, "duration is unknown; did you mean durations?"],
  [{ toString: 1 }, "toString is unknown; known: port, host, credits"],
  [{ port: "4010" }, 'port: expected a whole number from 0 to 65535, got "4010"'],
  [{ port: 65_536 }, "port: expected a whole number from 0 to 65535, got 65536"],
  [{ port: Number.NaN }, "port: expected a whole number from 0 to 65535, got NaN"],
  [{ port: 6667 }, "port: 6667 is a port that fetch and browsers refuse to open; take another one"],
  [{ port: 1 }, "port: 1 is a port that fetch and browsers refuse to open"],
  [{ host: "" }, 'host: expected a host name or an address, got ""'],
  [{ host: null }, "host: expected a host name or an address, got null"],
  [{ credits: -1 }, "credits: expected a whole number from 0 to 9007199254740991, got -1"],
  [{ credits: 0.5 }, "credits: expected a whole number from 0 to 9007199254740991, got 0.5"],
  [{ credits: Number.POSITIVE_INFINITY }, "credits: expected a whole number from 0 to 9007199254740991, got Infinity"],
  [{ seed: 7 }, "seed: expected a text of 100000 characters at most, got 7"],
  [{ clock: "vritual" }, 'clock: expected one of real, virtual, got "vritual"'],
  [{ apiKey: "" }, "apiKey: expected printable ASCII without blanks, 1000 characters at most, got 0 characters"],
  [{ apiKey: "secret-key\n" }, "got 11 characters, U+000A at position 10"],
  [{ apiKey: "s\u00e9cret" }, "got 6 characters, U+00E9 at position 1"],
  [{ apiKey: null }, "apiKey: expected printable ASCII without blanks, 1000 characters at most, got null"],
  [{ bareReplies: "yes" }, 'bareReplies: expected true or false, got "yes"'],
  [{ hostGate: true }, "hostGate: expected one of empty, message, got true"],
  [{ allowUnknownFields: 1 }, "allowUnknownFields: expected true or false, got 1"],
  [{ durations: -1 }, "durations: expected a whole number of milliseconds from 0 to 1000000000000, got -1"],
  [{ durations: Number.NaN }, "durations: expected a whole number of milliseconds from 0 to 1000000000000, got NaN"],
  [{ durations: null }, "durations: expected an object, got null"],
  [{ durations: { nosuch: 1 } }, "durations.nosuch is unknown; known: image, video, audio, "],
  [{ durations: { "z-imag": 1 } }, "durations.z-imag is unknown; did you mean z-image?"],
  [
    { durations: { video: "1" } },
    'durations.video: expected a whole number of milliseconds from 0 to 1000000000000, got "1"',
  ],
  [
    { linkLifetime: Number.NaN },
    "linkLifetime: expected a whole number of milliseconds from 0 to 1000000000000, got NaN",
  ],
  [
    { callbackTarget: "http://a.example/path" },
    'callbackTarget: expected an http(s) origin, such as http://127.0.0.1:8080, got "http://a.example/path"',
  ],
  [{ callbacks: "late" }, 'callbacks: expected a list, got "late"'],
  [
    { callbacks: ["lat"] },
    'callbacks[0]: expected one of on-time, late, twice, out-of-order, forged, never, got "lat"; did you mean late?',
  ],
  [{ publicUrl: "a.example" }, 'publicUrl: expected an http(s) origin, such as http://127.0.0.1:8080, got "a.example"'],
  [{ publicUrl: "http://a.example:99999" }, "publicUrl: expected an http(s) origin"],
  [{ publicUrl: "https://[::1" }, "publicUrl: expected an http(s) origin"],
  [{ publicUrl: "http://a%zz" }, "publicUrl: expected an http(s) origin"],
  [{ publicUrl: "http://:80" }, "publicUrl: expected an http(s) origin"],
  [{ callbackTarget: "http://a.example:x" }, "callbackTarget: expected an http(s) origin"],
  [{ cors: ["http://a.example:99999"] }, "cors[0]: expected an origin as browsers send it"],
  [{ cors: "http://a.example" }, 'cors: expected true or false, got "http://a.example"'],
  [{ cors: ["http://a.example/"] }, "cors[0]: expected an origin as browsers send it"],
  [
    { cors: ["http://Localhost:5173"] },
    'cors[0]: expected an origin as browsers send it, got "http://Localhost:5173"; did you mean http://localhost:5173?',
  ],
  [{ cors: ["http://a.example:80"] }, "did you mean http://a.example?"],
  [{ cors: ["https://a.example:443"] }, "did you mean https://a.example?"],
  [{ cors: ["http://127.1:5173"] }, "did you mean http://127.0.0.1:5173?"],
  [{ cors: ["http://m\u00fcller.example"] }, "did you mean http://xn--mller-kva.example?"],
  [{ cors: ["*"] }, "cors[0]: expected an origin as browsers send it"],
  [{ journalLimit: 0 }, "journalLimit: expected a whole number from 1 to 9007199254740991, got 0"],
  [{ taskLimit: Number.NaN }, "taskLimit: expected a whole number from 1 to 9007199254740991, got NaN"],
  [{ bodyLimit: -1 }, "bodyLimit: expected a whole number from 1 to 9007199254740991, got -1"],
  [{ headTimeout: 0 }, "headTimeout: expected a whole number of milliseconds from 1 to 2147483647, got 0"],
  [
    { requestTimeout: 2 ** 31 },
    "requestTimeout: expected a whole number of milliseconds from 1 to 2147483647, got 2147483648",
  ],
];
test.each(cases)("%j is refused", async (options, want) => {
  const started = createEmulator(tables, options as EmulatorOptions);
  await expect(started).rejects.toThrow(OptionsError);
  await expect(started).rejects.toThrow(want);
});

test("all at once, and without the key", async () => {
  const started = createEmulator(tables, { apiKey: "the key", credits: -1, seeed: "s" } as EmulatorOptions);
  const problems = [/^seeed is unknown/, /^credits: /, /^apiKey: /].map((each) => expect.stringMatching(each));
  await expect(started).rejects.toMatchObject({ name: "OptionsError", problems });
  await expect(started).rejects.not.toThrow(/the key/);
});

test("undefined is as left out, and what is given is copied", async () => {
  const durations = { image: 100 };
  const emulator = await start({ port: undefined, credits: undefined, hostGate: undefined, durations });
  durations.image = 5_000;
  expect(emulator.ledger.state().balance).toBe(5_000);
  const { tasks, clock } = emulator;
  const id = await accepted(emulator);
  await clock.advance(100);
  expect(tasks.get(id)?.state).toBe("done");
});

/** Right when it is looked at first, wrong ever after. */
function turning<T extends object>(name: string, right: unknown, wrong: unknown, rest: object = {}): T {
  let reads = 0;
  return Object.defineProperty({ ...rest }, name, {
    enumerable: true,
    get: () => (reads++ === 0 ? right : wrong),
  }) as T;
}

const readOnce: [name: string, options: () => EmulatorOptions][] = [
  ["then wrong", () => turning("credits", 100, -5)],
  ["then left out", () => turning("credits", 100, undefined)],
  ["inside another", () => ({ credits: 100, durations: turning<Record<string, number>>("image", 700, -1) })],
  ["inherited", () => Object.create(turning("credits", 100, -5))],
];
test.each(readOnce)("each option is read once: %s", async (_, options) => {
  const emulator = await createEmulator(tables, options());
  expect(emulator.ledger.state().balance).toBe(100);
  await emulator.close();
});

test("scripts and snapshots are read once, too", async () => {
  const emulator = await start();
  const { report } = await emulator.scenarios.add(turning("id", "mine", "../x"));
  expect(report().id).toBe("mine");
  await emulator.restore(turning("held", [], [{}], { ...emulator.snapshot(), held: undefined }));
  expect(emulator.snapshot()).toMatchObject({ held: [] });
});

test.each([
  [{ durations: () => 5 }, "durations: expected a whole number of milliseconds from 0 to 1000000000000, got"],
  [{ onEnd() {} }, "onEnd is unknown"],
  [{ cors: [Symbol("x")] }, "cors[0]: expected an origin"],
])("what cannot be copied is refused by its place: %o", async (options, want) => {
  const started = createEmulator(tables, options as unknown as EmulatorOptions);
  await expect(started).rejects.toThrow(OptionsError);
  await expect(started).rejects.toThrow(want);
});
