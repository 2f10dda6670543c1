import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, posix, sep } from "node:path";
import type { Code } from "../diagnostics/codes.js";
import { compareText, type Diagnostic } from "../diagnostics/diagnostic.js";
import { isLeftBehind } from "./left-behind.js";

/** A file of the spec. The path is relative to the folder that holds `spec/`, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface ReadResult {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const largestFile = 512 * 1024;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** The vocabulary's names in spec/schema. The file is written for editors, and never read: what counts is the vocabulary. */
export const namesSchemaFile = "names.schema.json";

/**
 * Every file under `<root>/spec` that is authored, sorted by path, whatever order the file system gives.
 */
export function readSpec(root: string): ReadResult {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let inside: string;
  try {
    inside = realpathSync(join(root, "spec")) + sep;
  } catch (cause) {
    return { files, diagnostics: [problem("missing-file", "spec", `no spec folder: ${reason(cause)}`)] };
  }

  const visit = (folder: string): void => {
    let children: Dirent[];
    try {
      children = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (cause) {
      diagnostics.push(problem("unreadable-file", folder, reason(cause)));
      return;
    }
    for (const child of children) {
      const path = posix.join(folder, child.name);
      if (isLeftBehind(child.name) || path === `spec/schema/${namesSchemaFile}`) continue;
      if (!child.isDirectory()) read(path);
      else if (/\.(yaml|json)$/.test(child.name)) {
        diagnostics.push(problem("unreadable-file", path, "a folder, not a file"));
      } else visit(path);
    }
  };

  const read = (path: string): void => {
    try {
      if (!realpathSync(join(root, path)).startsWith(inside)) {
        diagnostics.push(problem("path-outside-spec", path, "a link that leaves the spec folder"));
        return;
      }
      // Asked before it is opened: a pipe would be waited for, a device read without end.
      const status = statSync(join(root, path));
      if (!status.isFile()) diagnostics.push(problem("unreadable-file", path, "not a file"));
      else if (status.size > largestFile) {
        diagnostics.push(problem("file-too-large", path, `${status.size} bytes; at most ${largestFile}`));
      } else {
        const text = strictUtf8.decode(readFileSync(join(root, path))).replace(/\r\n?/g, "\n");
        files.push({ path, text });
      }
    } catch (cause) {
      diagnostics.push(problem("unreadable-file", path, reason(cause)));
    }
  };

  visit("spec");
  files.sort((a, b) => compareText(a.path, b.path));
  return { files, diagnostics };
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return "unreadable";
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "not UTF-8";
  return code ?? cause.message;
}

function problem(code: Code, file: string, message: string): Diagnostic {
  return { code, message, location: { file, line: 1, column: 1 } };
}
