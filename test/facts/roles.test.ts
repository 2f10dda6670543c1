import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { isStandard } from "../../generator/derive/tasks.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { toMend } from "./where.js";

type Reading = Readonly<Record<string, Readonly<Record<string, string>>>>;

const text = readFileSync(new URL("roles.yaml", import.meta.url), "utf8");
const reading = parse(text) as Reading;

const family = "nothing on the card; what edits in the newer ones of its family";
const alike = "nothing on the card; the reference calls what a video is made from a source image";
const list = "nothing on the card; what travels in imageURLList are reference images (Key Concepts)";

/** Where the two readings differ, or the second found nothing: what the spec says, and why. */
const decided: Readonly<Record<string, readonly [role: string, why: string]>> = {
  "ideogram-reframe.image_url": ["source-image", "it is what is reframed, although the card calls it a reference"],
  "seedream-v4.image_urls": ["source-image", family],
  "sora-2.image_urls": ["source-image", alike],
  "sora-2-turbo.image_urls": ["source-image", alike],
  "sora-story-board.image_urls": ["source-image", alike],
  "seedance-v1-pro-fast.image_url": ["source-image", "nothing on the card; that of seedance-v1 says source image"],
  "kling-3.image_urls": ["source-image", alike],
  "kling-3-multi-shot.image_urls": ["source-image", alike],
  "kling-2-6-motion.input_urls": ["reference-image", list],
  "kling-3-motion.input_urls": ["reference-image", list],
};

const { entries, models } = resolveRealSpec();

test.each(Object.keys(reading))("%s: every parameter is for what a second reading says", (id) => {
  const parameters = entries.find((entry) => entry.id === id)?.parameters ?? [];
  const given = Object.fromEntries(parameters.map(({ name, role }) => [name, role.name]));
  const want = Object.fromEntries(
    Object.entries(reading[id] ?? {}).map(([name, role]) => [name, decided[`${id}.${name}`]?.[0] ?? role]),
  );
  const line = text.split("\n").findIndex((each) => each.startsWith(`${id}:`)) + 1;
  expect(given, `${toMend(id)}, and its second reading into test/facts/roles.yaml:${line}`).toEqual(want);
});

test("every entry with parameters of its own has been read twice", () => {
  const unread = entries.filter(({ id, aliasOf }) => aliasOf === null && !(id in reading)).map(({ id }) => id);
  const end = text.trimEnd().split("\n").length + 1;
  const todo = `read in the reference, not in the spec, what each parameter is for, and write it down in
test/facts/roles.yaml:${end}: ${unread.join(", ")}`;
  expect(unread, todo).toEqual([]);
});

test("what was decided is about parameters that there are, and differs from the second reading", () => {
  for (const [fact, [role]] of Object.entries(decided)) {
    const [id = "", name = ""] = fact.split(".");
    expect(reading[id]?.[name], fact).toBeDefined();
    expect(reading[id]?.[name], fact).not.toBe(role);
  }
});

test("all models but these can be called in standard words; with five of them alone, not half", () => {
  const others = models.filter(({ entry }) => !isStandard(entry)).map(({ model }) => model);
  // It requires a switch that no other model does.
  expect(others).toEqual(["kling-3-multi-shot"]);
  const five = ["prompt", "aspect", "resolution", "duration", "seed"];
  const inFive = models.filter(({ entry }) =>
    entry.parameters.every(({ required, role }) => !required || five.includes(role.name)),
  );
  expect(inFive.length).toBeLessThan(models.length / 2);
});
