import { expect, test } from "vitest";
import { unportable } from "../../generator/check/portable-pattern.js";

test.each([
  "^https?://[^\\t-\\r ]+$",
  "^[\\t\\n\\r ]*\\{",
  "^(?:[0-9a-z-]+\\.)+[a-z]{2,63}(?:/[!-~]*)?$",
  "a\\$b\\^c",
  "(ab|cd)*",
  "[\\]\\[\\-\\^\\\\]",
  "[^\\x00-\\x20\\x60]",
  "[ä-ü]",
  "^$",
])("given %s, want it to be read alike everywhere", (pattern) => {
  expect(unportable(pattern)).toBeUndefined();
});

test.each([
  ["^(?!a)b", "(?! is for some engines only"],
  ["a(?=b)", "(?= is for some engines only"],
  ["(?<=a)b", "(?< is for some engines only"],
  ["(?<name>a)", "(?< is for some engines only"],
  ["(?i)a", "(?i is for some engines only"],
  ["\\d+", "\\d: some engines take other digits"],
  ["[\\w-]", "\\w: some engines take other letters"],
  ["[^\\s]", "\\s: each engine has another list of blanks"],
  ["\\S", "\\S: each engine has another list of blanks"],
  ["a\\b", "\\b: it looks for other letters"],
  ["\\u2028", "\\u: RE2 does not know it"],
  ["\\p{L}", "\\p: not every engine knows it"],
  ["(a)\\1", "\\1: not every engine knows it"],
  ["\\Aa\\z", "\\A: not every engine knows it"],
  ["a\\-b", "\\-: not every engine knows it"],
  ["a.b", ". means all but another set of line ends"],
  ["a^b", "^ stands at the start alone"],
  ["(?:a$|b)", "$ stands at the end alone"],
  ["[]a]", "an empty class"],
  ["[a[b]", "[ in a class begins another one"],
  ["[a&&b]", "&& in a class is an operator"],
  ["[!--a]", "-- in a class is an operator"],
  ["[ab", "[ is never closed"],
  ["a{", "{ stands for itself"],
  ["a]", "] stands for itself"],
  ["a{1001}", "RE2 repeats up to 1000 times"],
  ["a*+", "+ repeats what * repeats already"],
  ["a+?", "+? is lazy, which is the same to whoever asks whether a text matches: write +"],
  ["a{2,3}?b", "{2,3}? is lazy"],
  ["a+b+?", "+? is lazy"],
  ["*a", "* repeats nothing"],
  ["(?:*a)", "* repeats nothing"],
  ["`", "U+0060 breaks source code"],
  ["[\u2028]", "U+2028 breaks source code"],
  ["[^\ufeff]", "U+FEFF breaks source code"],
  ["\u00a0", "U+00A0 breaks source code"],
  ["[😀]", "a character beyond U+FFFF"],
])("given %s, want to be told that %s", (pattern, want) => {
  expect(unportable(pattern)).toContain(want);
});
