import { expect, test } from "vitest";
import { printedJson } from "../../generator/reference/printed-json.js";

test.each<[name: string, text: string, want: readonly object[]]>([
  ["on one line", 'Words.\n{"a": 1}\nWords.', [{ from: 2, to: 2, value: { a: 1 } }]],
  [
    "as the body of a command",
    'curl\n  -d \'{\n    "a": {"b": 1}\n  }\'',
    [{ from: 2, to: 4, value: { a: { b: 1 } } }],
  ],
  [
    "a paragraph for each line",
    '{\n\n"a": {\n\n"b": 1\n\n}\n\n}\n\n{"c": 2}',
    [
      { from: 1, to: 9, value: { a: { b: 1 } } },
      { from: 11, to: 11, value: { c: 2 } },
    ],
  ],
  ["objects in a list", '{"a": [\n{"b": 1}\n]}', [{ from: 1, to: 3, value: { a: [{ b: 1 }] } }]],
  ["braces in a text", String.raw`{"a": "}\"{{"}`, [{ from: 1, to: 1, value: { a: '}"{{' } }]],
  ["one that nothing closes, before a whole one", '{"a": {\nWords.\n{"b": 1}', [{ from: 3, to: 3, value: { b: 1 } }]],
  ["no JSON", "{ a: 1 }\n{...}", []],
])("JSON that is printed: %s", (_, text, want) => {
  expect(printedJson({ lines: text.split("\n") })).toEqual(want);
});
