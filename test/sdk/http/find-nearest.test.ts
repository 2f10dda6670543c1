import { expect, test } from "vitest";
import { findNearest } from "../../../templates/sdk/src/http/find-nearest.js";

const all = () => true;
const cases: [name: string, top: unknown, wide: boolean, isEcho: (() => boolean) | undefined, want: object][] = [
  ["further down, where nobody knows the request", { data: { id: "t" } }, true, undefined, { id: "t" }],
  ["further down, and the request has it, too", { data: { id: "t" } }, true, all, {}],
  ["at the top, though the request has it, too", { id: "t", data: { id: "u" } }, true, all, { id: "t" }],
  ["in a list of several, looked for everywhere", { data: [{ id: "t" }, { id: "u" }] }, true, undefined, { id: "t" }],
  ["in a list of several, looked for near the top", { data: [{ id: "t" }, { id: "u" }] }, false, undefined, {}],
];
test.each(cases)("a member %s", (_, top, wide, isEcho, want) =>
  expect(findNearest(top, ["id"], wide, isEcho)).toEqual(want),
);
