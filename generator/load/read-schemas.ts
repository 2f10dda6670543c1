import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "./source-file.js";
import { schemaFiles, schemaFolder } from "./spec-layout.js";

/** The schemas of spec/schema, by file name; absent unless all are there. */
export function readSchemas(files: readonly SourceFile[]): {
  readonly schemas?: ReadonlyMap<string, object>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const schemas = new Map<string, object>();
  for (const name of schemaFiles) {
    const path = schemaFolder + name;
    const report = (code: Code, message: string) =>
      diagnostics.push({ code, message, location: { file: path, line: 1, column: 1 } });
    const file = files.find((each) => each.path === path);
    const schema = file && parseJson(file.text);
    if (!file) report("missing-file", "the spec needs this file");
    else if (typeof schema === "object" && schema !== null) schemas.set(name, schema);
    else report("bad-schema", "not a JSON Schema");
  }
  return diagnostics.length === 0 ? { schemas, diagnostics } : { diagnostics };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
