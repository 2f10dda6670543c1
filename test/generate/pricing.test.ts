import { expect, test } from "vitest";
import { applyDiff } from "../support/case-book.js";
import { baseSpec, generate, resolveSpec } from "../support/spec-files.js";

/** The three tables of the small spec, in full: a price is never printed as another one. */
const edit = `spec/models/image/pixel.yaml
   tiers:
     - { label: 1K, credits: 4, when: { resolution: 1K } }
     - { label: 2K, credits: 7, when: { resolution: 2K } }
+  since: 2026-12-01
+  history:
+    - { unit: per image, since: 2026-01-01, until: 2026-06-01, range: { min: 2, max: 5 } }
+    - { unit: per call, since: 2026-06-01, tiers: [{ label: Any, credits: 6 }] }
spec/models/image/canvas.yaml
 parameters:
+  resolution: { values: [1K, 2K, 4K], evidence: card > image_url }
@@
-    - { label: Max, credits: 18, when: { model: canvas-max } }
+    - { label: Max, credits: 18, when: { model: canvas-max, resolution: [1K, 2K] } }
spec/vocabulary/units.yaml
+per call:
+  summary: Each call.
+  evidence: section Basics > Each image is billed
`;
/** Emitted within each test: what fails there fails it, by name. */
function text(path: string): string {
  return generate(resolveSpec(applyDiff(baseSpec(), edit))).get(`pricing/${path}`) ?? "";
}
const unknown = "by tier; the tiers are not documented";

test("pricing.csv: a line per tier, and one with a range and no credits where no tier is documented", () => {
  expect(text("pricing.csv")).toBe(`id,name,category,unit,tier,when,credits,min,max
pixel,Pixel,image,per image,1K,resolution=1K,4,4,7
pixel,Pixel,image,per image,2K,resolution=2K,7,4,7
old-pixel,Old Pixel,image,per image,1K,resolution=1K,4,4,7
old-pixel,Old Pixel,image,per image,2K,resolution=2K,7,4,7
canvas,Canvas,image,per image,Pro,model=canvas-pro,9,9,18
canvas,Canvas,image,per image,Max,model=canvas-max;resolution=1K|2K,18,9,18
motion,Motion,video,per second,by sound,,,3,9
`);
});

test("pricing.md: a range as a range, and what was charged before with its days", () => {
  expect(
    text("pricing.md")
      .split("\n")
      .filter((line) => line.startsWith("| `")),
  ).toEqual([
    "| `pixel` Pixel | per image | 1K | 4 |",
    "| `pixel` Pixel | per image | 2K | 7 |",
    "| `old-pixel` Old Pixel | per image | 1K | 4 |",
    "| `old-pixel` Old Pixel | per image | 2K | 7 |",
    "| `canvas` Canvas | per image | Pro | 9 |",
    "| `canvas` Canvas | per image | Max | 18 |",
    `| \`motion\` Motion | per second | by sound | 3 to 9, ${unknown} |`,
    `| \`pixel\` Pixel | per image |  | 2 to 5, ${unknown} | 2026-01-01 | 2026-06-01 |`,
    "| `pixel` Pixel | per call | Any | 6 | 2026-06-01 | 2026-12-01 |",
    `| \`old-pixel\` Old Pixel | per image |  | 2 to 5, ${unknown} | 2026-01-01 | 2026-06-01 |`,
    "| `old-pixel` Old Pixel | per call | Any | 6 | 2026-06-01 | 2026-12-01 |",
  ]);
});

test("pricing.json: the same as data", () => {
  const { entries } = JSON.parse(text("pricing.json")) as { entries: { evidence?: unknown; history: object[] }[] };
  for (const entry of entries) {
    expect(entry.evidence).toBeInstanceOf(Array);
    delete entry.evidence;
  }
  const when = (...resolution: string[]) => ({ when: { resolution } });
  const tiers = [
    { label: "1K", credits: 4, ...when("1K") },
    { label: "2K", credits: 7, ...when("2K") },
  ];
  const priced = { category: "image", unit: "per image", min: 4, max: 7, tiers, since: "2026-12-01" };
  const history = [
    { since: "2026-01-01", until: "2026-06-01", unit: "per image", min: 2, max: 5, tiers: null },
    {
      since: "2026-06-01",
      until: "2026-12-01",
      unit: "per call",
      min: 6,
      max: 6,
      tiers: [{ label: "Any", credits: 6, when: {} }],
    },
  ].map((past) => ({ ...past, evidence: expect.any(Array) }));
  expect(entries).toEqual([
    { id: "pixel", name: "Pixel", ...priced, history },
    { id: "old-pixel", name: "Old Pixel", ...priced, history },
    {
      id: "canvas",
      name: "Canvas",
      category: "image",
      unit: "per image",
      min: 9,
      max: 18,
      tiers: [
        { label: "Pro", credits: 9, when: { model: ["canvas-pro"] } },
        { label: "Max", credits: 18, when: { model: ["canvas-max"], resolution: ["1K", "2K"] } },
      ],
      since: null,
      history: [],
    },
    {
      id: "motion",
      name: "Motion",
      category: "video",
      unit: "per second",
      min: 3,
      max: 9,
      tiers: null,
      basis: "by sound",
      since: null,
      history: [],
    },
  ]);
});
