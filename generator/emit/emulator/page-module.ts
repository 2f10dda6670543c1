import { transformSync } from "esbuild";
import type { PageFile } from "../../../templates/emulator/src/emulator-tables.js";
import { samplesOf } from "../../derive/code-samples.js";
import { localEmulator } from "../../derive/local-emulator.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { header } from "../../print/header.js";
import { printKey, printString } from "../../print/typescript.js";
import type { Assets } from "../emitter.js";
import { compilePage } from "../page.js";

const folder = "page/";

/** Whether a file of the package is one of those that a browser gets. */
export function isPageFile(path: string): boolean {
  return path.startsWith(folder);
}

/**
 * The page that shows the emulator in a browser, as a module: so it is there wherever the package's code is, built, bundled or run
 * from its sources. Scripts stay files of their own, as they were written, which people can step through.
 */
export function printPageModule(spec: ResolvedSpec, assets: Assets): string {
  const files = [...assets.emulator].filter(([path]) => isPageFile(path)).map((file) => toPageFile(file, spec, assets));
  const members = files.map(([name, { type, text }]) => {
    const lines = text.split("\n").map((line) => `      ${printString(line)},\n`);
    return `  ${printKey(name)}: {\n    type: ${printString(type)},\n    text: [\n${lines.join("")}    ].join("\\n"),\n  },\n`;
  });
  return `${header}
import type { PageFile } from "../emulator-tables.js";

export const page: Readonly<Record<string, PageFile>> = {
${members.join("")}};
`;
}

type Make = (text: string, path: string, spec: ResolvedSpec, assets: Assets) => PageFile;

/** By what the name ends with: what a browser gets. */
const makers: Readonly<Record<string, Make>> = {
  ".html.hbs": (_, path, spec, assets) => ({
    type: "text/html; charset=utf-8",
    text: compilePage<object>(assets, path, "emulator")({ sample: sampleCall(spec) }),
  }),
  ".css": (text) => ({ type: "text/css; charset=utf-8", text }),
  ".svg": (text) => ({ type: "image/svg+xml", text }),
  ".ts": (text) => ({
    type: "text/javascript; charset=utf-8",
    text: transformSync(text, { loader: "ts", format: "esm", target: "es2022", charset: "utf8" }).code,
  }),
};

function toPageFile([path, text]: readonly [string, string], spec: ResolvedSpec, assets: Assets): [string, PageFile] {
  const [, name = "", end = ""] = /^page\/([^.]+)(\..+)$/.exec(path) ?? [];
  const make = makers[end];
  if (!make) throw new Error(`templates/emulator/${path}: the page has no use for such a file`);
  const ending = end === ".ts" ? ".js" : end.replace(".hbs", "");
  return [name + ending, make(text, path, spec, assets)];
}

/** A submission to copy: the first of the models that the reference shows an example of. */
function sampleCall(spec: ResolvedSpec): string {
  const { api, models } = spec;
  const sendable = models.find(({ entry }) => entry.examples.length > 0) ?? models[0];
  if (!sendable) return "";
  const local = { ...spec, api: { ...api, server: { ...api.server, url: localEmulator.baseUrl } } };
  return samplesOf(sendable, api.generate, local)[0]?.source ?? "";
}
