import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { codeOf } from "../scripts/generate/watched-files.js";
import { type Import, readImports, sourcesIn } from "./support/imports.js";
import { projectRoot } from "./support/spec-files.js";

/** Dependencies run one way. A room may use the rooms listed for it, and itself; `node:` and packages are listed by name. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "generator/diagnostics": [],
  "generator/load": [
    "generator/diagnostics",
    "generator/reference",
    "sdk",
    "node:fs",
    "node:path",
    "yaml",
    "ajv",
    "generator/emit/emitter",
  ],
  "generator/reference": ["sdk"],
  "generator/ir": ["generator/diagnostics", "generator/load", "generator/reference", "sdk"],
  "generator/derive": ["generator/ir", "generator/load", "generator/reference", "sdk", "site"],
  "generator/check": [
    "generator/diagnostics",
    "generator/load",
    "generator/reference",
    "generator/ir",
    "generator/derive",
    "sdk",
    "emulator/assumptions",
    "emulator/emulator-options",
    "node:util",
    "@eslint-community/regexpp",
    "refa",
    "scslre",
  ],
  "generator/print": ["handlebars", "site"],
  "generator/editions": [
    "generator/load",
    "generator/reference",
    "generator/ir",
    "generator/derive",
    "parse5",
    "micromark",
    "micromark-extension-gfm-table",
    "yaml",
  ],
  "generator/diff": ["generator/ir", "generator/derive", "generator/print", "sdk", "semver"],
  "generator/observe": [
    "generator/derive",
    "generator/ir",
    "generator/print",
    "sdk",
    "emulator/decode-request",
    "ajv",
    "node:util",
  ],
  "generator/emit": [
    "generator/diagnostics",
    "generator/diff/changes-schema",
    "generator/editions/comparison-schema",
    "generator/observe/exchange-schema",
    "generator/observe/observation-schema",
    "generator/observe/probe-report-schema",
    "generator/reference/categories",
    "generator/derive",
    "generator/ir",
    "generator/print",
    "sdk",
    "emulator",
    "site",
    "ts-morph",
    "ajv",
    "esbuild",
  ],
  "generator/output": [
    "generator/diagnostics",
    "generator/emit/emitter",
    "generator/load/left-behind",
    "node:fs",
    "node:path",
  ],
  "templates/site/src/form": ["sdk/contract"],
  "templates/site/src/price": ["sdk/contract", "sdk/price"],
  "templates/site/src/request": ["sdk/contract", "sdk/errors", "sdk/request"],
  "templates/sdk/src/request": ["sdk/contract", "sdk/errors", "sdk/redact"],
  "templates/sdk/src/price": ["sdk/contract", "sdk/errors", "sdk/request"],
  "templates/sdk/src/platform": ["sdk/errors", "sdk/events", "sdk/redact", "sdk/version"],
  "templates/sdk/src/http": ["sdk/contract", "sdk/errors", "sdk/events", "sdk/redact", "sdk/request", "sdk/platform"],
  "templates/sdk/src/result": ["sdk/contract", "sdk/errors", "sdk/redact", "sdk/request", "sdk/platform", "sdk/http"],
  "templates/sdk/src/wait": [
    "sdk/contract",
    "sdk/errors",
    "sdk/events",
    "sdk/redact",
    "sdk/request",
    "sdk/platform",
    "sdk/http",
    "sdk/result",
  ],
  "templates/sdk/src/submit": [
    "sdk/contract",
    "sdk/errors",
    "sdk/events",
    "sdk/redact",
    "sdk/request",
    "sdk/price",
    "sdk/platform",
    "sdk/http",
    "sdk/wait",
  ],
};

const imports = readImports(["generator", "templates", "scripts", "test"]);

function allows(rule: string, { to, typeOnly }: Import): boolean {
  // What a page says and its script says again: no room of it knows of a browser.
  if (rule === "site")
    return (
      /^templates\/site\/src\/(form|price|request)\//.test(to) || (typeOnly && to.startsWith("templates/site/src/"))
    );
  if (rule === "sdk") return /^templates\/sdk\/src\/(?!tables\/)/.test(to);
  if (rule === "emulator") return /^templates\/emulator\/src\/(?!tables\/)/.test(to);
  if (rule.startsWith("emulator/")) return to.startsWith(rule.replace("emulator/", "templates/emulator/src/"));
  if (rule.startsWith("sdk/")) return to.startsWith(rule.replace("sdk/", "templates/sdk/src/"));
  return to === rule || to.startsWith(`${rule}/`) || to.startsWith(`${rule}.`);
}

describe("a room imports only what its place in the house allows", () => {
  for (const [room, rules] of Object.entries(mayImport)) {
    test(`${room} imports ${["itself", ...rules].join(", ")}`, () => {
      const own = imports.filter(({ from }) => from.startsWith(`${room}/`));
      expect(own.length).toBeGreaterThan(0);
      const bad = own.filter((each) => !each.to.startsWith(`${room}/`) && !rules.some((rule) => allows(rule, each)));
      expect(bad).toEqual([]);
    });
  }
});

test("emitters never import each other", () => {
  const emitterOf = (path: string) => /^generator\/emit\/([^/]+)\//.exec(path)?.[1];
  const bad = imports.filter(({ from, to }) => emitterOf(from) && emitterOf(to) && emitterOf(from) !== emitterOf(to));
  expect(bad).toEqual([]);
});

test("only load and output touch the file system", () => {
  const bad = imports.filter(
    ({ from, to }) => to === "node:fs" && from.startsWith("generator/") && !/^generator\/(load|output)\//.test(from),
  );
  expect(bad).toEqual([]);
});

test("the IR takes types alone from load: what is authored never reaches an emitter", () => {
  const bad = imports.filter(
    ({ from, to, typeOnly }) => from.startsWith("generator/ir/") && to.startsWith("generator/load/") && !typeOnly,
  );
  expect(bad).toEqual([]);
  const emitters = imports.filter(
    ({ from, to }) => from.startsWith("generator/emit/") && to.startsWith("generator/load/"),
  );
  expect(emitters).toEqual([]);
});

test("only the entry points of a package import the tables that are emitted for it", () => {
  const entries = /^templates\/(sdk\/src\/(index|pricing|catalog|callbacks)|emulator\/src\/(index|cli))\.ts$/;
  const bad = imports.filter(
    ({ from, to }) =>
      from.startsWith("templates/") && !from.includes("/tables/") && to.includes("/src/tables/") && !entries.test(from),
  );
  expect(bad).toEqual([]);
});

test("nothing in a package imports the catalogue: nobody carries it who does not ask for it", () => {
  const bad = imports.filter(
    ({ from, to }) =>
      from.startsWith("templates/") && /\/catalog\.ts$/.test(to) && from !== "templates/sdk/src/catalog.ts",
  );
  expect(bad).toEqual([]);
});

test("a package imports nothing but itself and Node; the emulator and the site, what the SDK knows of requests and prices", () => {
  const bad = imports.filter(({ from, to }) => {
    const [, name = ""] = /^templates\/([^/]+)\/src\//.exec(from) ?? [];
    if (name === "" || to.startsWith("node:") || to.startsWith(`templates/${name}/src/`)) return false;
    if (name === "site") return !/^templates\/sdk\/src\/(contract|errors|price\/|request\/)/.test(to);
    return !(
      name === "emulator" && /^templates\/sdk\/src\/(contract|events|redact|price\/|request\/|tables\/rows)/.test(to)
    );
  });
  expect(bad).toEqual([]);
});

/** What a program loads before it runs a line of its own: files, packages, Node. */
function loadedBy(entry: string): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) loaded.add(to);
  }
  return loaded;
}

