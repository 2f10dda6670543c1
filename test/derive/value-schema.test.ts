import { expect, test } from "vitest";
import { valueSchema } from "../../generator/derive/value-schema.js";
import { mutations } from "../../generator/emit/conformance/mutations.js";
import type { Parameter } from "../../generator/ir/types.js";
import { resolveRealSpec } from "../support/real-spec.js";

const spec = resolveRealSpec();
const some = spec.entries.flatMap(({ parameters }) => parameters)[0] as Parameter;
const parameter = (changed: Partial<Parameter>): Parameter => ({ ...some, values: null, ...changed });

test.each([
  ["string", true, { minLength: 1 }, ""],
  ["scalar", true, { minLength: 1 }, ""],
  ["urls", true, { minItems: 1 }, []],
  ["objects", true, { minItems: 1 }, []],
  ["string", false, {}, undefined],
  ["urls", false, {}, undefined],
  ["integer", true, {}, undefined],
  ["boolean", true, {}, undefined],
] as const)("%s, required: %j, want %j of its schema, and %j among the mistakes", (type, required, limits, empty) => {
  const given = parameter({ name: "p", type, required });
  const { minLength, minItems } = valueSchema(given, "^h");
  expect({ minLength, minItems }).toEqual({ minLength: undefined, minItems: undefined, ...limits });
  expect(mutations(given).find(({ id }) => id === "p.empty")?.params?.p).toEqual(empty);
});

test("a closed list says by itself that nothing is not in it", () => {
  const given = parameter({ type: "string", required: true, values: [{ value: "a" } as never] });
  expect(valueSchema(given, "^h")).not.toHaveProperty("minLength");
});
