import { expect, test } from "vitest";
import { readLanes } from "./lanes.js";
import { factsOf, readRecord } from "./matrix.js";

const lanes = readLanes();
const record = readRecord();

test("every lane is recorded, as its lane.json has it, and nothing else is", () => {
  expect(record.map(({ cells: _, ...facts }) => facts)).toEqual(lanes.map(factsOf));
  expect(record.map(({ cells }) => Object.keys(cells))).toEqual(lanes.map(({ cells }) => cells));
});

test("the record has no failure that no lane expects", () => {
  const failing = record.flatMap(({ id, cells }) =>
    Object.entries(cells).flatMap(([name, cell]) => (typeof cell === "object" ? [[`${id} ${name}`, cell]] : [])),
  );
  const known = lanes.flatMap(({ id, known }) =>
    Object.entries(known).map(([name, fault]) => [`${id} ${name}`, fault]),
  );
  expect(Object.fromEntries(failing)).toEqual(Object.fromEntries(known));
});
