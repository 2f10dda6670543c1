import { expect, it } from "vitest";
import { applyDiff } from "../support/case-book.js";
import { parseCsv } from "../support/csv.js";
import { dearerPixel } from "../support/dearer-pixel.js";
import { baseSpec, generate, resolveSpec } from "../support/spec-files.js";

let after: ReadonlyMap<string, string> | undefined;
function text(path: string): string {
  after ??= generate(resolveSpec(applyDiff(baseSpec(), dearerPixel)));
  return after.get(path) ?? "";
}

it("pricing.json has the latest price where today's was, its first day, and the history", () => {
  const { entries } = JSON.parse(text("pricing/pricing.json"));
  expect(entries.find(({ id }: { id: string }) => id === "pixel")).toMatchObject({
    min: 5,
    max: 7,
    tiers: [{ label: "1K", credits: 5, when: { resolution: ["1K"] } }, { label: "2K" }],
    since: "2026-12-01",
    history: [
      {
        since: null,
        until: "2026-12-01",
        unit: "per image",
        min: 4,
        max: 7,
        tiers: [{ label: "1K", credits: 4, when: { resolution: ["1K"] } }, { label: "2K" }],
        // This edition still says so.
        evidence: [
          expect.stringMatching(/^card of Pixel: price \(line \d+\)$/),
          expect.stringMatching(/^Catalog, Pixel \(line \d+\)$/),
          expect.stringMatching(/^Prices, Pixel \(line \d+\)$/),
        ],
      },
    ],
  });
  // Nobody knows since when the others hold, and nothing is made up.
  expect(entries.find(({ id }: { id: string }) => id === "motion")).toMatchObject({ since: null, history: [] });
});

it("pricing.csv has the latest price alone, with its day", () => {
  const rows = parseCsv(text("pricing/pricing.csv")).filter(([id]) => id === "pixel");
  expect(rows).toEqual([
    ["pixel", "Pixel", "image", "per image", "1K", "resolution=1K", "5", "5", "7", "", "2026-12-01"],
    ["pixel", "Pixel", "image", "per image", "2K", "resolution=2K", "7", "5", "7", "", "2026-12-01"],
  ]);
});

it("the pages have both", () => {
  expect(text("pricing/pricing.md")).toContain("| `pixel` Pixel | per image | 1K | 5 |  | 2026-12-01 |\n");
  expect(text("pricing/pricing.md")).toContain("| `pixel` Pixel | per image | 1K | 4 |  | 2026-12-01 |\n");
  expect(text("docs/models/pixel.md")).toContain("Since 2026-12-01; until that day the last of these.\n");
  expect(text("docs/models/pixel.md")).toContain(
    "| Price | 5 to 7 credits per image since 2026-12-01, before that 4 to 7 |\n",
  );
  expect(text("docs/models/pixel.md")).toContain("| 1K | 4 credits per image |  | 2026-12-01 |\n");
});

it("the SDK has both in the model's row: who asks, asks on a day", () => {
  expect(
    text("sdk/src/tables/rows.ts"),
  ).toContain(`      price: { unit: "per image", credits: [5, 7], axes: ["resolution"] },
      before: [
        { until: "2026-12-01", price: { unit: "per image", credits: [4, 7], axes: ["resolution"] } },
      ],
`);
  expect(text("sdk/src/tables/models.ts")).toContain("Pixel: 5 to 7 credits per image since 2026-12-01.");
});

it("what states a price in a sentence has its day and the price before: no reader knows when it was written", () => {
  const stated = "5 to 7 credits per image since 2026-12-01, before that 4 to 7";
  const silent = [
    "collections/cliprise.http",
    "collections/cliprise.postman_collection.json",
    "schemas/tools/pixel.schema.json",
    "site/llms.txt",
  ].filter((path) => !text(path).includes(stated));
  expect(silent).toEqual([]);
});

it("the log in the emulator's page is of a model that is charged the same whatever the day", () => {
  const announced = `spec/models/image/canvas.yaml
     - { label: Pro, credits: 9, when: { model: canvas-pro } }
     - { label: Max, credits: 18, when: { model: canvas-max } }
+  since: 2099-01-01
+  history:
+    - unit: per image
+      tiers:
+        - { label: Pro, credits: 8, when: { model: canvas-pro } }
+        - { label: Max, credits: 18, when: { model: canvas-max } }
`;
  const page = generate(resolveSpec(applyDiff(baseSpec(), announced))).get("docs/emulator.md");
  expect(page).toMatch(/^POST generate {2}200 {2}pixel {2}task f1102d21 {2}4 credits, 4996 left$/m);
});
