import type { Report } from "../diagnostics/report.js";
import { parseBindings } from "../ir/slots.js";
import type { AuthoredModel, AuthoredSpec } from "../load/authored.js";
import { wordPattern } from "../reference/speaking-lines.js";

/** A field that no entry uses, and the reference does not name, is left over, or misspelt where it was meant. */
export function checkUse({ fields, models, reference, documents }: AuthoredSpec, report: Report): void {
  if (!reference) return;
  const names = new Set(models.flatMap(namesIn));
  const text = reference.lines.join("\n");
  for (const name of Object.keys(fields)) {
    if (names.has(name) || wordPattern(name).test(text)) continue;
    report.add(
      "unused-word",
      `no entry has a parameter ${name}, and the reference does not name it: take it out`,
      documents.fields.locate([name], "key"),
    );
  }
}

/** Parameters, and the keys of the body that a field says the type of. */
function namesIn({ parameters = {}, accepts = [], neverSent = [] }: AuthoredModel): readonly string[] {
  const slots = [...accepts, ...neverSent].map((item) => (typeof item === "string" ? item : item.slot));
  return [...Object.keys(parameters), ...parseBindings(slots).map(({ key }) => key)];
}
