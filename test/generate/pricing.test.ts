import { expect, test } from "vitest";
import { applyDiff } from "../support/case-book.js";
import { baseSpec, generate, resolveSpec } from "../support/spec-files.js";

/** The tables and the pages of the small spec: a price is never printed as another one. */
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
+  unpriced: [{ model: canvas-max, resolution: 4K }]
spec/models/video/motion.yaml
-  range: { min: 3, max: 9 }
+  tiers: [{ label: Mute, credits: 3, when: { sound: false } }]
+  range: { min: 4, max: 9 }
spec/vocabulary/units.yaml
+per call:
+  summary: Each call.
+  evidence: section Basics > Each image is billed
`;
/** Emitted within each test: what fails there fails it, by name. */
function text(path: string): string {
  return generate(resolveSpec(applyDiff(baseSpec(), edit))).get(path.includes("/") ? path : `pricing/${path}`) ?? "";
}
const unknown = "by tier; the tiers are not documented";

test("pricing.csv: a line per tier, and one without credits for the range of the rest, or for what has no price", () => {
  expect(text("pricing.csv")).toBe(`id,name,category,unit,tier,when,credits,min,max,quantity,since
pixel,Pixel,image,per image,1K,resolution=1K,4,4,7,,2026-12-01
pixel,Pixel,image,per image,2K,resolution=2K,7,4,7,,2026-12-01
old-pixel,Old Pixel,image,per image,1K,resolution=1K,4,4,7,,2026-12-01
old-pixel,Old Pixel,image,per image,2K,resolution=2K,7,4,7,,2026-12-01
canvas,Canvas,image,per image,Pro,model=canvas-pro,9,9,18,,
canvas,Canvas,image,per image,Max,model=canvas-max;resolution=1K|2K,18,9,18,,
canvas,Canvas,image,per image,no price,model=canvas-max;resolution=4K,,,,,
motion,Motion,video,per second,Mute,sound=false,3,3,9,duration,
motion,Motion,video,per second,by sound,,,4,9,duration,
`);
});

test("pricing.md: a range as a range, and what was charged before with its days", () => {
  expect(
    text("pricing.md")
      .split("\n")
      .filter((line) => line.startsWith("| `")),
  ).toEqual([
    "| `pixel` Pixel | per image | 1K | 4 |  | 2026-12-01 |",
    "| `pixel` Pixel | per image | 2K | 7 |  | 2026-12-01 |",
    "| `old-pixel` Old Pixel | per image | 1K | 4 |  | 2026-12-01 |",
    "| `old-pixel` Old Pixel | per image | 2K | 7 |  | 2026-12-01 |",
    "| `canvas` Canvas | per image | Pro | 9 |  |  |",
    "| `canvas` Canvas | per image | Max | 18 |  |  |",
    "| `canvas` Canvas | per image | model=canvas-max;resolution=4K | not documented |  |  |",
    "| `motion` Motion | per second | Mute | 3 | `duration` |  |",
    "| `motion` Motion | per second | by sound | 4 to 9, the tiers of anything else are not documented | `duration` |  |",
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
  const known = { quantity: null, range: null };
  const priced = { category: "image", unit: "per image", ...known, min: 4, max: 7, tiers, since: "2026-12-01" };
  const history = [
    {
      since: "2026-01-01",
      until: "2026-06-01",
      unit: "per image",
      ...known,
      min: 2,
      max: 5,
      tiers: null,
      range: { min: 2, max: 5 },
    },
    {
      since: "2026-06-01",
      until: "2026-12-01",
      unit: "per call",
      ...known,
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
      ...known,
      min: 9,
      max: 18,
      tiers: [
        { label: "Pro", credits: 9, when: { model: ["canvas-pro"] } },
        { label: "Max", credits: 18, when: { model: ["canvas-max"], resolution: ["1K", "2K"] } },
      ],
      unpriced: [{ model: ["canvas-max"], resolution: ["4K"] }],
      since: null,
      history: [],
    },
    {
      id: "motion",
      name: "Motion",
      category: "video",
      unit: "per second",
      quantity: { parameter: "duration", exact: true },
      min: 3,
      max: 9,
      tiers: [{ label: "Mute", credits: 3, when: { sound: [false] } }],
      range: { min: 4, max: 9 },
      basis: "by sound",
      since: null,
      history: [],
    },
  ]);
});

test("units that a request may come out below: the tables say at most", () => {
  const diff = `spec/models/image/pixel.yaml
 pricing:
   unit: per image
+  quantity: { atMost: seed }
`;
  const files = generate(resolveSpec(applyDiff(baseSpec(), diff)));
  expect(files.get("pricing/pricing.csv")).toContain(
    "pixel,Pixel,image,per image,1K,resolution=1K,4,4,7,at most seed,\n",
  );
  expect(files.get("pricing/pricing.md")).toContain("| at most `seed` |");
});

test.each([
  [
    "a range beside the tiers",
    "motion",
    [
      ["false", "3"],
      ["true", "4 to 9"],
    ],
    ["anything else", "4 to 9 credits per second"],
  ],
  [
    "what has no price",
    "canvas",
    [["canvas-max 4K", "not documented"]],
    ["model=canvas-max;resolution=4K", "not documented"],
  ],
])("the pages of a model say %s, in their tables and in the grid", (_, entry, cells, [label, price]) => {
  const page = text(`site/models/${entry}.html`);
  expect(text(`docs/models/${entry}.md`)).toContain(`| ${label} | ${price} |`);
  expect(page).toContain(`<th scope="row">${label}</th><td class="number">${price}</td>`);
  const grid = [...page.matchAll(/data-when="(.*?)">(?:<span[^>]*>)?([^<]*)/g)].map(([, when = "", shown]) => [
    Object.values(JSON.parse(when.replaceAll("&quot;", '"'))).join(" "),
    shown,
  ]);
  expect(grid).toEqual(expect.arrayContaining(cells));
});
