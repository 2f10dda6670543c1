import { expect, it } from "vitest";
import { applyDiff } from "../support/case-book.js";
import { parseCsv } from "../support/csv.js";
import { generate, realSpec, resolveSpec } from "../support/spec-files.js";

/** What a maintainer writes when a price changes: the new price with its day, and the old one in the history. */
const edit = `spec/models/image/imagen-v4.yaml
   tiers:
-    - { label: Fast, credits: 8, when: { tier: fast } }
+    - { label: Fast, credits: 9, when: { tier: fast } }
     - { label: Ultra, credits: 22, when: { tier: ultra } }
+  since: 2026-12-01
+  history:
+    - unit: per image
+      tiers:
+        - { label: Fast, credits: 8, when: { tier: fast } }
+        - { label: Ultra, credits: 22, when: { tier: ultra } }
`;
const after = generate(resolveSpec(applyDiff(realSpec(), edit)));
const text = (path: string) => after.get(path) ?? "";

it("pricing.json has today's price where it was, its first day, and the history", () => {
  const { entries } = JSON.parse(text("pricing/pricing.json"));
  expect(entries.find(({ id }: { id: string }) => id === "imagen-v4")).toMatchObject({
    min: 9,
    max: 22,
    tiers: [{ label: "Fast", credits: 9, when: { tier: ["fast"] } }, { label: "Ultra" }],
    since: "2026-12-01",
    history: [
      {
        since: null,
        until: "2026-12-01",
        unit: "per image",
        min: 8,
        max: 22,
        tiers: [{ label: "Fast", credits: 8, when: { tier: ["fast"] } }, { label: "Ultra" }],
        // This edition still says so.
        evidence: [
          expect.stringMatching(/^card of Imagen V4: price \(line \d+\)$/),
          expect.stringMatching(/^Model Catalog, Imagen V4 \(line \d+\)$/),
          expect.stringMatching(/^Pricing Reference, Imagen V4 \(line \d+\)$/),
        ],
      },
    ],
  });
  // Nobody knows since when the others hold, and nothing is made up.
  expect(entries.find(({ id }: { id: string }) => id === "qwen-image-2")).toMatchObject({ since: null, history: [] });
});

it("pricing.csv has today's price alone", () => {
  const rows = parseCsv(text("pricing/pricing.csv")).filter(([id]) => id === "imagen-v4");
  expect(rows).toEqual([
    ["imagen-v4", "Imagen V4", "image", "per image", "Fast", "tier=fast", "9", "9", "22"],
    ["imagen-v4", "Imagen V4", "image", "per image", "Ultra", "tier=ultra", "22", "9", "22"],
  ]);
});

it("the pages have both", () => {
  expect(text("pricing/pricing.md")).toContain("| `imagen-v4` Imagen V4 | per image | Fast | 9 |\n");
  expect(text("pricing/pricing.md")).toContain("| `imagen-v4` Imagen V4 | per image | Fast | 8 |  | 2026-12-01 |\n");
  expect(text("docs/models/imagen-v4.md")).toContain("Since 2026-12-01.\n");
  expect(text("docs/models/imagen-v4.md")).toContain("| Fast | 8 |  | 2026-12-01 |\n");
});

it("the SDK has the past in a table of its own", () => {
  expect(text("sdk/src/tables/history.ts")).toContain(
    '  "imagen-v4": [["2026-12-01", ["per image", [8, 22], ["tier"]]]],\n',
  );
  expect(text("sdk/src/tables/rows.ts")).not.toContain("2026-12-01");
});
