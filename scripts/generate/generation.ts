import { join } from "node:path";
import { checkReading } from "../../generator/check/check-reading.js";
import { compile } from "../../generator/compile.js";
import type { Problem } from "../../generator/diagnostics/diagnostic.js";
import { ProblemError } from "../../generator/diagnostics/problem-error.js";
import type { AssetFiles } from "../../generator/emit/emitter.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { readAssets } from "../../generator/load/assets.js";
import { type ReadResult, readSpec } from "../../generator/load/source-file.js";
import { KeptFiles } from "../../generator/output/kept-files.js";
import { pour } from "../../generator/output/pour.js";
import { recover, StagedTree } from "../../generator/output/staged-tree.js";
import { type Difference, TreeComparison } from "../../generator/output/tree-comparison.js";
import type { Verdict } from "./verdict.js";

export interface GenerationOptions {
  /** The folder that holds spec/, templates/ and generated/. */
  readonly root: string;
  /** Compare, and write nothing. */
  readonly check: boolean;
}

/** spec/ -> generated/, or what is wrong with spec/: once, or again and again. */
export class Generation {
  readonly #root: string;
  readonly #check: boolean;
  #read: ReadResult | undefined;
  #assets: AssetFiles | undefined;

  constructor({ root, check }: GenerationOptions) {
    this.#root = root;
    this.#check = check;
  }

  /** Reads spec/ and templates/; false when it is all what it was the last time. */
  read(): boolean {
    const [read, assets] = [this.#read, this.#assets];
    this.#read = readSpec(this.#root);
    this.#assets = readAssets(this.#root);
    return !read || !assets || !sameSpec(read, this.#read) || !sameAssets(assets, this.#assets);
  }

  /** What was read -> the outputs, all of them or none. */
  async run(onStep: (what: string) => void = () => {}): Promise<Verdict> {
    if (!this.#read || !this.#assets) throw new Error("nothing has been read");
    const compiled = compile(this.#read);
    const { spec, schemas } = compiled;
    const diagnostics = [...compiled.diagnostics, ...(this.#check ? checkReading(compiled) : [])];
    if (!spec || !schemas || diagnostics.length > 0) return { ok: false, diagnostics };
    const missing = missingAssets(this.#assets);
    if (missing.length > 0) return { ok: false, diagnostics: missing };
    try {
      return await this.#emit(spec, schemas, this.#assets, onStep);
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause;
      return { ok: false, diagnostics: [cause.problem] };
    }
  }

  async #emit(
    spec: ResolvedSpec,
    schemas: ReadonlyMap<string, object>,
    files: AssetFiles,
    onStep: (what: string) => void,
  ): Promise<Verdict> {
    // A third of the time of a start: only for a spec that is worth it.
    const { bundleScripts, emit, emitAuthoring } = await import("../../generator/generate.js");
    const assets = await bundleScripts(files);
    const folder = join(this.#root, "generated");
    if (!this.#check) recover(folder);
    const comparison = new TreeComparison(folder);
    const kept = new KeptFiles(this.#root);
    const staged = this.#check ? undefined : new StagedTree(folder);
    try {
      for (const file of emitAuthoring(schemas, spec)) kept.add(file);
      const targets = staged ? [comparison, staged] : [comparison];
      for (const file of emit(spec, assets, (name) => onStep(`emitting ${name}`))) pour(file, targets);
      const differences = comparison.end();
      if (staged) {
        // A run that is killed between the two leaves what the next one finds to differ.
        kept.commit();
        if (differences.length > 0) staged.commit();
      }
      return {
        ok: !this.#check || differences.length + kept.differences.length === 0,
        entries: spec.entries.length,
        models: spec.models.length,
        files: comparison.size + kept.size,
        differences: [...differences.map(inGenerated), ...kept.differences],
      };
    } finally {
      staged?.discard();
    }
  }
}

function missingAssets({ version, ...folders }: AssetFiles): readonly Problem[] {
  const missing = (file: string, message: string): Problem => {
    return { code: "missing-file", message, location: { file, line: 1, column: 1 } };
  };
  return [
    ...Object.entries(folders)
      .filter(([, files]) => files.size === 0)
      .map(([name]) => missing(`templates/${name}`, "the generator needs this folder")),
    ...(version === "" ? [missing("package.json", "its version is that of the packages")] : []),
  ];
}

function inGenerated({ kind, path }: Difference): Difference {
  return { kind, path: `generated/${path}` };
}

function sameSpec(before: ReadResult, after: ReadResult): boolean {
  return (
    before.files.length === after.files.length &&
    before.files.every(
      ({ path, text }, index) => path === after.files[index]?.path && text === after.files[index].text,
    ) &&
    JSON.stringify(before.diagnostics) === JSON.stringify(after.diagnostics)
  );
}

function sameAssets(before: AssetFiles, after: AssetFiles): boolean {
  const trees = ["sdk", "emulator", "docs", "site"] as const satisfies readonly (keyof AssetFiles)[];
  return (
    before.version === after.version &&
    trees.every(
      (name) =>
        before[name].size === after[name].size &&
        [...after[name]].every(([path, text]) => before[name].get(path) === text),
    )
  );
}
