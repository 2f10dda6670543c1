import { expect, test } from "vitest";
import { requestSchema } from "../../generator/derive/request-schema.js";
import { resolveRealSpec } from "../support/real-spec.js";

const spec = resolveRealSpec();

test.each([
  ["veo-3-fast", "imageURLList", { type: "array", maxItems: 1 }],
  ["nano-banana-2", "imageURLList", { type: "array" }],
])("%s: what stands in the text of %s has the limits of its parameter", (id, field, want) => {
  const entry = spec.entries.find((each) => each.id === id);
  const content = entry && requestSchema(entry, spec).properties?.[field]?.contentSchema;
  expect({ type: content?.type, maxItems: content?.maxItems }).toEqual({ maxItems: undefined, ...want });
});
