import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { compareText } from "../../generator/diagnostics/diagnostic.js";
import type { CellRecord, InteropRecord, LaneRecord } from "../../generator/emit/docs/interop.js";
import { projectRoot } from "../support/spec-files.js";
import { capabilities } from "./capabilities.js";
import type { Lane } from "./lanes.js";
import type { Trial } from "./try-lane.js";

const recordPath = join(projectRoot, "templates/docs/interop.json");

export function readRecord(): readonly LaneRecord[] {
  if (!existsSync(recordPath)) return [];
  return (JSON.parse(readFileSync(recordPath, "utf8")) as InteropRecord).lanes;
}

/** Puts the rows in the place of those with the same ids. */
export function writeRecord(rows: readonly LaneRecord[]): void {
  const kept = readRecord().filter(({ id }) => rows.every((row) => row.id !== id));
  const record: InteropRecord = {
    capabilities: Object.fromEntries(Object.entries(capabilities).map(([name, { what }]) => [name, what])),
    lanes: [...kept, ...rows].sort((a, b) => compareText(a.id, b.id)),
  };
  writeFileSync(recordPath, `${JSON.stringify(record, null, 2)}\n`);
}

/** What a lane says of itself. */
export function factsOf(lane: Lane): Omit<LaneRecord, "cells"> {
  const { id, kind, language, generator, version, document, flags, note, capabilities: own } = lane;
  const facts = { id, kind, language, generator, version, document, flags };
  return { ...facts, ...(note !== undefined && { note }), ...(own && { capabilities: own }) };
}

export function toRow(lane: Lane, { cells }: Trial): LaneRecord {
  return { ...factsOf(lane), cells: Object.fromEntries(lane.cells.map((name) => [name, toCell(name)])) };

  function toCell(name: string): CellRecord {
    const cell = cells.get(name);
    if (!cell) return "untried";
    return cell.outcome === "pass" ? "pass" : (lane.known[name] ?? { why: cell.why });
  }
}

/** What the committed record says otherwise. */
export function differences(row: LaneRecord, recorded: LaneRecord | undefined): readonly string[] {
  if (!recorded) return ["is not in the record"];
  const flat = ({ cells, ...facts }: LaneRecord): Readonly<Record<string, unknown>> => ({ ...facts, ...cells });
  const [now, then] = [flat(row), flat(recorded)];
  return [...new Set([...Object.keys(now), ...Object.keys(then)])]
    .filter((name) => !isDeepStrictEqual(now[name], then[name]))
    .map((name) => `${name} is ${JSON.stringify(now[name])}, recorded ${JSON.stringify(then[name])}`);
}
