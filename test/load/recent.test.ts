import { expect, it } from "vitest";
import { Recent } from "../../generator/load/recent.js";

it("given a text that a file had lately, want what was made of it then", () => {
  const lengths = new Recent<{ readonly length: number }>();
  const of = (path: string, text: string) => lengths.of(path, text, () => ({ length: text.length }));
  const first = of("a", "one");
  expect(of("a", "three")).toEqual({ length: 5 });
  expect(of("a", "one")).toBe(first);
});

it("given the same text of another file, want its own", () => {
  const paths = new Recent<{ readonly path: string }>();
  const of = (path: string) => paths.of(path, "text", () => ({ path }));
  expect([of("a").path, of("b").path]).toEqual(["a", "b"]);
});

it("given many texts of one file, want the oldest forgotten, and those used since kept", () => {
  const made: string[] = [];
  const texts = new Recent<string>();
  const of = (text: string) =>
    texts.of("a", text, () => {
      made.push(text);
      return text;
    });
  for (const text of ["1", "2", "1", "3", "4", "5", "1", "2"]) of(text);
  expect(made).toEqual(["1", "2", "3", "4", "5", "2"]);
});
