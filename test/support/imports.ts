import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { projectRoot } from "./spec-files.js";

export interface Import {
  /** The file that imports, from the project's root. */
  readonly from: string;
  /** The file that is imported, or the package: `ajv`, `node:fs`. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What the TypeScript files under some folders import, and what they export of others. Read as syntax: nothing is resolved or bound. */
export function readImports(folders: readonly string[]): readonly Import[] {
  const files = new Set(folders.flatMap(sourcesIn));
  return [...files].flatMap((from) => {
    const text = readFileSync(join(projectRoot, from), "utf8");
    const { importedFiles } = ts.preProcessFile(text, true, false);
    // What comes after the last of them is most of the text, and no matter.
    const last = Math.max(0, ...importedFiles.map(({ end }) => end));
    const source = ts.createSourceFile(from, text.slice(0, text.indexOf("\n", last)), ts.ScriptTarget.Latest);
    return source.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
      const { moduleSpecifier } = statement;
      if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
      return [{ from, to: targetOf(from, moduleSpecifier.text, files), typeOnly: isTypeOnly(statement) }];
    });
  });
}

/** The TypeScript files under a folder. */
export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((child) => {
    const path = posix.join(folder, child.name);
    if (child.isDirectory()) return child.name === "node_modules" ? [] : sourcesIn(path);
    return path.endsWith(".ts") ? [path] : [];
  });
}

/** `./x.js` -> the file; `ajv/dist/2020.js` -> `ajv`; `node:fs` stays. */
function targetOf(from: string, specifier: string, files: ReadonlySet<string>): string {
  if (specifier.startsWith(".")) {
    const path = posix.join(posix.dirname(from), specifier);
    const source = path.replace(/\.js$/, ".ts");
    return files.has(source) ? source : path;
  }
  const [scope = "", name = ""] = specifier.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  const names = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  return clause.isTypeOnly || (!clause.name && names.length > 0 && names.every((name) => name.isTypeOnly));
}
