import { submissionOf } from "../../derive/code-samples.js";
import { tablesOf } from "../../derive/rows.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { printLiteral, printRegExp } from "../../print/typescript.js";
import type { EmittedFile } from "../emitter.js";

/**
 * What the spec says, for the page scripts: the SDK's own tables, and how a request is submitted. One constant of a classic
 * script, which the scripts after it see.
 */
export function emitTablesScript(spec: ResolvedSpec): EmittedFile {
  const { url, callbackUrl, ...tables } = tablesOf(spec);
  const line = (value: unknown) => printLiteral(value, Number.POSITIVE_INFINITY);
  const members = [
    ...Object.entries(tables).map(([name, value]) => `${name}: ${line(value)}`),
    `url: ${printRegExp(url.source)}`,
    `callbackUrl: ${printRegExp(callbackUrl.source)}`,
  ];
  const submission = line(submissionOf(spec.api.generate, spec));
  return {
    path: "site/tables.js",
    text: `"use strict";\nconst cliprise = { tables: { ${members.join(", ")} }, submission: ${submission} };\n`,
  };
}
