import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "./source-file.js";

export type Path = readonly (string | number)[];

/** A parsed YAML file that can tell where each of its values stands. */
export interface YamlDocument {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at `path` stands, or the nearest thing around it; with `key`, where its key stands. */
  locate(path: Path, part?: "key"): Location;
}

export interface ParsedYaml {
  readonly document: YamlDocument;
  readonly diagnostics: readonly Diagnostic[];
}

const deepest = 24;

/** Parses one file. Every problem is a diagnostic with a position; what can be read is read all the same. */
export function parseYaml({ path, text }: SourceFile): ParsedYaml {
  const diagnostics: Diagnostic[] = [];
  const at = (offset: number) => locationOf(path, text, offset);
  const report = (code: Code, message: string, offset: number) => {
    diagnostics.push({ code, message, location: at(offset) });
  };

  const tooDeep = findDeepNesting(text);
  if (tooDeep !== undefined) {
    report("yaml-too-deep", `nested more than ${deepest} levels deep`, tooDeep);
    return { document: emptyDocument(path), diagnostics };
  }
  const parsed = parse(text);
  for (const error of parsed.errors) {
    const duplicate = error.code === "DUPLICATE_KEY";
    report(duplicate ? "yaml-duplicate-key" : "yaml-syntax", firstLine(error.message), error.pos[0]);
  }
  const value = toValue(parsed.contents, 0, report);
  return { document: { file: path, value, locate: locator(path, text) }, diagnostics };
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: true, strict: true, merge: false, logLevel: "silent" });
}

/** The plain value of a node. What JSON has no word for is refused: aliases, tags, keys that are no strings. */
function toValue(node: unknown, depth: number, report: (code: Code, message: string, offset: number) => void): unknown {
  if (node === null || node === undefined) return null;
  const offset = (node as Node).range?.[0] ?? 0;
  if (depth > deepest) {
    report("yaml-too-deep", `nested more than ${deepest} levels deep`, offset);
    return null;
  }
  if (isAlias(node)) {
    report("yaml-alias", `alias *${node.source}: write the value out`, offset);
    return null;
  }
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (anchor !== undefined) report("yaml-alias", `anchor &${anchor}: anchors are not used in the spec`, offset);
  if (tag !== undefined) report("yaml-alias", `tag ${tag}: tags are not used in the spec`, offset);

  if (isSeq(node)) return node.items.map((item) => toValue(item, depth + 1, report));
  if (isMap(node)) {
    const object: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      if (!isScalar(key) || typeof key.value !== "string" || key.value === "__proto__") {
        report("yaml-key", "keys are plain strings, and never __proto__", (key as Node | null)?.range?.[0] ?? offset);
        continue;
      }
      object[key.value] = toValue(value, depth + 1, report);
    }
    return object;
  }
  const { value } = node as { value: unknown };
  if (typeof value === "bigint" || (typeof value === "number" && !isExact(value))) {
    report("yaml-number", `${value} cannot be held exactly; quote it if it is a text`, offset);
    return null;
  }
  return value;
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/**
 * The parser recurses, so nesting is bounded before it runs: flow brackets (quotes are skipped; a false alarm would need
 * that many open brackets in one text), nested dashes, and indentation.
 */
function findDeepNesting(text: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === "[" || char === "{") depth++;
    else if ((char === "]" || char === "}") && depth > 0) depth--;
    if (depth > deepest * 4) return index;
  }
  const nested = /^(?: *(?:[-?:] +){25}| {300})/m.exec(text);
  return nested?.index;
}

function locator(file: string, text: string): YamlDocument["locate"] {
  // Documents are large and positions are rarely asked for: the text is parsed again when the first one is.
  let contents: unknown;
  return (path, part) => {
    contents ??= parse(text).contents;
    let node = contents;
    let offset = (node as Node | null)?.range?.[0] ?? 0;
    for (const [index, segment] of path.entries()) {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment) as
          | Pair<Node, Node>
          | undefined;
        if (!pair) break;
        node = pair.value;
        offset =
          (last && part === "key" ? pair.key.range?.[0] : (pair.value?.range?.[0] ?? pair.key.range?.[0])) ?? offset;
      } else if (isSeq(node)) {
        node = node.items[segment as number];
        if (!node) break;
        offset = (node as Node).range?.[0] ?? offset;
      } else break;
    }
    return locationOf(file, text, offset);
  };
}

function locationOf(file: string, text: string, offset: number): Location {
  const before = text.slice(0, Math.min(offset, text.length));
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let index = before.indexOf("\n"); index >= 0; index = before.indexOf("\n", index + 1)) line++;
  return { file, line, column: before.length - lineStart + 1 };
}

function emptyDocument(file: string): YamlDocument {
  return { file, value: null, locate: () => ({ file, line: 1, column: 1 }) };
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}