test("a mistyped option is answered before anything but the arguments is loaded; emitters are loaded for a good spec", () => {
  expect([...loadedBy("scripts/generate.ts")].filter((name) => !name.startsWith("node:"))).toEqual([
    "scripts/generate.ts",
    "scripts/arguments.ts",
    "scripts/run-command.ts",
    "scripts/support/optimize-late.ts",
  ]);
  for (const entry of ["scripts/generate/once.ts", "scripts/generate/worker.ts"]) {
    const loaded = [...loadedBy(entry)];
    expect(loaded).toContain("yaml");
    expect(
      loaded.filter((name) => /^(ts-morph|handlebars|esbuild|generator\/(print|generate|emit\/.+\/))/.test(name)),
    ).toEqual([]);
  }
});

test("what a bundle of generate is made of asks nowhere where it stands, but for the command itself", async () => {
  const code = await codeOf(join(projectRoot, "scripts/generate.ts"));
  expect(code.size).toBeGreaterThan(1);
  const asking = [...code].filter((file) => readFileSync(file, "utf8").includes("import.meta"));
  expect(asking.map((file) => relative(projectRoot, file))).toEqual(["scripts/generate.ts"]);
});

test("nothing asks URL.canParse, which is wrong in Node 20 and 22 for some hosts once it is optimized", () => {
  const programs = ["generator", "scripts", "templates"].flatMap(sourcesIn);
  expect(programs).toContain("templates/sdk/src/request/parse-url.ts");
  const asking = programs.filter((file) => /URL\.canParse\(/.test(readFileSync(join(projectRoot, file), "utf8")));
  expect(asking).toEqual([]);
});

test("no program imports a test", () => {
  const bad = imports.filter(({ from, to }) => !from.startsWith("test/") && to.startsWith("test/"));
  expect(bad).toEqual([]);
});

test("no circle of files, types included", () => {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to]);
  expect([...edges.keys()].flatMap((file) => circleFrom(file, edges) ?? [])).toEqual([]);
});

/** The edges of a way from a file back to itself: cut one of them. */
function circleFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const before = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const next of edges.get(file) ?? []) {
      if (next === start) {
        const way = [start];
        for (let step: string | undefined = file; step && step !== start; step = before.get(step)) way.unshift(step);
        return [`${start} -> ${way.join(" -> ")}`];
      }
      if (before.has(next)) continue;
      before.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
}
