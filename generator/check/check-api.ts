import type { Tables } from "../../templates/sdk/src/contract.js";
import type { Report } from "../diagnostics/report.js";
import type { Api } from "../ir/types.js";
import type { AuthoredSpec } from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";
import { checkOperations } from "./check-operations.js";
import { checkReplies } from "./check-replies.js";
import { explosivePart } from "./explosive-pattern.js";
import { unportable } from "./portable-pattern.js";

/** Links that no API can fetch. A pattern that lets one through would cost its users credits. */
const unreachable = ["http://localhost/ref.jpg", "http://192.168.1.10/ref.jpg"];

interface StatedPattern {
  readonly name: string;
  readonly pattern: string;
  readonly path: Path;
  readonly document: YamlDocument;
}

function patternsIn({ api, types, documents }: AuthoredSpec): readonly StatedPattern[] {
  return [
    ...Object.entries(types).flatMap(([name, { pattern }]) =>
      pattern === undefined ? [] : [{ name, pattern, path: [name, "pattern"], document: documents.types }],
    ),
    ...Object.entries(api.operations).flatMap(([id, { body = {} }]) =>
      Object.entries(body as Readonly<Record<string, { readonly pattern?: string }>>).flatMap(([name, { pattern }]) => {
        const path = ["operations", id, "body", name, "pattern"];
        return pattern === undefined ? [] : [{ name, pattern, path, document: documents.api }];
      }),
    ),
  ];
}

/** What all models share: operations that can be called, replies that can be read, patterns that do what they are for. */
export function checkApi(authored: AuthoredSpec, api: Api, tables: Tables, report: Report): void {
  const { documents } = authored;
  for (const link of unreachable) {
    if (!tables.url.test(link)) continue;
    report.add("bad-pattern", `accepts ${link}`, documents.types.locate(["url", "pattern"]));
  }
  for (const [name, { pattern }] of Object.entries(authored.api.operations.generate.body)) {
    checkPortable(pattern, documents.api, ["operations", "generate", "body", name, "pattern"], report);
  }
  checkPortable(authored.types.url.pattern, documents.types, ["url", "pattern"], report);
  const { sample } = authored.api.operations.generate.body.callBackUrl ?? {};
  if (sample === undefined || !tables.callbackUrl.test(sample)) {
    const message = "every example needs a sample of callBackUrl that matches its pattern";
    const location = documents.api.locate(["operations", "generate", "body", "callBackUrl", "sample"]);
    report.add("sample-invalid", message, location);
  }
  const { firstSeconds, maxSeconds } = authored.api.polling;
  if (firstSeconds > maxSeconds) {
    const message = `firstSeconds ${firstSeconds} is greater than maxSeconds ${maxSeconds}`;
    report.add("range-order", message, documents.api.locate(["polling", "firstSeconds"]));
    report.doubt(`firstSeconds is ${firstSeconds}`);
    report.doubt(`maxSeconds is ${maxSeconds}`);
  }
  for (const { name, pattern, path, document } of patternsIn(authored)) {
    const part = explosivePart(pattern);
    if (part === undefined) continue;
    const message = `${JSON.stringify(part)} can be matched in many ways, so that a hostile text takes for ever: write it so that each text has one`;
    report.add("bad-pattern", message, document.locate(path));
    report.doubt(pattern);
    report.doubt(JSON.stringify(pattern));
    report.doubt(name);
  }
  checkOperations(api, documents.api, report);
  checkReplies(authored, api, report);
}

/** The schemas carry the pattern to validators in every language. */
function checkPortable(pattern: string | undefined, document: YamlDocument, path: Path, report: Report): void {
  const problem = pattern === undefined ? undefined : unportable(pattern);
  if (problem !== undefined)
    report.add("bad-pattern", `not for every engine of regular expressions: ${problem}`, document.locate(path));
}
