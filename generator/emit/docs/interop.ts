import type { JsonSchema } from "../../derive/json-schema.js";
import { toolSchema } from "../../derive/tool-schema.js";
import { apiWords, fillWords } from "../../ir/api-words.js";
import type { ResolvedSpec, SendableModel } from "../../ir/types.js";
import { markdownCode, markdownText } from "../../print/markdown.js";
import { type Assets, type EmittedFile, template } from "../emitter.js";
import { compilePage } from "../page.js";

/** What `npm run test:interop -- --record` has measured. Nothing of it follows from the spec. */
export interface InteropRecord {
  /** Name -> what a client does that has it. */
  readonly capabilities: Readonly<Record<string, string>>;
  readonly lanes: readonly LaneRecord[];
}

export interface LaneRecord {
  readonly id: string;
  /** `contract`: a checker of document and emulator. `validator`: of the JSON Schemas. */
  readonly kind: "client" | "contract" | "validator";
  readonly language: string;
  readonly generator: string;
  readonly version: string;
  readonly document: string;
  readonly flags: string;
  readonly note?: string;
  /** Of a checker that has others than a client: name -> what it is. */
  readonly capabilities?: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, CellRecord>>;
}

/** `untried`: what comes before it fails. An object: it fails, as expected; with an issue, its authors know. */
export type CellRecord = "pass" | "untried" | { readonly why: string; readonly issue?: string };

/** The page of the generators that were tried, and what came of it. */
export function emitInterop(spec: ResolvedSpec, assets: Assets): EmittedFile {
  const words = apiWords(spec.api);
  const say = (text: string) => prose(fillWords(text, words));
  const { capabilities, lanes: recorded } = JSON.parse(template(assets, "interop.json")) as InteropRecord;
  const lanes = recorded.map((lane) => ({
    ...lane,
    flags: fillWords(lane.flags, words),
    tool: `${lane.generator} ${lane.version}`,
  }));
  const clients = lanes.filter(({ kind }) => kind === "client");
  const checkers = lanes.filter(({ kind }) => kind === "contract");
  const validators = lanes.filter(({ kind }) => kind === "validator");
  const names = Object.keys(capabilities);
  const render = compilePage<object>(assets, "interop.md.hbs");
  return {
    path: "docs/interop.md",
    text: render({
      capabilities: Object.entries(capabilities).map(([name, what]) => ({ name, what: say(what) })),
      clients: clients.map((lane) => ({
        ...lane,
        cells: names.map((name) => cellText(lane.cells[name])),
      })),
      checkers: checkers.map((lane) => ({ ...lane, checks: checksOf(lane, say) })),
      validators: validators.map((lane) => ({ ...lane, checks: checksOf(lane, say) })),
      notes: lanes.flatMap(({ language, generator, note }) => (note ? [{ language, generator, note: say(note) }] : [])),
      faults: lanes.flatMap((lane) => faultsOf(lane, say)),
      tools: describeTools(spec),
    }),
  };
}

/** How large the schemas for agents are, which models have none, and which parameters are in none. */
function describeTools(spec: ResolvedSpec): object {
  const schemas = spec.models.map((sendable) => ({ ...sendable, schema: toolSchema(sendable, spec) }));
  const sizes = schemas.flatMap(({ schema }) => (schema ? [JSON.stringify(schema).length] : []));
  return {
    smallest: Math.min(...sizes),
    largest: Math.max(...sizes),
    without: schemas.flatMap(({ model, schema }) => (schema ? [] : [model])),
    lacking: schemas.flatMap(leftOut),
  };
}

/** The parameters of a model that its tool does not have. */
function leftOut({ model, entry, schema }: SendableModel & { readonly schema: JsonSchema | undefined }): object[] {
  if (!schema) return [];
  const names = entry.parameters
    .map(({ name }) => name)
    .filter((name) => !Object.hasOwn(schema.properties ?? {}, name));
  return names.length > 0 ? [{ model, names }] : [];
}

function cellText(cell: CellRecord | undefined): string {
  if (cell === undefined || cell === "untried") return "–";
  if (cell === "pass") return "✓";
  return cell.issue ? `[✗](${cell.issue})` : "✗";
}

function checksOf({ cells, capabilities = {} }: LaneRecord, say: Say): object[] {
  return Object.entries(capabilities).map(([name, what]) => ({ mark: cellText(cells[name]), what: say(what) }));
}

function faultsOf({ language, tool, cells }: LaneRecord & { readonly tool: string }, say: Say): object[] {
  return Object.entries(cells).flatMap(([name, cell]) =>
    typeof cell === "string" ? [] : [{ language, tool, name, why: say(cell.why), issue: cell.issue ?? "" }],
  );
}

/** What the record says, with the words of the API in it. */
type Say = (text: string) => string;

/** Text with code between backticks. */
function prose(text: string): string {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : part.replace(/\S(.*\S)?/s, markdownText)))
    .join("");
}
