import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.js";
import type { Path } from "./yaml-document.js";

/** What is said because something is not there. Of a file that could not be read as a whole nobody knows that it is not. */
const absences: ReadonlySet<Code> = new Set<Code>([
  "missing-key",
  "missing-file",
  "missing-evidence",
  "missing-reply",
  "tier-missing",
  "range-unused",
  "index-without-list",
  "example-invalid",
  "example-request",
  "unused-body",
  "reply-member",
  "reply-example",
  "reply-ambiguous",
  "reply-meaning",
]);

/** What is said of two things that disagree: one of them may be what could not be read, or is wrong itself. */
const disagreements: ReadonlySet<Code> = new Set<Code>([
  "unknown-field",
  "unknown-type",
  "unknown-role",
  "unknown-task",
  "task-mismatch",
  "role-modality",
  "probe-request",
  "probe-answer",
  "unknown-reading",
  "unknown-decision",
  "unknown-entry",
  "unknown-parameter",
  "unknown-fact",
  "decision-broken",
  "alias-target",
  "tier-condition",
  "quantity-parameter",
  "quantity-unit",
  "encoding-type",
  "value-type",
  "bound-type",
  "sample-invalid",
  "example-invalid",
  "unknown-body",
  "unknown-to-generator",
]);

/** What of the spec could not be read. What follows from that alone is no problem of its own. */
export class Gaps {
  readonly #inside = new WeakSet<Location>();
  readonly #names = new Set<string>();
  readonly #files = new Set<string>();
  #isWide = false;

  /** Places of a file that were left out, or filled in. */
  add(file: string, paths: readonly Path[]): void {
    this.#files.add(file);
    this.#names.add(idOf(file));
    // What is missing of a word of the vocabulary is missing wherever the word is used.
    const words = file.startsWith("spec/vocabulary/") ? paths.flatMap((path) => path.slice(0, 1)) : [];
    for (const name of [...words, ...paths.flatMap((path) => path.slice(-1))])
      if (typeof name === "string" && name.length > 2) this.#names.add(name);
  }

  /** A whole file. Of an entry its id is known; of what all share nothing is. */
  addFile(file: string): void {
    this.add(file, []);
    if (!file.startsWith("spec/models/")) this.#isWide = true;
  }

  /** What stands for an entry is not known where the entry is not. */
  addAlias(id: string, target: string): void {
    if (this.#names.has(target)) this.#names.add(id);
  }

  /** A text that is wrong itself. */
  addText(text: string): void {
    this.#names.add(text);
  }

  /** Remembers that a place lies within what was left out. */
  mark(location: Location, path: Path, removed: readonly Path[]): Location {
    if (removed.some((gap) => gap.every((step, index) => step === path[index]))) this.#inside.add(location);
    return location;
  }

  /** Whether something may be said only because of what could not be read. */
  explains({ code, message, location }: Diagnostic): boolean {
    if (this.#inside.has(location)) return true;
    if (
      (code === "unused-word" || code === "unused-role") &&
      [...this.#files].some((file) => file.startsWith("spec/models"))
    )
      return true;
    if (absences.has(code) && (this.#isWide || this.#files.has(location.file))) return true;
    if (!absences.has(code) && !disagreements.has(code)) return false;
    return this.#isWide || [...this.#names].some((name) => mentions(message, name));
  }
}

function idOf(file: string): string {
  return file.replace(/^.*\/|\.yaml$/g, "");
}

function mentions(message: string, name: string): boolean {
  const index = message.indexOf(name);
  if (index < 0) return false;
  const isPart = (character: string | undefined) => character !== undefined && /[\w-]/.test(character);
  return !isPart(message[index - 1]) && !isPart(message[index + name.length]);
}
