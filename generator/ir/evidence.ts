import type { Location } from "../diagnostics/diagnostic.js";
import type { Report } from "../diagnostics/report.js";
import type { AuthoredEvidence } from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";
import { describePlace } from "../reference/describe-place.js";
import { each, type Place, parsePlace } from "../reference/place.js";
import { printSpan, type Reference, type Span, textOf } from "../reference/reference.js";
import { type FoundPlace, type LostPlace, resolvePlace } from "../reference/resolve-place.js";
import type { Evidence } from "./types.js";

/** Whose places are meant when a citation does not say whose. */
export interface CitedFor {
  /** The entry that the citation stands in. */
  readonly owner?: string;
  /** The entries that `of each` stands for. */
  readonly each?: readonly string[];
}

/** Turns citations into the lines of the edition, and reports those that lead nowhere. */
export class EvidenceReader {
  /** Null where the edition cannot be read: that is reported once, not for each citation of it. */
  readonly reference: Reference | null;
  readonly #names: ReadonlyMap<string, string>;
  readonly #report: Report;
  readonly #texts = new Map<string, string>();
  readonly #places = new Map<Evidence, FoundPlace>();

  constructor(reference: Reference | null, names: ReadonlyMap<string, string>, report: Report) {
    this.reference = reference;
    this.#names = names;
    this.#report = report;
  }

  read(
    authored: AuthoredEvidence | undefined,
    document: YamlDocument,
    path: Path,
    cited: CitedFor = {},
  ): readonly Evidence[] {
    const { reference } = this;
    if (!reference || authored === undefined) return [];
    const one = (citation: string, at: () => Location) => this.#one(citation, at, cited, reference);
    if (typeof authored === "string") return one(authored, () => document.locate(path));
    return authored.flatMap((citation, index) => one(citation, () => document.locate([...path, index])));
  }

  #one(citation: string, at: () => Location, cited: CitedFor, reference: Reference): readonly Evidence[] {
    const place = parsePlace(citation);
    if (!place) return [];
    return this.#owners(place, cited).flatMap((owner) => {
      const found = resolvePlace(owner === null ? place : ({ ...place, of: owner } as Place), {
        reference,
        owner: cited.owner ?? null,
      });
      if (!("code" in found)) return [this.toEvidence(found)];
      this.#lost(found, at);
      return [];
    });
  }

  /** The entries that `each` means; else nobody in place of what the citation says itself. */
  #owners(place: Place, { each: entries }: CitedFor): readonly (string | null)[] {
    return "of" in place && place.of === each && entries ? entries : [null];
  }

  #lost({ code, message }: LostPlace, at: () => Location): void {
    this.#report.add(code, message, at());
  }

  /** What the evidence that was handed out was made of: for whoever compares editions. */
  get places(): ReadonlyMap<Evidence, FoundPlace> {
    return this.#places;
  }

  toEvidence(found: FoundPlace): Evidence {
    const words = describePlace(found, (entry) => this.#names.get(entry) ?? entry);
    const evidence = { ...words, text: this.#text(found), lines: printSpan(found) };
    this.#places.set(evidence, found);
    return evidence;
  }

  /** The same text for the same lines: a large spec cites its places very often. */
  #text(span: Span): string {
    const key = printSpan(span);
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const text = this.reference ? textOf(this.reference, span) : "";
    this.#texts.set(key, text);
    return text;
  }
}
