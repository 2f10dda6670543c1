import type { Code } from "./codes.js";
import type { Diagnostic, Location } from "./diagnostic.js";

/** Collects diagnostics; nothing of the check stops at the first. */
export class Report {
  readonly diagnostics: Diagnostic[] = [];
  /** Texts that are wrong themselves: what is said of them elsewhere follows. */
  readonly doubted = new Set<string>();

  add(code: Code, message: string, location: Location, related?: Diagnostic["related"]): void {
    this.diagnostics.push(related ? { code, message, location, related } : { code, message, location });
  }

  doubt(text: string): void {
    this.doubted.add(text);
  }
}
