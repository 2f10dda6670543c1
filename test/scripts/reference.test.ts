import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { comparisonSchema } from "../../generator/editions/comparison-schema.js";
import { main as explain } from "../../scripts/explain.js";
import { main as generate } from "../../scripts/generate.js";
import { main } from "../../scripts/reference.js";
import { run } from "../support/run-command.js";
import { baseSpec } from "../support/spec-files.js";
import { readTree, temporaryFolder, writeFiles } from "../support/temporary.js";

const path = "spec/reference/pixel-api.txt";
const text = baseSpec().get(path) ?? "";
const card = `aurora Aurora
image text-to-image 4 credits per image (Standard)

Images of light.

Required fields
prompt
Optional fields
A note.
`;
const edited = text
  .replace("pixel Pixel\n", `${card}pixel Pixel\n`)
  .replace("canvas9 / 18per", "canvas9 / 19per")
  .replace("is 1 to 1000. Send", "is 1 to 1000. A new one. Send");

let root: string;
let file: string;
const reference = (...args: string[]) => run(main, [...args, "--root", root]);
const edition = (words: string) => {
  writeFileSync(file, words);
  return file;
};

/** Each test in a project of its own. */
function project(): void {
  root = temporaryFolder();
  writeFiles(root, baseSpec());
  file = join(root, "new.txt");
}

describe("comparing", () => {
  it("of a row of the catalog, what was charged and what is charged now", async () => {
    project();
    const { stdout } = await reference(edition(text.replace("Canvasimage9–18per", "Canvasimage9–19per")));
    expect(stdout).toMatch(/ {4}- 9–18per image\n {4}\+ 9–19per image\n/);
  });

  it("prints what is otherwise, the facts, and the sums; writes nothing", async () => {
    project();
    const before = readTree(join(root, "spec"));
    const { status, stdout, stderr } = await reference(edition(edited));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("  added    aurora Aurora (line 35)\n");
    expect(stdout).toContain(
      "  prices of canvas, line 88 -> 97\n    - 9 / 18per image — Pro / Max\n    + 9 / 19per image — Pro / Max\n",
    );
    expect(stdout).toContain("  card of pixel, line 56: more on a line\n    + A new one.\n");
    expect(stdout).toMatch(
      /\n\d+ facts: \d+ still stand, 1 to read again, 0 gone; \d+ places have moved, nothing to do\n$/,
    );
    expect(readTree(join(root, "spec"))).toEqual(before);
  });

  it("a line that several facts take words from is shown once, with all of them", async () => {
    project();
    const { stdout } = await reference(
      edition(text.replace("\nresolution1K | 2K\nratio", "\nresolution1K | 4K\nratio")),
    );
    expect(stdout).toMatch(/^Changed \(1\)$/m);
    expect(stdout.match(/^ {4}- .*$/gm)).toEqual(["    - resolution1K | 2K"]);
    expect(stdout).toMatch(/^ {6}decisions\.resolution-spelling, .*pixel\.resolution/m);
  });

  it("words that all stand, and a citation that finds nothing any more: that is not told as no change", async () => {
    project();
    const words = "Each image is billed per image, each second of video per second, speech per 100 characters.\n";
    const moved = text.replace(words, "").replace("\nSizes\n\n", `\nSizes\n\n${words}`);
    const { stdout } = await reference(edition(moved));
    expect(stdout).toContain("\nno words have changed; citations to write anew: 3; 60 facts: 60 still stand, ");
  });

  it("as JSON of the described shape", async () => {
    project();
    const { stdout } = await reference(edition(edited), "--json");
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(comparisonSchema);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.parse(stdout).sums).toMatchObject({ "read again": 1, gone: 0 });
  });

  it("--check: 0 for the same words, 1 for others", async () => {
    project();
    expect(await reference(edition(text.replaceAll("\n", "\r\n")), "--check")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("nothing has changed; "),
    });
    expect(await reference(edition(edited), "--check")).toMatchObject({ status: 1 });
  });

  it("what is no edition, and what is no call of it: 2, and why", async () => {
    project();
    expect(await reference(edition(""))).toMatchObject({ status: 2, stderr: `${file}: empty; nothing was written\n` });
    expect(await reference(join(root, "none.txt"))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no such file"),
    });
    expect(await reference()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("name the file of an edition"),
    });
    expect(await reference(file, "--shorter")).toMatchObject({ status: 2 });
  });
});

