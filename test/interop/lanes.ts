import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { LaneRecord } from "../../generator/emit/docs/interop.js";
import { capabilities } from "./capabilities.js";

export const interopRoot = fileURLToPath(new URL(".", import.meta.url));
export const generatedRoot = fileURLToPath(new URL("../../generated/", import.meta.url));
export const openApiRoot = join(generatedRoot, "openapi");

export const stepNames = ["install", "generate", "compile", "smoke"] as const;
export type StepName = (typeof stepNames)[number];

/** An expected failure. With an issue it is a fault of the generator that its authors know. */
export interface Fault {
  readonly why: string;
  readonly issue?: string;
}

/** `lane.json`; `lane.schema.json` says what each field means. */
interface LaneFile {
  readonly language: string;
  readonly generator: string;
  readonly version: string;
  readonly document: string;
  readonly flags: string;
  readonly note?: string;
  readonly needs: readonly string[];
  readonly apt?: readonly string[];
  readonly kind?: LaneRecord["kind"];
  readonly capabilities?: Readonly<Record<string, string>>;
  readonly steps: Readonly<Partial<Record<StepName, string>>>;
  readonly known?: Readonly<Record<string, Fault>>;
}

export interface Lane extends LaneFile {
  /** `go/ogen`: its folder. */
  readonly id: string;
  readonly folder: string;
  readonly documentPath: string;
  readonly kind: LaneRecord["kind"];
  readonly known: Readonly<Record<string, Fault>>;
  /** The names of its cells in the matrix, in order. */
  readonly cells: readonly string[];
}

/** Something about the lanes' files that has to be mended before any of them is run. */
class LaneError extends Error {}

const validate = new Ajv2020({ allErrors: true, strict: false }).compile<LaneFile>(
  JSON.parse(readFileSync(join(interopRoot, "lane.schema.json"), "utf8")),
);

/**
 * The lanes whose id is, or begins with, one of the names: `go`, `go/ogen`. None: all.
 * @throws {LaneError} with everything that is wrong
 */
export function readLanes(names: readonly string[] = []): readonly Lane[] {
  const problems: string[] = [];
  const all = listIds();
  for (const name of names) {
    if (!all.some((id) => matches(id, name))) problems.push(`no lane ${name}; there are ${all.join(", ")}`);
  }
  const wanted = all.filter((id) => names.length === 0 || names.some((name) => matches(id, name)));
  const lanes = wanted.map((id) => readLane(id, problems));
  if (problems.length > 0) throw new LaneError(problems.join("\n"));
  return lanes;
}

function matches(id: string, name: string): boolean {
  const path = name.replace(/\/$/, "");
  return id === path || id.startsWith(`${path}/`);
}

function listIds(): readonly string[] {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((child) => child.isDirectory())
      .map(({ name }) => name);
  return folders(interopRoot)
    .flatMap((language) => folders(join(interopRoot, language)).map((lane) => `${language}/${lane}`))
    .filter((id) => existsSync(join(interopRoot, id, "lane.json")))
    .sort();
}

function readLane(id: string, problems: string[]): Lane {
  const folder = join(interopRoot, id);
  const path = `test/interop/${id}/lane.json`;
  const file = parse(readFileSync(join(folder, "lane.json"), "utf8"));
  if (!validate(file)) {
    for (const { instancePath, message, params } of validate.errors ?? []) {
      const which = "additionalProperty" in params ? `: ${params.additionalProperty}` : "";
      problems.push(`${path}${instancePath} ${message}${which}`);
    }
    return file as Lane;
  }
  const { kind = "client", known = {} } = file;
  const names = Object.keys(file.capabilities ?? capabilities);
  for (const name of Object.keys(known)) {
    if (!names.includes(name)) problems.push(`${path}/known no capability ${name}; there are ${names.join(", ")}`);
  }
  const below = kind === "validator" ? "" : "openapi/";
  const documentPath = join(generatedRoot, below, file.document);
  if (!existsSync(documentPath)) problems.push(`${path}/document generated/${below} has no ${file.document}`);
  return { ...file, id, folder, documentPath, kind, known, cells: names };
}

/** What is no JSON is no object either, and is reported as that. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return String(error);
  }
}
