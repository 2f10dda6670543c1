import { describe, expect, test, vi } from "vitest";
import { readCommandLine, UsageError } from "../../templates/emulator/src/command-line.js";
import { toLogLine } from "../../templates/emulator/src/log-line.js";
import { serve } from "../../templates/emulator/src/serve.js";
import { start, tables } from "./support/emulator.js";

const models = Object.keys(tables.models);

/** The same command in this process, for what ends by itself. */
async function runHere(...args: string[]) {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const code = await serve(args, { start, models });
  const [said, complained] = [out, err].map(({ mock }) => mock.calls.map(([text]) => String(text)).join(""));
  vi.restoreAllMocks();
  return { code, out: said, err: complained };
}

test("a port that is taken: told, exit 1", async () => {
  const { url } = await start();
  const { code, out, err } = await runHere("--port", new URL(url).port);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^cliprise-emulator: .*EADDRINUSE/);
});

test.each([[["--prot", "4010"]], [["--callback-target", "javascript:alert(1)"]]])(
  "%j: usage, exit 2, and nothing starts",
  async (args) => {
    const { code, out, err } = await runHere(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^cliprise-emulator: .+\n\nnpx @cliprise\/emulator \[options\]/);
  },
);

test("--help", async () => {
  const { code, out, err } = await runHere("--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^npx @cliprise\/emulator \[options\]/);
});

describe("the command line", () => {
  const refused: [args: string[], want: string][] = [
    [["--prot", "4010"], "--prot is unknown; did you mean --port?"],
    [["--callback-traget=http://a.example"], "--callback-traget is unknown; did you mean --callback-target?"],
    [["-p", "4010"], "--p is unknown; known: --port, "],
    [["--port", "web"], '--port: expected a whole number from 0 to 65535, got "web"'],
    [["--port", "70000"], "--port: expected a whole number from 0 to 65535, got 70000"],
    [["--port", "4010.5"], "--port: expected a whole number from 0 to 65535, got 4010.5"],
    [["--port="], '--port: expected a whole number from 0 to 65535, got ""'],
    [["--port", "6000"], "--port: 6000 is a port that fetch and browsers refuse to open; take another one"],
    [["--port", "10080"], "--port: 10080 is a port that"],
    [["--host="], '--host: expected a host name or an address, got ""'],
    [["--credits", "-1"], '--credits: expected N behind it; "-1" looks like an option: write --credits=-1'],
    [["--credits=-1"], "--credits: expected a whole number from 0 to 9007199254740991, got -1"],
    [["--clock", "sun"], '--clock: expected one of real, virtual, got "sun"'],
    [["--clock", "virtul"], 'got "virtul"; did you mean virtual?'],
    [["--callbacks", "on-time,sometimes"], "--callbacks[1]: expected one of on-time, late, "],
    [["--host-gate"], "--host-gate: expected empty|message behind it"],
    [["--host", "--json"], '--host: expected HOST behind it; "--json" looks like an option: write --host=--json'],
    [["--json=yes"], '--json: expected nothing behind it, got "yes"'],
    [
      ["--key", "my key\n"],
      "--key: expected printable ASCII without blanks, 1000 characters at most, got 7 characters, U+0020 at position 2",
    ],
    [["--duration", "video=long"], '--duration: expected a number of seconds from 0 to 1000000000, got "long"'],
    [["--duration=-1"], "--duration: expected a number of seconds from 0 to 1000000000, got -1"],
    [["--duration", "nosuch=1"], "--duration.nosuch is unknown; known: image, video, audio, "],
    [["--duration", "viddeo=1"], "--duration.viddeo is unknown; did you mean video?"],
    [["--duration", "foo=image=2"], "--duration.foo=image is unknown"],
    [["--duration", "__proto__=1"], "--duration.__proto__ is unknown"],
    [["--link-lifetime", "1h"], '--link-lifetime: expected a number of seconds from 0 to 1000000000, got "1h"'],
    [["--callback-target", "javascript:alert(1)"], "--callback-target: expected an http(s) origin"],
    [["--public-url", "http://a.example/path"], "--public-url: expected an http(s) origin"],
    [["--cors=example.com"], "--cors[0]: expected an origin as browsers send it"],
    [["--assume", "empty-is-mising=taken"], "--assume.empty-is-mising is unknown; did you mean empty-is-missing?"],
    [["--assume", "empty-is-missing"], '--assume.empty-is-missing: expected one of refused, taken, got ""'],
    [["--assume", "__proto__=taken"], "--assume.__proto__ is unknown"],
    [["extra"], '"extra" is no option'],
  ];
  test.each(refused)("%j is refused", (args, want) => {
    expect(() => readCommandLine(args, models)).toThrow(UsageError);
    expect(() => readCommandLine(args, models)).toThrow(want);
  });

  test("all that is wrong is told at once, and nothing of it when help is asked for", () => {
    const args = [
      "--prot=1",
      "--credits",
      "many",
      "--rate",
      "2",
      "--duration",
      "nosuch=1",
      "--clock",
      "virtual",
      "more",
    ];
    const problems = [/^--prot /, /^--credits: /, /^--rate /, /^"more" /, /^--duration.nosuch /].map((each) =>
      expect.stringMatching(each),
    );
    expect(() => readCommandLine(args, models)).toThrow(expect.objectContaining({ problems }));
    expect(readCommandLine([...args, "-h"], models).help).toBe(true);
  });

  test.each([
    [["--duration", "2"], 2_000],
    [["--duration", "2", "--duration", "video=5.5"], { image: 2_000, video: 5_500, audio: 2_000 }],
    [["--duration", "z-image=0"], { "z-image": 0 }],
  ])("%j", (args, durations) => {
    expect(readCommandLine(args, models).options.durations).toEqual(durations);
  });

  test.each([
    [["--cors"], true],
    [["--cors=http://a.example,https://b.example:1"], ["http://a.example", "https://b.example:1"]],
  ])("%j: cors is %j", (args, cors) => {
    expect(readCommandLine([...args, "--bare"], models).options).toMatchObject({ cors, bareReplies: true });
  });

  test("callbacks are a list", () => {
    expect(readCommandLine(["--callbacks", "late,twice"], models).options.callbacks).toEqual(["late", "twice"]);
  });

  test("assumptions add up", () => {
    const args = ["--assume", "known-at-once=later,no-location=itself", "--assume", "status-words=success"];
    const assume = { "known-at-once": "later", "no-location": "itself", "status-words": "success" };
    expect(readCommandLine(args, models).options.assume).toEqual(assume);
  });
});

test("a client cannot write to the terminal", () => {
  const line = toLogLine({
    n: 1,
    at: 0,
    type: "reply",
    operation: "generate",
    method: "POST",
    status: 400,
    model: "\x1b[31mred\n\u202egnp",
  });
  expect(line).toBe("POST generate  400  ?[31mred??gnp");
});
