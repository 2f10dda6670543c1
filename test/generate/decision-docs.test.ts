import { expect, it } from "vitest";
import { anchorsIn } from "../support/markdown.js";
import { generateReal, resolveRealSpec } from "../support/real-spec.js";
import { baseSpec, generate, replaceIn, resolveSpec, type SpecFiles } from "../support/spec-files.js";

const docsOf = (files: SpecFiles) => {
  const output = generate(resolveSpec(files));
  const [pixel = "", decisions = "", observed = ""] = ["models/pixel", "decisions", "observed"].map((name) =>
    output.get(`docs/${name}.md`),
  );
  return { pixel, decisions, observed };
};

it("a decision about one entry stands on its page, one about all on the page of decisions", () => {
  const { pixel, decisions } = docsOf(baseSpec());
  expect(pixel).toContain("- Is it 1K or 1k? **1K, as the card says.** (inferred, `resolution-spelling`)\n");
  expect(pixel).not.toContain("Which links can be fetched?");
  expect(decisions).toContain("### links-are-public\n\nWhich links can be fetched? Public ones.\n");
  expect(decisions).not.toContain("resolution-spelling");
  expect(anchorsIn(decisions)).toContain("links-are-public");
});

it("the page of what is observed has each decision once, with what would settle it", () => {
  const page = generateReal().get("docs/observed.md") ?? "";
  for (const { id, probe, traffic, unsettled } of resolveRealSpec().decisions) {
    const places = page.split(`\`${id}\``).length - 1;
    expect(places, id).toBe(Number(probe !== null) + Number(traffic.length > 0) + Number(unsettled !== null));
  }
  expect(page).toContain("all of them are inferred");
});

it("a decision that the real API has answered says so, and when", () => {
  expect(docsOf(baseSpec()).decisions).toContain("Affects what is accepted; observed 2026-01-31.");
  const settled = replaceIn(
    baseSpec(),
    "spec/decisions.yaml",
    "  status: inferred\n",
    '  status: observed\n  observed: "2026-02-01"\n',
  );
  expect(docsOf(settled).pixel).toContain("(observed 2026-02-01, `resolution-spelling`)");
  const { observed } = docsOf(settled);
  expect(observed).toContain("Of 2 decisions the API has answered 2; the others are inferred.");
  expect(observed).toContain("| `resolution-spelling` | 2026-02-01 |");
});
