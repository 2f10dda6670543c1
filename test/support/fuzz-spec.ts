import type { Diagnostic, Location } from "../../generator/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { mutate } from "./mutate-spec.js";
import { Random } from "./random.js";
import { skeletonOf } from "./skeleton.js";
import { compileFiles, generate, type SpecFiles } from "./spec-files.js";

export interface FuzzCounts {
  same: number;
  other: number;
  refused: number;
}

/** A spec, and what becomes of it: of a mutation's outputs those are read that are others. */
export interface Fuzzed {
  readonly spec: SpecFiles;
  readonly outputs: ReadonlyMap<string, string>;
}

/**
 * Mutates the spec, run by run, and wants one of three ends: the same files, a good spec that every emitter takes, or
 * diagnostics with places that exist. Each run has a seed of its own, and a failure names it.
 */
export function fuzz(given: Fuzzed, firstSeed: number, runs: number): FuzzCounts {
  const counts: FuzzCounts = { same: 0, other: 0, refused: 0 };
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const random = new Random(seed);
    const { files, what } = mutate(given.spec, random);
    const started = performance.now();
    try {
      counts[endOf(given, files, random)]++;
    } catch (cause) {
      throw new Error(`seed ${seed}, ${what}: ${cause instanceof Error ? cause.stack : cause}`);
    }
    const took = performance.now() - started;
    if (took > 20_000) throw new Error(`seed ${seed}, ${what}: took ${took} ms`);
  }
  return counts;
}

function endOf({ spec: before, outputs }: Fuzzed, files: SpecFiles, random: Random): keyof FuzzCounts {
  const { spec, diagnostics } = compileFiles(files);
  for (const diagnostic of diagnostics) checkPlaces(diagnostic, files);
  if (!spec) {
    if (diagnostics.length === 0) throw new Error("neither a spec nor a diagnostic");
    return "refused";
  }
  const changed = [...new Set([...before.keys(), ...files.keys()])].filter(
    (path) => before.get(path) !== files.get(path),
  );
  if (changed.length === 0) return "same";
  const readAll = random.below(10) === 0;
  const output = generate(readAll ? spec : onlyOf(spec, changed));
  // To look at all is to make all: no emitter may throw.
  const others = [...output].filter(([path, text]) => outputs.get(path) !== text);
  if (readAll) readOutputs(new Map(others));
  return "other";
}

/** Reads outputs as what they are; a copy, and what is no more than copied into a package, once or not at all. */
export function readOutputs(output: ReadonlyMap<string, string>): void {
  for (const [path, text] of output) {
    const isCopy = output.get(path.replace(/^site\//, "")) === text && path.startsWith("site/");
    if (!isCopy && !/^(sdk|emulator)\/src\/(?!tables\/)/.test(path)) skeletonOf(path, text);
  }
}

/** What one model's file says goes into that model's outputs: most runs need not emit the other 54. */
function onlyOf(spec: ResolvedSpec, changed: readonly string[]): ResolvedSpec {
  if (!changed.every((path) => path.startsWith("spec/models/"))) return spec;
  const ids = changed.map((path) => path.replace(/^.*\/|\.yaml$/g, ""));
  const entries = spec.entries.filter(({ id }) => ids.includes(id));
  return { ...spec, entries, models: spec.models.filter(({ entry }) => ids.includes(entry.id)) };
}

function checkPlaces(diagnostic: Diagnostic, files: SpecFiles): void {
  for (const location of [diagnostic.location, diagnostic.related?.location]) {
    if (location && !isInside(location, files) && diagnostic.code !== "missing-file") {
      throw new Error(`no such place: ${formatDiagnostic(diagnostic)}`);
    }
  }
}

function isInside({ file, line, column }: Location, files: SpecFiles): boolean {
  const text = files.get(file)?.split("\n")[line - 1];
  return text !== undefined && line >= 1 && column >= 1 && column <= text.length + 1;
}
