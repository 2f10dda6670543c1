import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bad, good, pixel, project, watching } from "../support/watching.js";

it("generate --watch --json: an object for each run, and none for what it writes itself; check sees what it wrote", async () => {
  const root = project();
  const check = watching("--check", "--watch", "--json", "--root", root);
  expect(JSON.parse(await check.next())).toMatchObject({ ok: false });
  const { next, stop } = watching("--watch", "--json", "--root", root);
  expect(JSON.parse(await next())).toMatchObject({ ok: true, entries: 4 });
  expect(existsSync(join(root, "generated"))).toBe(true);
  expect(existsSync(join(root, "spec/schema/names.schema.json"))).toBe(true);
  let seen = JSON.parse(await check.next());
  // The names are written one after the other: a run may have come between.
  while (!seen.ok) seen = JSON.parse(await check.next());
  expect(seen.differences).toEqual([]);
  expect((await check.stop()).code).toBe(0);
  writeFileSync(join(root, pixel), bad);
  expect(JSON.parse(await next())).toMatchObject({ ok: false, diagnostics: [{ code: "out-of-range" }] });
  writeFileSync(join(root, pixel), good.replace(/^summary: /m, "summary: Now "));
  const written = JSON.parse(await next());
  expect(written.differences).toContainEqual({ kind: "changed", path: "generated/docs/models/pixel.md" });
  expect(await stop()).toEqual({ code: 0, rest: [], errors: "" });
});
