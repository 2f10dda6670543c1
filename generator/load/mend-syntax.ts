import type { Code } from "../diagnostics/codes.js";
import { characterName } from "./odd-characters.js";

/** Something in a text that is no YAML, in words for people: what is there, and what was meant. Line and column count from 1. */
export interface SyntaxProblem {
  readonly code: Code;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** There are other ways to mend it, by which the file says something else. */
  readonly isAmbiguous?: true;
}

/** Where a parser gives up, as an offset; undefined where it does not. */
export type FindFault = (text: string) => number | undefined;

interface Mend {
  readonly lines: readonly string[];
  readonly problem: SyntaxProblem;
}

/** Nobody writes more of them at once; and each is tried by parsing. */
const mostMends = 20;

/**
 * What was probably meant by a text that is no YAML: the least edit after which a parser gets further says what is wrong, better
 * than the parser does. Lines stay where they are, so that everything else of the file can be checked all the same.
 * @returns the mended text, and what was wrong; `rest` is where the parser still gives up
 */
export function mendSyntax(
  text: string,
  parser: FindFault,
): { readonly text: string; readonly problems: readonly SyntaxProblem[]; readonly rest: number | undefined } {
  const findFault = once(parser);
  const problems: SyntaxProblem[] = [];
  let lines: readonly string[] = text.split("\n");
  const apply = (mends: readonly Mend[]) => {
    for (const mend of mends) {
      lines = mend.lines;
      problems.push(mend.problem);
    }
  };
  apply(withoutConflicts(lines));
  let fault = findFault(lines.join("\n"));
  if (fault !== undefined) {
    apply(withoutOddBlanks(lines));
    fault = findFault(lines.join("\n"));
  }
  for (let count = 0; fault !== undefined && count < mostMends; count++) {
    const mend = withinBlock(lines, fault, findFault) ?? firstThatHelps(lines, fault, findFault);
    if (!mend) break;
    apply([mend]);
    fault = findFault(lines.join("\n"));
  }
  return { text: lines.join("\n"), problems, rest: fault };
}

/**
 * Each try is a parse, and of a long file that takes long. What stands under one key of the top level can mostly be told, and
 * mended, by itself.
 */
