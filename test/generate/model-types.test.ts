import { expect, test } from "vitest";
import { applyDiff } from "../support/case-book.js";
import { baseSpec, generate, resolveSpec } from "../support/spec-files.js";

/** A family of which one member has two prices. */
const edit = `spec/models/image/canvas.yaml
 parameters:
+  resolution:
+    values: [1K, 2K]
+    evidence: card > image_url
@@
-    - { label: Max, credits: 18, when: { model: canvas-max } }
+    - { label: Max 1K, credits: 18, when: { model: canvas-max, resolution: 1K } }
+    - { label: Max 2K, credits: 27, when: { model: canvas-max, resolution: 2K } }
`;
const types = generate(resolveSpec(applyDiff(baseSpec(), edit))).get("sdk/src/tables/models.ts") ?? "";

test.each([
  ["canvas-pro", "9"],
  ["canvas-max", "18 to 27"],
])("the hover of %s says its own price, %s credits, not its family's", (model, credits) => {
  const [, comment = ""] = new RegExp(`/\\*\\* ([^\\n]*) \\*/\\n {2}"${model}"`).exec(types) ?? [];
  expect(comment).toContain(`: ${credits} credits per `);
});
