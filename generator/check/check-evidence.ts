import type { Report } from "../diagnostics/report.js";
import { printedCredits } from "../ir/credits.js";
import { parseBindings, slotName } from "../ir/slots.js";
import type { AuthoredEvidence, AuthoredModel, AuthoredParameter, AuthoredSpec } from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";
import { holdsWords } from "../reference/find-words.js";
import { parsePlace } from "../reference/place.js";
import { type Reference, textOf } from "../reference/reference.js";
import { resolvePlace } from "../reference/resolve-place.js";
import { numbersIn, wordPattern } from "../reference/speaking-lines.js";

/**
 * A place that is cited as a whole speaks of what it is cited for: it names the parameter, has the numbers of the price, the
 * words of the unit. Where a citation says which words count, a person has read them.
 */
export function checkEvidence(spec: AuthoredSpec, report: Report): void {
  const { reference, units, documents } = spec;
  if (!reference) return;
  for (const [model, document] of documents.models)
    checkModel(model, new Citations({ reference, document, owner: model.id, report }));
  const inUnits = new Citations({ reference, document: documents.units, owner: null, report });
  for (const [name, { evidence }] of Object.entries(units)) {
    inUnits.check(evidence, [name, "evidence"], `is billed ${name}`, (text) => holdsWords(text, name));
  }
}

function checkModel({ parameters = {}, pricing, body = "input" }: AuthoredModel, citations: Citations): void {
  for (const [name, parameter] of Object.entries(parameters)) {
    const words = wordsFor(name, parameter, body).map(wordPattern);
    citations.check(parameter.evidence, ["parameters", name, "evidence"], `names ${name}`, (text) =>
      words.some((word) => word.test(text)),
    );
  }
  if (!pricing) return;
  for (const [path, prices] of [
    [["pricing"], pricing] as const,
    ...(pricing.history ?? []).map((past, index) => [["pricing", "history", index], past] as const),
  ]) {
    const credits = printedCredits(prices);
    citations.check(prices.evidence, [...path, "evidence"], `has the prices ${credits.join(", ")}`, (text) => {
      const numbers = numbersIn(text);
      return credits.every((each) => numbers.has(each));
    });
  }
}

/** The name, the keys it travels under, and what these are called where the reference says where they stand. */
function wordsFor(name: string, { wire, alsoAccepted }: AuthoredParameter, body: "input" | "root"): readonly string[] {
  const slots = [...parseBindings(wire), ...parseBindings(alsoAccepted), { place: body, key: name } as const];
  return [...new Set(slots.flatMap((slot) => [slot.key, slotName(slot)]))];
}

interface Cited {
  readonly reference: Reference;
  readonly document: YamlDocument;
  readonly owner: string | null;
  readonly report: Report;
}

class Citations {
  readonly #cited: Cited;

  constructor(cited: Cited) {
    this.#cited = cited;
  }

  /** What leads nowhere has been reported by then. */
  check(evidence: AuthoredEvidence | undefined, path: Path, what: string, speaks: (text: string) => boolean): void {
    const { reference, owner, document, report } = this.#cited;
    for (const [index, citation] of [evidence ?? []].flat().entries()) {
      const place = parsePlace(citation);
      if (!place || place.words !== null) continue;
      const found = resolvePlace(place, { reference, owner });
      if ("code" in found || speaks(textOf(reference, found))) continue;
      const at = typeof evidence === "string" ? path : [...path, index];
      const message = `nothing there ${what}; cite another place, or say behind " > " which words count`;
      report.add("silent-place", message, document.locate(at));
    }
  }
}
