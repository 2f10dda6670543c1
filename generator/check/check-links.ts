import { suggest } from "../../templates/sdk/src/request/suggest.js";
import type { Report } from "../diagnostics/report.js";
import { parseBindings, parseSlot } from "../ir/slots.js";
import type { AuthoredSpec } from "../load/authored.js";

/** Models and decisions link both ways, and no link points nowhere. */
export function checkLinks(spec: AuthoredSpec, report: Report): void {
  const { decisions, documents } = spec;
  const names = wireNames(spec);
  const models = new Map([...documents.models].map(([model, document]) => [model.id, { model, document }]));
  for (const [id, decision] of Object.entries(decisions)) {
    for (const [index, entry] of decision.entries === "all" ? [] : decision.entries.entries()) {
      const locate = () => documents.decisions.locate([id, "entries", index]);
      const target = models.get(entry);
      if (!target) report.add("unknown-entry", unknown(entry, [...models.keys()]), locate());
      else if (!target.model.decisions?.includes(id)) {
        const message = `${entry} does not link back to ${id}; add it to its decisions`;
        report.add("one-way-link", message, locate(), {
          location: target.document.locate(["decisions"]),
          message: "here",
        });
      }
    }
    for (const [index, name] of decision.parameters?.entries() ?? []) {
      if (names.has(name)) continue;
      report.add("unknown-parameter", unknown(name, [...names]), documents.decisions.locate([id, "parameters", index]));
    }
  }
  for (const { model, document } of models.values()) {
    for (const [index, id] of model.decisions?.entries() ?? []) {
      const decision = Object.hasOwn(decisions, id) ? decisions[id] : undefined;
      const locate = () => document.locate(["decisions", index]);
      if (!decision) report.add("unknown-decision", unknown(id, Object.keys(decisions)), locate());
      else if (decision.entries === "all" || !decision.entries.includes(model.id)) {
        const message = `${id} does not name ${model.id} among its entries`;
        report.add("one-way-link", message, locate(), {
          location: documents.decisions.locate([id, "entries"]),
          message: "here",
        });
      }
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
