import { expect, test } from "vitest";
import { diagnosticsOf, realSpec, replaceIn } from "../support/spec-files.js";

test("a probe whose sample request is refused: the sample is the problem, where it stands", () => {
  const given = replaceIn(
    realSpec(),
    "spec/api.yaml",
    "sample: https://your-service.example.com/webhooks/cliprise",
    "sample: ftp://your-service.example.com",
  );
  expect(diagnosticsOf(given)).toMatch(/^spec\/api\.yaml:\d+:\d+ error sample-invalid: [^\n]*callBackUrl[^\n]*$/);
});
