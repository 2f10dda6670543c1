import { expect, test } from "vitest";
import { generate, realSpec, resolveSpec } from "../support/spec-files.js";

const types = generate(resolveSpec(realSpec())).get("sdk/src/tables/models.ts") ?? "";

test.each([
  ["flux-kontext-pro", "9"],
  ["flux-kontext-max", "18"],
  ["hailuo-2-3-standard", "54 to 90"],
  ["hailuo-2-3-pro", "90 to 162"],
])("the hover of %s says its own price, %s credits, not its family's", (model, credits) => {
  const [, comment = ""] = new RegExp(`/\\*\\* ([^\\n]*) \\*/\\n {2}"${model}"`).exec(types) ?? [];
  expect(comment).toContain(`: ${credits} credits per `);
});
