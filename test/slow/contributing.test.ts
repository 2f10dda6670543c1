import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { applyDiff } from "../support/case-book.js";
import { linksIn } from "../support/markdown.js";
import { baseSpec, compileFiles, generate, projectRoot, realSpec, resolveSpec } from "../support/spec-files.js";

const page = readFileSync(join(projectRoot, ".github/CONTRIBUTING.md"), "utf8");

/** The fenced blocks of a language, without the indentation of a list. */
function blocks(markdown: string, language: string): readonly string[] {
  const found = markdown.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm"));
  return [...found].map(([, indent = "", text = ""]) => text.replace(new RegExp(`^${indent}`, "gm"), ""));
}

const [price = "", decision = "", refusal = ""] = blocks(page, "diff");
const [model = "", evidence = "", probe = ""] = blocks(page, "yaml");
// The file is named for the model's id; the change of a price says where it is.
const [path = "", id = ""] = /spec\/models\/\w+\/([\w-]+)\.yaml/.exec(price) ?? [];
const withModel = new Map([...realSpec(), [path, model]]);

describe("what CONTRIBUTING says works", () => {
  it("a price: the new one, and the old one in the history, of the model that the page adds", () => {
    const { entries } = resolveSpec(applyDiff(withModel, price));
    const { tiers, history } = entries.find((entry) => entry.id === id)?.pricing ?? {};
    expect(tiers?.map(({ credits }) => credits)).toEqual([5, 9]);
    expect(history).toMatchObject([{ until: "2026-12-01", tiers: [{ credits: 4 }, { credits: 9 }] }]);
  });

  it("a decision: its models' pages say when the API has answered", () => {
    const output = generate(resolveSpec(applyDiff(realSpec(), decision)));
    expect(output.get("docs/models/hailuo-2-3.md")).toContain("(observed 2026-11-20, `duration-quoted-on-hailuo-2-3`)");
  }, 60_000);

  it("a probe: the one that the decision has", () => {
    const decisions = parse(realSpec().get("spec/decisions.yaml") ?? "");
    expect(decisions["duration-quoted-on-hailuo-2-3"]).toMatchObject(parse(probe));
  });

  it("a word of refusal: the documents have its status", () => {
    const output = generate(resolveSpec(applyDiff(realSpec(), refusal)));
    for (const path of ["openapi/openapi.json", "openapi/portable/openapi.json"]) {
      expect(output.get(path)).toContain('"403": {');
    }
    expect(output.get("docs/http.md")).toContain("account_suspended");
  }, 60_000);

  it("a model: the file that it shows", () => {
    expect(compileFiles(withModel).diagnostics).toEqual([]);
  });

  it("evidence: the places that it shows, on the model whose output they speak of", () => {
    const path = "spec/models/image/grok-imagine.yaml";
    const model = parse(realSpec().get(path) ?? "");
    Object.assign(model.output, parse(evidence));
    expect(model.output.evidence.length).toBeGreaterThan(3);
    expect(compileFiles(new Map([...realSpec(), [path, JSON.stringify(model)]])).diagnostics).toEqual([]);
  });

  it("an output: the emitter that it shows, where it is to stand", async () => {
    const [contents = ""] = blocks(page, "ts");
    const { outputFiles } = await build({
      stdin: {
        contents,
        loader: "ts",
        resolveDir: join(projectRoot, "generator/emit/pricing"),
        sourcefile: "index.ts",
      },
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
    });
    const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? "").toString("base64")}`;
    const { emitNames } = await import(url);
    const [file] = [...emitNames(resolveSpec(baseSpec()))];
    expect(file.path).toBe("names/names.json");
    expect(JSON.parse(file.text).names).toContainEqual({ model: "pixel", name: "Pixel" });
  });

  it("every npm script and every file that it names is there", () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { scripts: object };
    const named = [...page.matchAll(/npm run ([\w:-]+)/g)].map(([, script = ""]) => script);
    expect(new Set(named).size).toBeGreaterThan(5);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    const paths = [...page.matchAll(/(?<![\w/.-])((?:spec|generator|generated|templates|test|\.ci)\/[\w./-]*\w)/g)];
    const missing = paths
      .map(([, path = ""]) => path)
      .filter((path) => !withModel.has(path) && !existsSync(join(projectRoot, path)));
    expect(paths.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
    const links = linksIn(page).filter((link) => !existsSync(join(projectRoot, ".github", link)));
    expect(links).toEqual([]);
  });
});
