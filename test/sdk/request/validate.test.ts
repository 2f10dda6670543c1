import { expect, test } from "vitest";
import type { ParameterRow } from "../../../templates/sdk/src/contract.js";
import { encode } from "../../../templates/sdk/src/request/encode-request.js";
import { tables } from "../../../templates/sdk/src/tables/rows.js";

const callbackUrl = "https://app.example.com/cliprise";
const link = "https://example.com/a.png";

/** A parameter, a value for it, and what is said: the code and the message of each issue. */
const cases: [name: string, row: ParameterRow, value: unknown, want: string[]][] = [
  ["a text", {}, "a", []],
  ["no text", {}, 1, ["type: expected a string, got 1"]],
  ["a list for a text", {}, ["a"], ["type: expected a string, got an array"]],
  ["an object for a text", {}, { a: 1 }, ["type: expected a string, got an object"]],
  ["null", {}, null, ["type: expected a string, got null"]],
  [
    "a long text, cut short",
    { type: "integer" },
    "x".repeat(99),
    [`type: expected an integer, got "${"x".repeat(79)}`],
  ],
  ["true", { type: "boolean" }, true, []],
  ["false", { type: "boolean" }, false, []],
  ["a word for a boolean", { type: "boolean" }, "true", ['type: expected a boolean, got "true"']],
  ["an integer", { type: "integer" }, 1, []],
  ["a half for an integer", { type: "integer" }, 0.5, ["type: expected an integer, got 0.5"]],
  ["a half", { type: "number" }, 0.5, []],
  ["no number that JSON has", { type: "number" }, Number.POSITIVE_INFINITY, ["type: expected a number, got Infinity"]],
  ["a link", { type: "url" }, link, []],
  ["a list for a link", { type: "url" }, [link], ["type: expected a url, got an array"]],
  ["a link for a list", { type: "urls" }, link, [`type: expected an array of urls (write ["${link}"]), got "${link}"`]],
  ["a number for a list", { type: "urls" }, 1, ["type: expected an array of urls, got 1"]],
  ["a text for a list of objects", { type: "objects" }, "a", ['type: expected an array of objects, got "a"']],
  ["a list in a list of objects", { type: "objects" }, [[1]], ["[0] type: expected an object, got an array"]],
  ["the least", { type: "integer", min: 1, max: 3 }, 1, []],
  ["the greatest", { type: "integer", min: 1, max: 3 }, 3, []],
  ["below", { type: "integer", min: 1, max: 3 }, 0, ["out-of-range: expected 1 to 3, got 0"]],
  ["above", { type: "integer", min: 1, max: 3 }, 4, ["out-of-range: expected 1 to 3, got 4"]],
  [
    "above, where only the greatest is known",
    { type: "number", max: 3 },
    3.5,
    ["out-of-range: expected -Infinity to 3, got 3.5"],
  ],
  ["far below, where only the greatest is known", { type: "number", max: 3 }, -1e9, []],
  ["a text of digits is no number", { type: "scalar", max: 3 }, "9", []],
  ["as long as it may be", { max: 2 }, "ab", []],
  ["too long", { max: 2 }, "abc", ['too-long: expected at most 2 characters, got "abc"']],
  ["as many as there may be", { type: "urls", max: 1 }, [link], []],
  ["too many", { type: "urls", max: 1 }, [link, link], ["too-many: expected at most 1 in the list, got an array"]],
  ["a value that is refused by name", { not: ["None"] }, "None", ['refused-value: expected another value, got "None"']],
  ["any other", { not: ["None"] }, "Noir", []],
  ["of a list", { values: ["5", "10"] }, "5", []],
  ["not of a list", { values: ["5", "10"] }, "7", ['not-in-list: expected one of "5", "10", got "7"']],
  ["a number for a quoted one", { values: ["5", "10"] }, 5, ['type: expected one of "5", "10" (write "5"), got 5']],
  ["a quoted number", { type: "integer", values: [5, 10] }, "10", ['type: expected one of 5, 10 (write 10), got "10"']],
  ["neither", { type: "integer", values: [5, 10] }, "7", ['type: expected one of 5, 10, got "7"']],
  [
    "an object that looks like one of a list",
    { type: "integer", values: [5] },
    { toString: () => "5" },
    ["type: expected one of 5, got an object"],
  ],
  ["empty, where some is required", { required: true }, "", ['required: expected a value that is not empty, got ""']],
  [
    "a list of none, where some is required",
    { type: "urls", required: true },
    [],
    ["required: expected a value that is not empty, got an array"],
  ],
  ["empty, where it may be", {}, "", []],
  ["nothing of a number is empty", { type: "integer", required: true }, 0, []],
];
test.each(cases)("%s", (_, row, value, want) => {
  const models = { m: { parameters: { p: row }, price: { unit: "per image", credits: [1] } } };
  const { issues } = encode({ ...tables, models }, "m", { p: value }, { callbackUrl });
  const shown = issues.map(({ path, code, message }) => `${path.slice(1)} ${code}: ${message}`.trim());
  expect(shown).toEqual(want);
});
