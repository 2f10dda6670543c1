import { type Diagnostic, placeOf } from "../diagnostics/diagnostic.js";
import { characterName } from "./odd-characters.js";
import type { Opened } from "./open-documents.js";
import { idOf, isId, vocabulary } from "./spec-layout.js";
import type { ShapeValidator } from "./validate-shape.js";
import type { YamlDocument } from "./yaml-document.js";

export interface Shapes {
  readonly diagnostics: readonly Diagnostic[];
  /** Without them every name in every model would be unknown. */
  readonly hasWords: boolean;
}

/** What of the documents does not have the shape that its schema wants, and which file is not named for an id. */
export function checkShapes({ documents, broken, diagnostics: opened }: Opened, validator: ShapeValidator): Shapes {
  // What is no YAML is read as nothing, or as what was meant: that it has no right shape is no problem of its own.
  const said = new Set(opened.map(placeOf));
  const diagnostics: Diagnostic[] = [...validator.diagnostics];
  if (diagnostics.length > 0) return { diagnostics, hasWords: false };
  const validate = (document: YamlDocument, schema: string) => {
    if (broken.has(document)) return;
    for (const diagnostic of validator.validate(document, schema)) {
      if (!said.has(placeOf(diagnostic))) diagnostics.push(diagnostic);
    }
  };
  // The same goes for a part of it that is readable, and no list of words.
  const shapeless = vocabulary.filter((part) => !isMapping(documents[part].value));
  for (const part of shapeless) validate(documents[part], `${part}.schema.json`);
  if (shapeless.length > 0) return { diagnostics, hasWords: false };
  for (const part of [...vocabulary, "api", "decisions", "emulator"] as const)
    validate(documents[part], `${part}.schema.json`);
  for (const part of ["uncited", "unread"] as const) {
    if (documents[part].value !== null) validate(documents[part], `${part}.schema.json`);
  }
  for (const document of documents.models) {
    validate(document, "model.schema.json");
    if (!isId(idOf(document))) {
      const message = `a model's file is named for its id: ${whyNoId(idOf(document))}`;
      diagnostics.push({ code: "file-name", message, location: { file: document.file, line: 1, column: 1 } });
    }
  }
  return { diagnostics, hasWords: true };
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function whyNoId(name: string): string {
  const rule = "small letters, digits and hyphens, 64 at most";
  const [odd] = /[^a-z0-9-]/u.exec(name) ?? [];
  if (odd === undefined || /\p{Cc}/u.test(odd)) return rule;
  return `${rule}; ${JSON.stringify(name)} holds ${/[ -~]/.test(odd) ? JSON.stringify(odd) : characterName(odd)}`;
}
