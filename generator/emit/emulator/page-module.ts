import type { PageFile } from "../../../templates/emulator/src/emulator-tables.js";
import { printSamples } from "../../../templates/site/src/request/print-samples.js";
import { submissionOf } from "../../derive/code-samples.js";
import { localEmulator } from "../../derive/local-emulator.js";
import { sampleRequest } from "../../derive/sample-request.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { header } from "../../print/header.js";
import { printKey, printString } from "../../print/typescript.js";
import { type Assets, template } from "../emitter.js";
import { compilePage } from "../page.js";
import { printStyle } from "../style.js";

const folder = "page/";

/** Whether a file of the package is one of those that a browser gets. */
export function isPageFile(path: string): boolean {
  return path.startsWith(folder);
}

/**
 * The page that shows the emulator in a browser, as a module: so it is there wherever the package's code is, built, bundled or run
 * from its sources.
 */
export function printPageModule(spec: ResolvedSpec, assets: Assets): string {
  const html = compilePage<object>(assets, "page/index.html.hbs", "emulator");
  const files: Readonly<Record<string, PageFile>> = {
    "index.html": { type: "text/html; charset=utf-8", text: html({ sample: sampleCall(spec) }) },
    "main.js": { type: "text/javascript; charset=utf-8", text: assets.emulatorScript },
    "style.css": {
      type: "text/css; charset=utf-8",
      text: printStyle(assets, template(assets, "page/style.css", "emulator")),
    },
    "icon.svg": { type: "image/svg+xml", text: template(assets, "page/icon.svg", "emulator") },
  };
  return `${header}
import type { PageFile } from "../emulator-tables.js";

export const page: Readonly<Record<string, PageFile>> = {
${Object.entries(files).map(printFile).join("")}};
`;
}

/** Line by line, so that a change of the page is a change of those lines. */
function printFile([name, { type, text }]: readonly [string, PageFile]): string {
  const lines = text.split("\n").map((line) => `      ${printString(line)},\n`);
  return `  ${printKey(name)}: {\n    type: ${printString(type)},\n    text: [\n${lines.join("")}    ].join("\\n"),\n  },\n`;
}

/** A submission to copy: the first of the models that the reference shows an example of. */
function sampleCall(spec: ResolvedSpec): string {
  const { api, models } = spec;
  const sendable = models.find(({ entry }) => entry.examples.length > 0) ?? models[0];
  if (!sendable) return "";
  const submission = { ...submissionOf(api.generate, spec), base: { url: localEmulator.baseUrl } };
  return printSamples(submission, sampleRequest(sendable, spec))[0]?.source ?? "";
}
