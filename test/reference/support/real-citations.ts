import { parse } from "yaml";
import type { SectionTitle } from "../../../generator/reference/reference.js";
import type { SpecFiles } from "../../support/spec-files.js";

export interface Citation {
  readonly citation: string;
  /** The entry that it stands in. */
  readonly owner: string | null;
}

/** Every citation that is written in a spec, but for those of each entry of a decision: they have no owner. */
export function citationsIn(files: SpecFiles): readonly Citation[] {
  return allCitationsIn(files).filter(({ citation }) => !citation.includes(" of each"));
}

export function allCitationsIn(files: SpecFiles): readonly Citation[] {
  return [...files]
    .filter(([path]) => path.endsWith(".yaml"))
    .flatMap(([path, text]) => {
      const owner = /^spec\/models\/[^/]+\/(.+)\.yaml$/.exec(path)?.[1] ?? null;
      return evidenceIn(parse(text)).map((citation) => ({ citation, owner }));
    });
}

function evidenceIn(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "evidence" ? ([value].flat() as string[]) : evidenceIn(value),
  );
}

export function sectionTitles(files: SpecFiles): { readonly sections: readonly SectionTitle[] } {
  const { reference } = parse(files.get("spec/api.yaml") ?? "");
  const sections = reference.sections.map((each: string | SectionTitle) =>
    typeof each === "string" ? { title: each, holds: null } : each,
  );
  return { sections };
}
