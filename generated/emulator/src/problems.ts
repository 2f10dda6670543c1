import type { SchemaError } from "./emulator-tables.js";

/** One thing that is wrong with a body, as the journal tells it. */
export interface FieldProblem {
  /** `input.aspect_ratio`, `options.model`. */
  readonly path: string;
  /** The keyword of the JSON Schema that failed: `required`, `enum`, `type`, … */
  readonly rule: string;
}

/** What ajv found, each place once. */
export function toProblems(errors: readonly SchemaError[]): readonly FieldProblem[] {
  const seen = new Set<string>();
  return errors.flatMap(({ instancePath, keyword, params }) => {
    const parts = instancePath.split("/").slice(1).map(fromPointer);
    const name = params.missingProperty ?? params.additionalProperty;
    const path = [...parts, ...(name === undefined ? [] : [String(name)])].join(".").slice(0, 200);
    if (seen.has(path)) return [];
    seen.add(path);
    return [{ path, rule: keyword === "additionalProperties" ? "unknown" : keyword }];
  });
}

function fromPointer(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
