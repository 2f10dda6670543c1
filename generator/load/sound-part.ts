import type { ErrorObject } from "ajv/dist/2020.js";
import type { Gaps } from "./gaps.js";
import type { Path, YamlDocument } from "./yaml-document.js";

/** What the schema says against a value; nothing when it is of the right shape. */
export type FindErrors = (value: unknown) => readonly ErrorObject[];

/** No file has more levels of mistakes: each round takes out what is wrong, and then what lacks it. */
const mostRounds = 30;

/**
 * The part of a document whose shape is right, so that what it means can be checked before the rest is mended. What is taken out is
 * remembered as a gap, and so is what stands in for a key that a file cannot do without.
 * @returns undefined where nothing is left of it
 */
export function soundPart(
  document: YamlDocument,
  findErrors: FindErrors,
  gaps: Gaps,
  standIns: Readonly<Record<string, unknown>> = {},
): YamlDocument | undefined {
  if (findErrors(document.value).length === 0) return document;
  const origins = new WeakMap<readonly unknown[], number[]>();
  const root = copy(document.value, origins);
  if (typeof root !== "object" || root === null) return undefined;
  const removed: Path[] = [];
  const pathInFile = (path: Path) => translate(root, path, origins);
  for (let round = 0; round < mostRounds; round++) {
    const errors = findErrors(root);
    if (errors.every(({ keyword }) => isTolerable(keyword))) {
      removed.push(...errors.map(({ instancePath }) => pathInFile(toSteps(root, instancePath))));
      const locate: YamlDocument["locate"] = (path, part) =>
        gaps.mark(document.locate(pathInFile(path), part), pathInFile(path), removed);
      gaps.add(document.file, removed);
      return { file: document.file, value: root, locate };
    }
    const targets = distinct(errors.flatMap((error) => toTarget(root, error)));
    // From the end, so that the places of the others stay what they are.
    for (const path of targets.sort(byDepth)) {
      const key = path.at(-1);
      if (key === undefined) {
        const missing = errors.flatMap(({ keyword, instancePath, params }) =>
          keyword === "required" && instancePath === "" ? [params.missingProperty as string] : [],
        );
        if (!missing.every((name) => Object.hasOwn(standIns, name))) return undefined;
        for (const name of missing) {
          (root as Record<string, unknown>)[name] = structuredClone(standIns[name]);
          removed.push([name]);
        }
      } else {
        removed.push(pathInFile(path));
        remove(root, path, origins);
      }
    }
  }
  return undefined;
}

/** What has to go for an error to go. Conditions only repeat what others say. */
function toTarget(root: object, { keyword, instancePath, params, propertyName }: ErrorObject): readonly Path[] {
  const path = toSteps(root, instancePath);
  if (keyword === "if" || keyword === "propertyNames" || isTolerable(keyword)) return [];
  if (propertyName !== undefined) return [[...path, propertyName]];
  if (keyword === "additionalProperties") return [[...path, params.additionalProperty as string]];
  if (keyword === "uniqueItems") return [[...path, params.i as number]];
  return [path];
}

/** A number is one, if too great: what is said of it elsewhere can be said all the same. */
function isTolerable(keyword: string): boolean {
  return /^(exclusive)?(min|max)imum$/i.test(keyword);
}

function toSteps(root: unknown, pointer: string): Path {
  let current = root;
  const steps = pointer.split("/").slice(1);
  return steps.map((raw) => {
    const text = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(current) ? Number(text) : text;
    current = (current as Record<string | number, unknown> | undefined)?.[step];
    return step;
  });
}

function distinct(paths: readonly Path[]): Path[] {
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
}

/** The deepest first, and of a list the last. */
function byDepth(a: Path, b: Path): number {
  if (a.length !== b.length) return b.length - a.length;
  const [first, second] = [a.at(-1), b.at(-1)];
  return typeof first === "number" && typeof second === "number" ? second - first : 0;
}

function remove(root: object, path: Path, origins: WeakMap<readonly unknown[], number[]>): void {
  let parent: unknown = root;
  for (const step of path.slice(0, -1)) parent = (parent as Record<string | number, unknown> | undefined)?.[step];
  const key = path.at(-1);
  if (Array.isArray(parent)) {
    parent.splice(Number(key), 1);
    origins.get(parent)?.splice(Number(key), 1);
  } else if (typeof parent === "object" && parent !== null && key !== undefined)
    delete (parent as Record<string | number, unknown>)[key];
}

function copy(value: unknown, origins: WeakMap<readonly unknown[], number[]>): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => copy(item, origins));
    origins.set(
      items,
      items.map((_, index) => index),
    );
    return items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, origins)]));
}

/** Where something stands in the file: of the items of a list some may be gone. */
function translate(root: unknown, path: Path, origins: WeakMap<readonly unknown[], number[]>): Path {
  let current = root;
  return path.map((step) => {
    const own = Array.isArray(current) && typeof step === "number" ? (origins.get(current)?.[step] ?? step) : step;
    current = (current as Record<string | number, unknown> | undefined | null)?.[step];
    return own;
  });
}
