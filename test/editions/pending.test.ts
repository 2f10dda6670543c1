import { describe, expect, it } from "vitest";
import { confirm, pendingOf } from "../../generator/editions/pending.js";
import { compare, replaced, repriced, standingPrices } from "./support/real-edition.js";

const price = (row: string) => compare(repriced(row));
const pricing = (was: string, is: string | null) => ({
  "imagen-v4.pricing": [{ place: "prices of imagen-v4", was, is }],
});
const change = { was: `${standingPrices}per image — Fast / Ultra`, is: "1 / 2per image — Fast / Ultra" };

describe("what is to be read once an edition is taken", () => {
  it("the facts whose words are others, with both", () => {
    expect(pendingOf(price("1 / 2"), {}).facts).toMatchObject(pricing(change.was, change.is));
  });

  it("new words beside what facts cite; not those that nothing cites, which are errors by themselves", () => {
    const { facts, words } = pendingOf(
      compare(replaced("at root). sound (bool)", "at root). A new one. sound (bool)")),
      {},
    );
    expect(facts).toBeUndefined();
    expect(words).toMatchObject([{ place: "card of kling-3", words: "A new one." }]);
    expect(pendingOf(compare(replaced("\nInput Parameters\n", "\nMore.\n\nInput Parameters\n")), {})).toEqual({});
  });

  it("what is unread already keeps the words that it was read from", () => {
    const before = {
      facts: pricing("7 / 22per image — Fast / Ultra", change.was),
      words: [{ place: "card of pixel", words: "New.", facts: ["pixel"] }],
    };
    const after = pendingOf(price("1 / 2"), before);
    expect(after.facts).toMatchObject(pricing("7 / 22per image — Fast / Ultra", change.is));
    expect(after.words).toEqual(before.words);
  });

  it("of a fact that has the same words at two places, those at the place that changed", () => {
    const card = { place: "card of imagen-v4", was: "another", is: change.was };
    const before = { facts: { "imagen-v4.pricing": [card, ...pricing("older", change.was)["imagen-v4.pricing"]] } };
    const places = price("1 / 2").places.filter(({ place }) => place === "prices of imagen-v4");
    const after = pendingOf({ ...price("1 / 2"), places }, before);
    expect(after.facts?.["imagen-v4.pricing"]).toEqual([card, ...pricing("older", change.is)["imagen-v4.pricing"]]);
  });

  it("and is read when these are back", () => {
    const before = { facts: { "imagen-v4.pricing": pricing(change.is, change.was)["imagen-v4.pricing"] } };
    expect(pendingOf(price("1 / 2"), before).facts).not.toHaveProperty(["imagen-v4.pricing"]);
  });

  it("an edition that says the same leaves all as it is", () => {
    const before = { facts: pricing("7", "8") };
    expect(pendingOf(price(standingPrices), before)).toEqual(before);
  });
});

describe("confirming", () => {
  const unread = {
    facts: {
      "kling-3.sound": [{ place: "card of kling-3", was: "a", is: null }],
      "kling-3.mode": [{ place: "card of kling-3", was: "b", is: "c" }],
    },
    words: [{ place: "section FAQ", words: "New.", facts: ["api.billing"] }],
  };

  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [["kling-3.sound"], ["kling-3.sound"], []],
    [["kling-3.*"], ["kling-3.sound", "kling-3.mode"], []],
    [["section FAQ"], ["section FAQ"], []],
    [["kling-3"], [], ["kling-3"]],
    [["kling-3.sound", "kling-4.*"], ["kling-3.sound"], ["kling-4.*"]],
  ])("%j", (names, confirmed, unknown) => {
    expect(confirm(unread, names)).toMatchObject({ confirmed, unknown });
  });

  it("all of it leaves nothing", () => {
    expect(confirm(unread, ["*"]).left).toEqual({});
  });
});
