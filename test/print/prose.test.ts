import { expect, it } from "vitest";
import { htmlProse } from "../../generator/print/html.js";
import { markdownProse } from "../../generator/print/markdown.js";

const cases = [
  { given: "Is `a_b` sent?", html: "Is <code>a_b</code> sent?", markdown: "Is `a_b` sent?" },
  { given: "`a` and `b`", html: "<code>a</code> and <code>b</code>", markdown: "`a` and `b`" },
  { given: "not ` closed", html: "not &#96; closed", markdown: "not \\` closed" },
  { given: "a `<b>|` *c*", html: "a <code>&lt;b&gt;|</code> *c*", markdown: "a `<b>\\|` \\*c\\*" },
  { given: "  two\n`  lines ` ", html: "two <code>lines</code>", markdown: "two `lines`" },
  {
    given: "``none`` `a``b`",
    html: "&#96;&#96;none&#96;&#96; &#96;a&#96;&#96;b&#96;",
    markdown: "\\`\\`none\\`\\` \\`a\\`\\`b\\`",
  },
];

for (const { given, html, markdown } of cases) {
  it(`${JSON.stringify(given)}: code stands between backticks, everything else is text`, () => {
    expect({ html: htmlProse(given), markdown: markdownProse(given) }).toEqual({ html, markdown });
  });
}
