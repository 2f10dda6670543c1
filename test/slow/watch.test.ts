import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bad, good, page, pixel, problem, project, watching } from "../support/watching.js";

it("check --watch: what changes of the verdict, through every way that files change; Ctrl-C ends it with 0", async () => {
  const root = project();
  const { next, stop } = watching("--check", "--watch", "--root", root);
  const until = async (end: RegExp): Promise<readonly string[]> => {
    const lines = [await next()];
    while (!end.test(lines.at(-1) ?? "")) lines.push(await next());
    return lines;
  };
  const missing = await until(/run npm run generate$/);
  expect(missing).toContain("spec/schema/names.schema.json: missing");
  const stale = missing.slice(0, -1);
  const total = missing.at(-1);

  // Written in place; by a rename, as editors do; vanished, and back.
  writeFileSync(join(root, pixel), bad);
  const toBad = await until(/nothing was written$/);
  expect([toBad[0], toBad.at(-1)]).toEqual([problem, "1 problem in spec/; nothing was written"]);
  expect(toBad.slice(1, -1)).toEqual(stale.map((line) => `solved: ${line}`));
  writeFileSync(join(root, `${pixel}~`), good);
  renameSync(join(root, `${pixel}~`), join(root, pixel));
  expect(await until(/run npm run generate$/)).toEqual([...stale, `solved: ${problem}`, total]);
  renameSync(join(root, "spec"), join(root, "gone"));
  expect(await next()).toBe("spec:1:1 error missing-file: no spec folder: ENOENT");
  await until(/nothing was written$/);
  renameSync(join(root, "gone"), join(root, "spec"));
  expect((await until(/run npm run generate$/)).at(-1)).toBe(total);

  // A template with a syntax error is said at its place.
  const template = readFileSync(join(root, page), "utf8");
  writeFileSync(join(root, page), `${template}{{#each parameters}}\n`);
  const broken = await until(/nothing was written$/);
  expect(broken[0]).toMatch(/^templates\/docs\/model\.md\.hbs:\d+:\d+ error bad-template: /);
  expect(broken.at(-1)).toBe("1 problem in templates/; nothing was written");
  rmSync(join(root, page));
  expect((await until(/nothing was written$/))[0]).toBe(
    `${page}:1:1 error missing-file: the documentation needs this file`,
  );
  writeFileSync(join(root, page), template);
  expect((await until(/run npm run generate$/)).at(-1)).toBe(total);

  expect(await stop()).toEqual({ code: 0, rest: [], errors: "" });
  expect(existsSync(join(root, "generated"))).toBe(false);
});

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
