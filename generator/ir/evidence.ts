import type { Location } from "../diagnostics/diagnostic.js";
import type { Report } from "../diagnostics/report.js";
import type { AuthoredApi, AuthoredEvidence } from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";
import type { Evidence, EvidenceKind } from "./types.js";

/** Reads "card L498-502" into a kind, a section and lines, and refuses what the reference cannot hold. */
export class EvidenceReader {
  readonly #sections: AuthoredApi["reference"]["sections"];
  readonly #report: Report;

  constructor(api: AuthoredApi, report: Report) {
    this.#sections = api.reference.sections;
    this.#report = report;
  }

  read(authored: AuthoredEvidence | undefined, document: YamlDocument, path: Path): readonly Evidence[] {
    if (typeof authored === "string") return [this.#one(authored, () => document.locate(path))];
    return (authored ?? []).map((citation, index) => this.#one(citation, () => document.locate([...path, index])));
  }

  #one(citation: string, at: () => Location): Evidence {
    const [kind, place] = citation.split(" L") as [EvidenceKind, string];
    const [from, to = from] = place.split("-").map(Number) as [number, number?];
    const section = this.#sections.find((candidate) => from >= candidate.from && to <= candidate.to);
    if (!section || to < from) {
      this.#report.add("unknown-section", `no section of the reference covers ${citation}`, at());
    } else if (kind !== "inferred" && !section.kinds.includes(kind)) {
      const message = `${section.title} holds ${section.kinds.join(", ")}, not ${kind}`;
      this.#report.add("evidence-kind", message, at());
    }
    return { kind, section: section?.title ?? "", lines: place };
  }
}
