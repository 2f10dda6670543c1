import { type Document, isMap, isScalar, isSeq, Lexer, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.js";
import { mendSyntax } from "./mend-syntax.js";
import { deepest, type ReportAt, toValue } from "./plain-value.js";
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
  /** Whether its value is what was meant, in spite of what is wrong with it. */
  readonly isReadable: boolean;
}

/** Parses one file. Every problem is a diagnostic with a position; what can be read is read all the same. */
export function parseYaml({ path, text: given }: SourceFile): ParsedYaml {
  const diagnostics: Diagnostic[] = [];
  const nestedAsGiven = findDeepNesting(given);
  const asGiven = nestedAsGiven === undefined ? parse(given) : undefined;
  const mended =
    asGiven && mayBeMended(asGiven, given) ? mendSyntax(given, (tried) => faultOf(parse(tried))) : undefined;
  const text = mended?.text ?? given;
  const lines = new Lines(path, text, given);
  for (const { code, message, line, column } of mended?.problems ?? [])
    diagnostics.push({ code, message, location: lines.inFile(line, column) });
  const report: ReportAt = (code, message, offset, related) => {
    const location = lines.locate(offset);
    if (!related) diagnostics.push({ code, message, location });
    else {
      const other = { location: lines.locate(related.offset), message: related.message };
      diagnostics.push({ code, message, location, related: other });
    }
  };
  const tooDeep = (offset: number) => {
    report("yaml-too-deep", `nested more than ${deepest} levels deep`, offset);
    return { document: emptyDocument(path), diagnostics, isReadable: false };
  };

  const nested = text === given ? nestedAsGiven : findDeepNesting(text);
  if (nested !== undefined) return tooDeep(nested);
  const parsed = text === given ? asGiven : parse(text);
  if (!parsed) return tooDeep(0);
  if (parsed.directives.yaml.explicit) report("yaml-syntax", "directives are not used in the spec", 0);
  // What follows the first is a consequence of it, more often than not.
  const [first] = parsed.errors;
  if (first?.code === "RESOURCE_EXHAUSTION") return tooDeep(first.pos[0]);
  if (first?.code === "MULTIPLE_DOCS") report("yaml-syntax", "a second document; one file holds one", first.pos[0]);
  else if (first) report("yaml-syntax", firstLine(first.message), first.pos[0]);
  const isReadable = !first && !mended?.problems.some(({ isAmbiguous }) => isAmbiguous);
  // Of what may be meant otherwise nothing can be said.
  const value = toValue(parsed.contents, isReadable ? report : () => {});
  return { document: { file: path, value, locate: locator(text, lines) }, diagnostics, isReadable };
}

/** A text that parses is parsed once: that is what reading it takes. */
function mayBeMended(parsed: Document.Parsed, text: string): boolean {
  return faultOf(parsed) !== undefined || /^<{7}/m.test(text);
}

/** Where the parser gives up for a fault that an edit of a line could mend. */
function faultOf(parsed: Document.Parsed | undefined): number | undefined {
  const first = parsed?.errors[0];
  return first && !["RESOURCE_EXHAUSTION", "MULTIPLE_DOCS"].includes(first.code) ? first.pos[0] : undefined;
}

/** Undefined when the parser runs out of stack: nesting can hide from `findDeepNesting`, behind brackets in comments. */
function parse(text: string): Document.Parsed | undefined {
  try {
    // Duplicate keys are found in `toValue`: the parser compares every key with every other. At log level silent it would
    // not mind a second document.
    const options = { prettyErrors: false, uniqueKeys: false, strict: true, merge: false, logLevel: "error" } as const;
    return parseDocument(text, options);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The parser recurses, so nesting is bounded before it runs: nested dashes, indentation, and flow brackets. Brackets are
 * counted as characters first; only where those look deep are they told from the brackets in texts and comments.
 */
function findDeepNesting(text: string): number | undefined {
  const nested = /^(?: *(?:[-?:] +){25}| {300})/m.exec(text);
  return nested?.index ?? (findDeepFlow(text) === undefined ? undefined : findDeepFlow(new Lexer().lex(text)));
}

/** The lexer puts marks of its own between the pieces of the text. */
const lexerMarks: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f", "\ufeff"]);

function findDeepFlow(tokens: Iterable<string>): number | undefined {
  let depth = 0;
  let offset = 0;
  for (const token of tokens) {
    if (token === "[" || token === "{") depth++;
    else if ((token === "]" || token === "}") && depth > 0) depth--;
    if (depth > deepest * 4) return offset;
    if (!lexerMarks.has(token)) offset += token.length;
  }
  return undefined;
}

function locator(text: string, lines: Lines): YamlDocument["locate"] {
  // Documents are large and positions are rarely asked for: the text is parsed again when the first one is.
  let contents: unknown;
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair<Node, Node | null>>>();
  const pairOf = (map: YAMLMap, key: string | number) => {
    let byKey = pairs.get(map);
    if (!byKey) {
      // The first of duplicates wins, as everywhere.
      const entries = [...map.items].reverse().map((pair) => [isScalar(pair.key) ? pair.key.value : pair, pair]);
      byKey = new Map(entries as [unknown, Pair<Node, Node | null>][]);
      pairs.set(map, byKey);
    }
    return byKey.get(key);
  };
  return (path, part) => {
    contents ??= parse(text)?.contents;
    let node = contents;
    let offset = (node as Node | null)?.range?.[0] ?? 0;
    for (const [index, segment] of path.entries()) {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = pairOf(node, segment);
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
    return lines.locate(offset);
  };
}

/** Offsets to lines and columns. One bad file can hold very many problems, so the line starts are searched, not counted. */
class Lines {
  readonly #file: string;
  readonly #length: number;
  readonly #starts: readonly number[];
  readonly #given: readonly string[];

  /** @param given the text as it is in the file, which may have less on a line than what was meant */
  constructor(file: string, text: string, given: string) {
    const starts = [0];
    for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) starts.push(index + 1);
    this.#file = file;
    this.#length = text.length;
    this.#starts = starts;
    this.#given = given.split("\n");
  }

  locate(offset: number): Location {
    const place = Math.min(offset, this.#length);
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return this.inFile(low + 1, place - (this.#starts[low] ?? 0) + 1);
  }

  /** A place of the text that was meant, in the file as it is. */
  inFile(line: number, column: number): Location {
    return { file: this.#file, line, column: Math.min(column, (this.#given[line - 1]?.length ?? 0) + 1) };
  }
}

function emptyDocument(file: string): YamlDocument {
  return { file, value: null, locate: () => ({ file, line: 1, column: 1 }) };
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}