describe("taking", () => {
  it("puts the edition in, drafts the card, and lists what is to be read, which check refuses until it is confirmed", async () => {
    project();
    const { stdout } = await reference(edition(edited), "--take");
    expect(stdout).toContain(
      `wrote spec/models/image/aurora.yaml\nwrote spec/reference/unread.yaml\nwrote ${path}\nnpm run check says what is to be read;`,
    );
    expect(readFileSync(join(root, path), "utf8")).toContain("canvas9 / 19per image");
    const check = async () => (await run(generate, ["--check", "--root", root])).stderr;
    expect(await check()).toMatch(/aurora\.yaml:2:1 error unread-draft/);
    expect(await check()).toMatch(/canvas\.yaml:\d+:1 error unread-fact: canvas\.pricing/);
    expect(await check()).toMatch(/unread\.yaml:\d+:\d+ error unread-words: card of pixel says "A new one\." now/);

    const draft = join(root, "spec/models/image/aurora.yaml");
    writeFileSync(draft, readFileSync(draft, "utf8").replace(/^unread: .*\n/m, ""));
    expect((await run(explain, ["canvas.pricing", "--root", root])).stdout).toContain(
      "To be read again\n  canvas.pricing\n",
    );
    expect(await reference("--confirm", "canvas.pricin")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("did you mean canvas.pricing?"),
    });
    expect(await reference("--confirm", "canvas.pricing", "--confirm", "canvas.*")).toMatchObject({ status: 0 });
    expect(await reference("--confirm", "card of pixel")).toMatchObject({
      stdout: "confirmed card of pixel; nothing is unread any more\n",
    });
    expect(existsSync(join(root, "spec/reference/unread.yaml"))).toBe(false);
    expect(await check()).not.toMatch(/unread/);
  });

  it("the same words: nothing is written", async () => {
    project();
    const before = readTree(join(root, "spec"));
    expect(await reference(edition(`\ufeff${text}`), "--take")).toMatchObject({ status: 0 });
    expect(readTree(join(root, "spec"))).toEqual(before);
  });

  it("another edition, while the first is unread: what a fact was read from stays", async () => {
    project();
    await reference(edition(text.replace("canvas9 / 18per", "canvas9 / 19per")), "--take");
    await reference(edition(text.replace("canvas9 / 18per", "canvas9 / 17per")), "--take");
    const unread = readFileSync(join(root, "spec/reference/unread.yaml"), "utf8");
    expect(unread).toContain("was: 9 / 18per image");
    expect(unread).toContain("is: 9 / 17per image");
    expect(unread).not.toContain("9 / 19");
    // And what says again what it said leaves nothing to be read.
    const { stdout } = await reference(edition(text), "--take");
    expect(stdout).toContain(
      `removed spec/reference/unread.yaml\nwrote ${path}\nnpm run check says what is left to do\n`,
    );
    expect(existsSync(join(root, "spec/reference/unread.yaml"))).toBe(false);
  });

  it("one that is cut off is not taken, unless that is said to be right", async () => {
    project();
    const before = readTree(join(root, "spec"));
    edition(text.slice(0, text.indexOf("Prices\n")));
    expect(await reference(file, "--take")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("nothing was written. Where that is right: --take --shorter"),
    });
    expect(readTree(join(root, "spec"))).toEqual(before);
    expect(await reference(file, "--take", "--shorter")).toMatchObject({ status: 0 });
  });

  it("beside a spec with errors nothing is compared", async () => {
    project();
    writeFileSync(join(root, "spec/decisions.yaml"), "a: [");
    expect(await reference(edition(edited), "--take")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("mend the spec first"),
    });
    expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });
});
