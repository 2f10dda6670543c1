/** What a maintainer writes when a price changes: the new price with its day, and the old one in the history. */
export const dearerPixel = `spec/models/image/pixel.yaml
   tiers:
-    - { label: 1K, credits: 4, when: { resolution: 1K } }
+    - { label: 1K, credits: 5, when: { resolution: 1K } }
     - { label: 2K, credits: 7, when: { resolution: 2K } }
+  since: 2026-12-01
+  history:
+    - unit: per image
+      tiers:
+        - { label: 1K, credits: 4, when: { resolution: 1K } }
+        - { label: 2K, credits: 7, when: { resolution: 2K } }
`;