function withinBlock(lines: readonly string[], fault: number, findFault: FindFault): Mend | undefined {
  const starts = lines.flatMap((line, index) => (/^[^\s#]/.test(line) ? [index] : []));
  if (starts.length < 2) return undefined;
  for (const [index, start] of starts.entries()) {
    const [from, to] = [index === 0 ? 0 : start, starts[index + 1] ?? lines.length];
    const block = lines.slice(from, to);
    const own = findFault(block.join("\n"));
    if (own === undefined) continue;
    const mend = firstThatHelps(block, own, findFault);
    if (!mend) return undefined;
    const whole = [...lines.slice(0, from), ...mend.lines, ...lines.slice(to)];
    const problem = { ...mend.problem, line: mend.problem.line + from };
    return helps(lines, fault, whole, findFault) ? { lines: whole, problem } : undefined;
  }
  return undefined;
}

/** No text is parsed twice. */
function once(parser: FindFault): FindFault {
  const known = new Map<string, number | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, parser(text));
    return known.get(text);
  };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length - 1;
}

/** Markers that version control has left: the first of both sides is kept. */
function withoutConflicts(lines: readonly string[]): readonly Mend[] {
  const mends: Mend[] = [];
  let current = lines;
  for (const [index, line] of lines.entries()) {
    if (!/^<{7}( |$)/.test(line)) continue;
    const rest = lines.slice(index);
    const [middle, end] = [/^(={7}|\|{7} ?.*)$/, /^>{7}( |$)/].map((marker) =>
      rest.findIndex((each) => marker.test(each)),
    );
    if (end === undefined || middle === undefined || middle < 0 || end < middle) continue;
    current = current.map((each, place) =>
      place === index || (place >= index + middle && place <= index + end) ? "" : each,
    );
    const message = `a merge conflict that is not resolved, to line ${index + end + 1}: keep one side, and take the markers out`;
    mends.push({ lines: current, problem: { code: "yaml-syntax", message, line: index + 1, column: 1 } });
  }
  return mends;
}

/** Blanks that only look like blanks: in front of a line, and behind a colon or a dash. */
function withoutOddBlanks(lines: readonly string[]): readonly Mend[] {
  const odd = /[^\S\n\t ]|[\u200b-\u200d\u2060\ufeff]/u;
  const placed = new RegExp(
    `^[\\t ]*(?:${odd.source})[\\s\\u200b-\\u200d\\u2060\\ufeff]*|(?<=^ *(?:- )?[\\w.-]+:|^ *-)(?:${odd.source})+`,
    "u",
  );
  const found = lines.flatMap((line, index) => (placed.test(line) ? [index] : []));
  const [first] = found;
  if (first === undefined) return [];
  const column = (lines[first] ?? "").search(odd) + 1;
  const more = found.length > 1 ? `, and in ${found.length - 1} more lines` : "";
  const message = `${characterName((lines[first] ?? "").slice(column - 1))} stands here for a blank${more}: write plain blanks`;
  const mended = lines.map((line) => line.replace(placed, (blanks) => " ".repeat(blanks.length)));
  return [{ lines: mended, problem: { code: "yaml-syntax", message, line: first + 1, column } }];
}

type Repair = (lines: readonly string[], at: number) => Iterable<Mend>;

function firstThatHelps(lines: readonly string[], fault: number, findFault: FindFault): Mend | undefined {
  const at = lineOf(lines.join("\n"), fault);
  for (const repair of repairs)
    for (const mend of repair(lines, at)) if (helps(lines, fault, mend.lines, findFault)) return mend;
  return undefined;
}

/** Whether the parser gets to the end, or to a line further down. */
function helps(lines: readonly string[], fault: number, mended: readonly string[], findFault: FindFault): boolean {
  const next = findFault(mended.join("\n"));
  return next === undefined || lineOf(mended.join("\n"), next) > lineOf(lines.join("\n"), fault);
}

/** The line that the parser names, and those before it: what is open is noticed late. */
function* linesFrom(
  lines: readonly string[],
  at: number,
  back: number,
): Iterable<readonly [index: number, line: string]> {
  for (let index = at; index >= Math.max(0, at - back); index--) yield [index, lines[index] ?? ""];
}

function mended(lines: readonly string[], index: number, line: string, column: number, message: string): Mend {
  const problem: SyntaxProblem = { code: "yaml-syntax", message, line: index + 1, column };
  return { lines: lines.map((each, place) => (place === index ? line : each)), problem };
}

const repairs: readonly Repair[] = [
  function* tabs(lines, at) {
    const tab = /^ *\t[\t ]*/;
    const first = lines.findIndex((line) => tab.test(line));
    if (first < 0 || first > at) return;
    const count = lines.filter((line) => tab.test(line)).length;
    const more = count > 1 ? `, as ${count - 1} more lines are` : "";
    for (const width of [2, 4, 6, 8]) {
      const spaced = lines.map((line) => line.replace(tab, (blanks) => blanks.replaceAll("\t", " ".repeat(width))));
      const message = `indented with a tab${more}: YAML is indented with blanks`;
      const problem: SyntaxProblem = { code: "yaml-syntax", message, line: first + 1, column: 1, isAmbiguous: true };
      yield { lines: spaced, problem };
    }
  },
  function* colons(lines, at) {
    for (const [index, line] of linesFrom(lines, at, 2)) {
      const [, indent = "", key = "", rest = ""] = /^( *(?:- +)?)([A-Za-z_][\w.-]*)(| +.*)$/.exec(line) ?? [];
      if (key === "") continue;
      const message = `a colon is missing behind ${JSON.stringify(key)}`;
      yield mended(
        lines,
        index,
        `${indent}${key}:${rest.replace(/^ *=/, " ")}`,
        indent.length + key.length + 1,
        message,
      );
    }
  },
  function* blanks(lines, at) {
    for (const [index, line] of linesFrom(lines, at, 2)) {
      const [, key = "", rest = ""] = /^( *(?:- +)?[A-Za-z_][\w.-]*:)([^\s:].*)$/.exec(line) ?? [];
      if (key !== "")
        yield mended(lines, index, `${key} ${rest}`, key.length + 1, "a blank is missing behind the colon");
      const [, dash = "", item = ""] = /^( *-)([^\s-].*)$/.exec(line) ?? [];
      if (dash !== "")
        yield mended(lines, index, `${dash} ${item}`, dash.length + 1, "a blank is missing behind the dash");
    }
  },
  function* quotes(lines, at) {
    for (const [index, line] of linesFrom(lines, at, lines.length)) {
      const [, before = "", text = ""] = /^( *(?:- +)?(?:[\w.-]+: +)?)(.+)$/.exec(line) ?? [];
      const [quote] = text;
      if ((quote === '"' || quote === "'") && text.split(quote).length % 2 === 0) {
        const message = `the quote ${quote} that opens here is not closed`;
        yield mended(lines, index, `${line.trimEnd()}${quote}`, before.length + 1, message);
      }
    }
  },
  function* brackets(lines, at) {
    for (const [index, line] of linesFrom(lines, at, 40)) {
      const open = unclosed(line);
      if (!open) continue;
      const close = open.bracket === "[" ? "]" : "}";
      const message = `the ${open.bracket} that opens here is not closed by ${close}`;
      yield mended(lines, index, `${line.replace(/\s*(#.*)?$/, "")}${close}`, open.column, message);
    }
  },
  function* reserved(lines, at) {
    for (const [index, line] of linesFrom(lines, at, 1)) {
      const [, before = "", text = ""] = /^( *(?:- +)?(?:[\w.-]+: +)|(?: *- +))(.+)$/.exec(line) ?? [];
      if (!/: |^[@`%&*!?]/.test(text) || /^["'[{|>]/.test(text)) continue;
      const why = /^[@`%&*!?]/.test(text) ? `a text that begins with ${text[0]}` : 'a text that holds ": "';
      yield mended(lines, index, `${before}${JSON.stringify(text)}`, before.length + 1, `${why} is written in quotes`);
    }
  },
  function* indentation(lines, at) {
    for (const [index, line] of linesFrom(lines, Math.min(at + 1, lines.length - 1), 2)) {
      const own = line.search(/\S/);
      const around = [...linesFrom(lines, index - 1, 6), [index + 1, lines[index + 1] ?? ""] as const];
      const steps = [...new Set(around.map(([, each]) => each.search(/\S/)))].filter(
        (step) => step >= 0 && step !== own,
      );
      for (const step of steps.sort((a, b) => Math.abs(a - own) - Math.abs(b - own))) {
        const message = `indented by ${own} ${own === 1 ? "blank" : "blanks"}, and the lines around it by ${steps.sort((a, b) => a - b).join(" and ")}`;
        const { lines: moved, problem } = mended(
          lines,
          index,
          `${" ".repeat(step)}${line.trimStart()}`,
          own + 1,
          message,
        );
        yield { lines: moved, problem: { ...problem, isAmbiguous: true } };
      }
    }
  },
];

/** The last bracket of a line that is open at its end. */
function unclosed(line: string): { readonly bracket: string; readonly column: number } | undefined {
  const open: { readonly bracket: string; readonly column: number }[] = [];
  const plain = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (text) => "_".repeat(text.length)).replace(/ #.*$/, "");
  for (const [index, character] of [...plain].entries()) {
    if (character === "[" || character === "{") open.push({ bracket: character, column: index + 1 });
    else if (character === "]" || character === "}") open.pop();
  }
  return open.at(-1);
}
