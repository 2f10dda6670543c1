import { expect, test } from "vitest";
import { isLeftBehind } from "../../generator/load/left-behind.js";

test.each([
  ".DS_Store",
  "._client.ts",
  ".client.ts.swp",
  ".#client.ts",
  "#client.ts#",
  "client.ts~",
  "client.ts.orig",
  "client.ts.rej",
  "client.ts.bak",
  "client.ts.swo",
  "client.tmp",
  "Thumbs.db",
  "thumbs.db",
  "desktop.ini",
  "Icon\r",
])("%j is left behind", (name) => expect(isLeftBehind(name)).toBe(true));

test.each(["client.ts", "LICENSE", "README.md", "original.ts", "model.md.hbs", "backup.ts", "kling-2-1.yaml"])(
  "%j is not",
  (name) => expect(isLeftBehind(name)).toBe(false),
);
