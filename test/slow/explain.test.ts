import { expect, it } from "vitest";
import { locateFact } from "../../generator/check/locate-fact.js";
import { citedFacts } from "../../generator/derive/cited-facts.js";
import { explain } from "../../scripts/explain/find-subject.js";
import { compileFiles, realSpec } from "../support/spec-files.js";

it("every fact that rests on the reference can be located and explained by its name", () => {
  const { spec, unread: pending } = compileFiles(realSpec());
  if (!spec || !pending) throw new Error("the real spec has errors");
  const names = new Set(citedFacts(spec).map(({ address }) => address));
  expect(names.size).toBeGreaterThan(800);
  for (const name of names) {
    expect(locateFact(pending.documents, name), name).toBeDefined();
    expect(explain(spec, [name]).subject, name).toBeTruthy();
  }
});
