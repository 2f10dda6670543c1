import type { Report } from "../diagnostics/report.js";
import { parseBindings } from "../ir/slots.js";
import type { AuthoredModel, AuthoredSpec } from "../load/authored.js";

/** A field that nothing uses is left over, or misspelt where it was meant. */
export function checkUse({ fields, models, documents }: AuthoredSpec, report: Report): void {
  const names = new Set(models.flatMap(namesIn));
  for (const name of Object.keys(fields)) {
    if (names.has(name)) continue;
    report.add("unused-word", `no entry has a parameter ${name}: take it out`, documents.fields.locate([name], "key"));
  }
}

/** Parameters, and the keys of the body that a field says the type of. */
function namesIn({ parameters = {}, accepts = [], neverSent = [] }: AuthoredModel): readonly string[] {
  const slots = [...accepts, ...neverSent].map((item) => (typeof item === "string" ? item : item.slot));
  return [...Object.keys(parameters), ...parseBindings(slots).map(({ key }) => key)];
}
