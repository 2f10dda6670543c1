import type { Code } from "./codes.js";

/** A place in a source file; line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a text. Where two places collide, `related` is the other one. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly location: Location;
  readonly related?: { readonly location: Location; readonly message: string };
}

/** One thing that is wrong with the spec. */
export interface Diagnostic extends Problem {
  readonly code: Code;
}

/** The same for whatever is said of one place. */
export function placeOf({ location: { file, line, column } }: Problem): string {
  return `${file}:${line}:${column}`;
}

export function compareDiagnostics(a: Problem, b: Problem): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** By code unit, so that the order is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
