import { compileTemplate } from "../../print/handlebars.js";
import { type Assets, type EmittedFile, template } from "../emitter.js";

/** What `npm run test:interop -- --record` has measured. Nothing of it follows from the spec. */
export interface InteropRecord {
  /** Name -> what a client does that has it. */
  readonly capabilities: Readonly<Record<string, string>>;
  readonly lanes: readonly LaneRecord[];
}

export interface LaneRecord {
  readonly id: string;
  readonly kind: "client" | "contract";
  readonly language: string;
  readonly generator: string;
  readonly version: string;
  readonly document: string;
  readonly flags: string;
  readonly note?: string;
  /** Of a checker that has others than a client. */
  readonly capabilities?: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, CellRecord>>;
}

/** `untried`: what comes before it fails. An object: it fails, as expected; with an issue, its authors know. */
export type CellRecord = "pass" | "untried" | { readonly why: string; readonly issue?: string };

/** The page of the generators that were tried, and what came of it. */
export function emitInterop(assets: Assets): EmittedFile {
  const { capabilities, lanes: recorded } = JSON.parse(template(assets, "interop.json")) as InteropRecord;
  const lanes = recorded.map((lane) => ({ ...lane, tool: `${lane.generator} ${lane.version}` }));
  const clients = lanes.filter(({ kind }) => kind === "client");
  const checkers = lanes.filter(({ kind }) => kind === "contract");
  const names = Object.keys(capabilities);
  const render = compileTemplate<object>(template(assets, "interop.md.hbs"));
  return {
    path: "docs/interop.md",
    text: render({
      capabilities: Object.entries(capabilities).map(([name, what]) => ({ name, what })),
      languages: new Set(clients.map(({ language }) => language)).size,
      clients: clients.map((lane) => ({
        ...lane,
        cells: names.map((name) => cellText(lane.cells[name])),
      })),
      checkers: checkers.map((lane) => ({ ...lane, summary: summary(lane) })),
      notes: lanes.flatMap(({ language, generator, note }) => (note ? [{ language, generator, note }] : [])),
      faults: lanes.flatMap(faultsOf),
    }),
  };
}

function cellText(cell: CellRecord | undefined): string {
  if (cell === undefined || cell === "untried") return "–";
  if (cell === "pass") return "✓";
  return cell.issue ? `[✗](${cell.issue})` : "✗";
}

function summary({ cells }: LaneRecord): string {
  const passed = Object.values(cells).filter((cell) => cell === "pass").length;
  return `${passed} of ${Object.keys(cells).length}`;
}

function faultsOf({ language, tool, cells }: LaneRecord & { readonly tool: string }): object[] {
  return Object.entries(cells).flatMap(([name, cell]) =>
    typeof cell === "string" ? [] : [{ language, tool, name, why: cell.why, issue: cell.issue ?? "" }],
  );
}
