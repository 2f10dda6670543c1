import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, expect, it } from "vitest";
import { nodeArguments } from "../../support/run-command.js";
import { baseSpec, projectRoot, replaceIn } from "../../support/spec-files.js";
import { temporaryFolder, writeFiles } from "../../support/temporary.js";

const pixel = "spec/models/image/pixel.yaml";
const page = "templates/docs/model.md.hbs";
const base = baseSpec();
const good = base.get(pixel) ?? "";
const bad = replaceIn(base, pixel, "credits: 4,", "credits: -4,").get(pixel) ?? "";
const problem = `${pixel}:26:29 error out-of-range: expected >= 1, got -4`;

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

function project(): string {
  const root = temporaryFolder();
  writeFiles(root, base);
  for (const name of ["templates", "package.json"]) {
    cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  }
  return root;
}

/** The real command; each line of what it says is waited for, however long it takes. */
function start(...args: readonly string[]) {
  const command = nodeArguments(join(projectRoot, "scripts/generate.ts"), args);
  const child = spawn(process.execPath, command, { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`ended: ${errors}`);
    return value;
  };
  const stop = async () => {
    const exit = once(child, "exit");
    child.kill("SIGINT");
    const [code] = await exit;
    const rest = [];
    for (let line = await lines.next(); !line.done; line = await lines.next()) rest.push(line.value);
    return { code, rest, errors };
  };
  return { next, stop };
}

it("check --watch: what changes of the verdict, through every way that files change; Ctrl-C ends it with 0", async () => {
  const root = project();
  const { next, stop } = start("--check", "--watch", "--root", root);
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

it("generate --watch --json: an object for each run, and none for what it writes itself", async () => {
  const root = project();
  const { next, stop } = start("--watch", "--json", "--root", root);
  expect(JSON.parse(await next())).toMatchObject({ ok: true, entries: 4 });
  expect(existsSync(join(root, "generated"))).toBe(true);
  expect(existsSync(join(root, "spec/schema/names.schema.json"))).toBe(true);
  writeFileSync(join(root, pixel), bad);
  expect(JSON.parse(await next())).toMatchObject({ ok: false, diagnostics: [{ code: "out-of-range" }] });
  writeFileSync(join(root, pixel), good.replace(/^summary: /m, "summary: Now "));
  const written = JSON.parse(await next());
  expect(written.differences).toContainEqual({ kind: "changed", path: "generated/docs/models/pixel.md" });
  expect(await stop()).toEqual({ code: 0, rest: [], errors: "" });
});

it("check --watch: the outputs, when another run has replaced them", async () => {
  const root = project();
  const { next, stop } = start("--check", "--watch", "--json", "--root", root);
  expect(JSON.parse(await next())).toMatchObject({ ok: false });
  const other = start("--watch", "--json", "--root", root);
  expect(JSON.parse(await other.next())).toMatchObject({ ok: true });
  expect((await other.stop()).code).toBe(0);
  let last = JSON.parse(await next());
  // The names are written one after the other: a run may have come between.
  while (!last.ok) last = JSON.parse(await next());
  expect(last.differences).toEqual([]);
  expect((await stop()).code).toBe(0);
});
