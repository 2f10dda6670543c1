import { expect, test } from "vitest";
import { guarded, isPlain, plainCopy, tagOf } from "../../../templates/sdk/src/request/plain.js";

const cycle: { self?: unknown } = {};
cycle.self = cycle;

class Model {
  id = "a";
  toJSON(): unknown {
    return { of: this.id };
  }
}

const copies: [name: string, given: object, want: unknown][] = [
  ["texts, numbers and lists", { a: "x", b: 1, c: ["y"] }, { a: "x", b: 1, c: ["y"] }],
  ["null stays null", { a: null }, { a: null }],
  ["nothing stays nothing", { a: undefined }, { a: undefined }],
  [
    "what makes itself JSON is what it makes",
    { a: new Model(), b: new Date(0) },
    { a: { of: "a" }, b: "1970-01-01T00:00:00.000Z" },
  ],
  ["a text as an object is its text", { a: new String("x") }, { a: "x" }],
];
test.each(copies)("a plain copy: %s", (_, given, want) => expect(plainCopy(given)).toEqual(want));

test.each(["SiteMap", "DateRange", "Map.Entry"])(
  "an object of a class of one's own has members, if it is called %s",
  (tag) => {
    expect(isPlain({ [Symbol.toStringTag]: tag })).toBe(true);
  },
);

test("a plain copy is no view: what is changed afterwards changes nothing", () => {
  const given = { list: ["a"], shot: { seconds: 5 } };
  const copy = plainCopy(given);
  given.list.push("b");
  given.shot.seconds = 10;
  expect(copy).toEqual({ list: ["a"], shot: { seconds: 5 } });
});

test("each member is read once", () => {
  let reads = 0;
  const copy = plainCopy({
    get prompt() {
      reads++;
      return `prompt ${reads}`;
    },
  });
  expect([copy.prompt, copy.prompt, reads]).toEqual(["prompt 1", "prompt 1", 1]);
});

test("what JSON cannot hold stays as it is, for a check to find", () => {
  expect(plainCopy({ cycle, big: 1n })).toEqual({ cycle, big: 1n });
});

test.each([
  ["a text", "abc"],
  ["null", null],
  ["a list", ["a"]],
  ["a number", 5],
])("%s is no object with members, and stays what it is", (_, given) =>
  expect(plainCopy(given as unknown as object)).toBe(given),
);

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error("secret");
    },
    ownKeys: () => {
      throw new Error("secret");
    },
  },
);

class Awaited {
  readonly #result = Promise.resolve();
  get [String("then")](): unknown {
    return this.#result.then.bind(this.#result);
  }
}
const awaited = new Awaited();

const kinds: [name: string, value: unknown, want: boolean][] = [
  ["an object", {}, true],
  ["one without a prototype", Object.create(null), true],
  ["one of a class", new Model(), true],
  ["what has a signal", new AbortController(), true],
  ["what has a member called then", JSON.parse('{"then": 1}'), true],
  ["what can be awaited", awaited, false],
  ["a promise", Promise.resolve(), false],
  ["a list", [], false],
  ["null", null, false],
  ["a text", "a", false],
  ["a function", () => {}, false],
  ...[new Map(), new Set(), new Date(), /a/, new Number(1), new String("a"), new Boolean(true), new Error("a")].map(
    (value): [string, unknown, boolean] => [tagOf(value), value, false],
  ),
];
test.each(kinds)("has members that are options or parameters: %s", (_, value, want) =>
  expect(isPlain(value)).toBe(want),
);

test.each([
  ["Map", new Map()],
  ["Object", {}],
  ["Array", []],
  ["unreadable", throwing],
])("what kind of object it is: %s", (want, value) => expect(tagOf(value)).toBe(want));

test("what a caller's code throws is an error of ours, which says where, and not what", () => {
  expect(guarded("task", () => 1)).toBe(1);
  const want = (what: string) => ({
    name: "ConfigurationError",
    code: "configuration",
    message: `${what}: cannot be read, it throws. Nothing sent`,
  });
  expect(() => guarded("task", () => throwing.toString())).toThrow(expect.objectContaining(want("task")));
  expect(() => plainCopy(throwing)).toThrow(expect.objectContaining(want("params")));
  expect(() => plainCopy(throwing, "extra")).toThrow(expect.objectContaining(want("extra")));
});
