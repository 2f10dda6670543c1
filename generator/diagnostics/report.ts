import type { Code } from "./codes.js";
import type { Diagnostic, Location } from "./diagnostic.js";

/** Collects diagnostics; nothing of the check stops at the first. */
export class Report {
  readonly diagnostics: Diagnostic[] = [];

  add(code: Code, message: string, location: Location, related?: Diagnostic["related"]): void {
    this.diagnostics.push(related ? { code, message, location, related } : { code, message, location });
  }
}
