import { expect, test } from "vitest";
import { generate, realSpec, resolveSpec } from "../support/spec-files.js";

const outputs = generate(resolveSpec(realSpec()));
const types = outputs.get("sdk/src/tables/models.ts") ?? "";

test.each([
  ["flux-kontext-pro", "9"],
  ["flux-kontext-max", "18"],
  ["hailuo-2-3-standard", "54 to 90"],
  ["hailuo-2-3-pro", "90 to 162"],
])("the hover of %s says its own price, %s credits, not its family's", (model, credits) => {
  const [, comment = ""] = new RegExp(`/\\*\\* ([^\\n]*) \\*/\\n {2}"${model}"`).exec(types) ?? [];
  expect(comment).toContain(`: ${credits} credits per `);
});

test("a list of which the API uses the first link says so in the body's schema too", () => {
  const schema = JSON.parse(outputs.get("schemas/request/veo-3-fast.schema.json") ?? "{}");
  expect(schema.properties.imageURLList.contentSchema).toMatchObject({ type: "array", maxItems: 1 });
});
