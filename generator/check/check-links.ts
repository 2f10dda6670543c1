import { suggest } from "../../templates/sdk/src/request/suggest.js";
import type { Report } from "../diagnostics/report.js";
import { parseBindings, parseSlot } from "../ir/slots.js";
import type { AuthoredSpec } from "../load/authored.js";

/** What decisions say that they touch exists. */
export function checkLinks(spec: AuthoredSpec, report: Report): void {
  const { decisions, documents, models } = spec;
  const names = wireNames(spec);
  const ids = [...new Set(models.map(({ id }) => id))];
  for (const [id, decision] of Object.entries(decisions)) {
    for (const [index, entry] of decision.entries === "all" ? [] : decision.entries.entries()) {
      if (ids.includes(entry)) continue;
      report.add("unknown-entry", unknown(entry, ids), documents.decisions.locate([id, "entries", index]));
    }
    for (const [index, name] of decision.parameters?.entries() ?? []) {
      if (names.has(name)) continue;
      report.add("unknown-parameter", unknown(name, [...names]), documents.decisions.locate([id, "parameters", index]));
    }
  }
}

/** What a decision can be about: a field of the vocabulary or of the envelope, or a key that some model writes. */
function wireNames({ api, fields, models }: AuthoredSpec): ReadonlySet<string> {
  const written = models.flatMap(({ routes = {}, parameters = {} }) => [
    ...Object.values(routes).flatMap(({ writes = {} }) => Object.keys(writes).map((slot) => parseSlot(slot).key)),
    ...Object.values(parameters).flatMap(({ wire }) => parseBindings(wire).map(({ key }) => key)),
  ]);
  return new Set([...Object.keys(fields), ...Object.keys(api.operations.generate.body), ...written]);
}

function unknown(name: string, known: readonly string[]): string {
  const near = suggest(name, known);
  return `${name} is unknown${near ? `; did you mean ${near}?` : ""}`;
}
