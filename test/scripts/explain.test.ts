import { describe, expect, it } from "vitest";
import { explain, UnknownName } from "../../scripts/explain/find-subject.js";
import { printText } from "../../scripts/explain/print-text.js";
import { main } from "../../scripts/explain.js";
import { run } from "../support/run-command.js";
import { baseSpec, resolveSpec } from "../support/spec-files.js";

const spec = resolveSpec(baseSpec());
const told = (...names: string[]) => printText(explain(spec, names));

describe("what is known of a fact", () => {
  it("a parameter: its value, the quoted lines, the decision, and what it becomes", () => {
    expect(told("pixel.ratio")).toBe(`pixel.ratio
  The shape of the result. 1:1 = Square.

What is known
  role: aspect
  type: string
  required: false
  values: 1:1 (Square), 16:9

What the reference says
  card of Pixel: optional fields (line 43)
    | images ratio seed
  card of Pixel: allowed values (line 46)
    | ratio1:1 | 16:9
  Index, Pixel (line 80)
    | pixelimages, prompt, ratio, resolution, seed, root:imageURLList, root:options
  Sizes, Pixel (line 26)
    | pixelresolution + ratio1K | 2K  +  1:1 | 16:9

What it becomes
  on the wire: options.ratio as an index
  accepted as well: input.ratio
  in the SDK: ratio?: "1:1" | "16:9" | undefined;
  in the JSON Schema of the parameters: {"type":"string","enum":["1:1","16:9"]}
  in the JSON Schema of the request: {"options.ratio":{"type":"integer","minimum":0,"maximum":1}}
  in the price: nothing that is documented
`);
  });

  it("a parameter that the price depends on, and a decision that touches it", () => {
    const { becomes, decisions } = explain(spec, ["pixel.resolution"]);
    expect(becomes["in the price"]).toEqual(["1K: 4 credits, resolution=1K", "2K: 7 credits, resolution=2K"]);
    expect(decisions).toEqual([
      { id: "resolution-spelling", question: "Is it 1K or 1k?", decision: "1K, as the card says.", status: "inferred" },
    ]);
    expect(explain(spec, ["motion.duration"]).becomes["in the price"]).toBe("how many units: per second");
  });

  it.each([
    [
      "an entry",
      ["pixel"],
      ["Pixel. Images from words.", "price: 4 to 7 credits per image", "card of Pixel (lines 35-47)"],
    ],
    ["a reply, as a decision names it", ["api.status.replies.failed"], ["operation status"]],
    ["a unit, as a decision names it", ["units.per image"], ["word per image"]],
    ["a decision by its name alone", ["resolution-spelling"], ["decisions resolution-spelling"]],
    ["an alias", ["old-pixel"], ["alias of: pixel"]],
    ["a price", ["pixel.pricing"], ["Prices, Pixel (line 87)", "1K: 4, resolution=1K"]],
    ["a range", ["motion.pricing"], ["range: 3 to 9", "depends on: by sound"]],
    ["a routed value", ["canvas-pro"], ["canvas.canvas-pro", "options.model = 0"]],
    ["a slot", ["canvas.root.sourceImage"], ["it is never sent", "card of Canvas: note (line 63)"]],
    ["a decision", ["decisions", "links-are-public"], ["observed 2026-01-31", 'Basics: "Links are public" (line 5)']],
    ["an operation", ["operation", "status"], ["GET https://api.example.com/status", "processing: HTTP 300"]],
    ["a word", ["word", "style"], ["used by: motion", "Types (line 30)"]],
    ["a role", ["role", "source-image"], ["gives: image", "canvas.image_url", "image-to-image"]],
    ["a role that is no standard word", ["role", "setting"], ["standard word: false", "motion.strength"]],
    [
      "a task",
      ["task", "image-to-image"],
      ["the task of: canvas", "done besides: pixel, old-pixel", "starts from: source-image"],
    ],
    [
      "what an entry does besides",
      ["pixel"],
      ["task: text-to-image", "does too: image-to-image", "takes: text, image"],
    ],
    ["a unit", ["word", "per second"], ["used by: motion"]],
  ] as const)("%s", (_, names, want) => {
    for (const text of want) expect(told(...names)).toContain(text);
  });

  it.each([
    [["pixl"], 'no entry "pixl"; did you mean pixel?'],
    [["pixel.seeed"], 'no fact of pixel "seeed"; did you mean seed?'],
    [["motion.x"], 'no fact of motion "x"; known: motion, pricing, shots, duration, style, sound, strength'],
    [["decision", "x"], 'no kind of fact "decision"; did you mean decisions?'],
    [["decisions", "links-are-publik"], 'no decisions "links-are-publik"; did you mean links-are-public?'],
    [["word", "constructor"], expect.stringMatching(/^no word "constructor"; /)],
  ])("%j is unknown", (names, want) => {
    expect(() => explain(spec, names)).toThrow(UnknownName);
    try {
      explain(spec, names);
    } catch (error) {
      expect((error as Error).message).toEqual(want);
    }
  });
});

describe("npm run explain", () => {
  it("--json prints the same for machines, with the words and the lines", async () => {
    const { status, stdout, stderr } = await run(main, ["hailuo-2-3.duration", "--json"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      subject: "hailuo-2-3.duration",
      facts: { type: "string", required: true },
      evidence: expect.arrayContaining([
        {
          place: "card of Hailuo 2.3",
          part: "allowed values",
          text: "duration6",
          lines: expect.stringMatching(/^\d+$/),
        },
      ]),
    });
  });

  it("what is unknown, and no name at all, end with 2", async () => {
    expect(await run(main, ["kling-3.durtion"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: 'no fact of kling-3 "durtion"; did you mean duration?\n',
    });
    expect((await run(main, [])).status).toBe(2);
  });
});
