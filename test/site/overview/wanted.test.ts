import { describe, expect, it } from "vitest";
import { readWanted, writeWanted } from "../../../templates/site/src/overview/wanted.js";

const nothing = readWanted("");

describe("what is wanted stands in the address", () => {
  const cases: readonly { address: string; want: Partial<typeof nothing> }[] = [
    { address: "", want: nothing },
    { address: "?q=kling+3&gives=video&length=10", want: { q: "kling 3", gives: "video", length: 10 } },
    {
      address: "?takes=image,audio&with=sound,negative+prompt",
      want: { takes: ["image", "audio"], with: ["sound", "negative prompt"] },
    },
    {
      address: "?unit=per+image&credits=200&sort=price-down",
      want: { credits: 200, unit: "per image", sort: "price-down" },
    },
    { address: "?compare=a,b,c", want: { compare: ["a", "b", "c"] } },
  ];
  for (const { address, want } of cases) {
    it(address || "nothing", () => {
      expect(readWanted(address)).toEqual({ ...nothing, ...want });
      expect(writeWanted({ ...nothing, ...want })).toBe(address);
    });
  }
});

describe("what makes no sense in an address is as good as not there", () => {
  const cases: readonly string[] = [
    "?length=ten",
    "?length=-5&credits=1e9",
    "?credits=Infinity",
    "?sort=size",
    "?sort=__proto__",
    "?takes=&with=,,",
    "?bogus=1",
    "?length=99999999999999999999",
  ];
  for (const address of cases) it(address, () => expect(readWanted(address)).toEqual(nothing));

  it("a form says a list name by name", () => {
    expect(readWanted("?takes=image&takes=text&takes=image").takes).toEqual(["image", "text"]);
  });

  it("more than three are not side by side", () => {
    expect(readWanted("?compare=a,b,c,d").compare).toEqual(["a", "b", "c"]);
  });
});
