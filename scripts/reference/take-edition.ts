import { type Comparison, saysTheSame } from "../../generator/editions/comparison.js";
import { draftModel } from "../../generator/editions/draft-model.js";
import { matchSections } from "../../generator/editions/match-sections.js";
import { pendingOf } from "../../generator/editions/pending.js";
import { parseReference } from "../../generator/reference/parse-reference.js";
import type { NewFile } from "../write-together.js";
import type { Spec } from "./standing-edition.js";
import { unreadFile } from "./unread-file.js";

/** What taking an edition writes: the edition, what is to be read because of it, and the drafts of entries that have no file yet. */
export function filesToTake(spec: Spec, comparison: Comparison, text: string): readonly NewFile[] {
  const { files, unread: before, path } = spec;
  // Other white space is no other edition.
  if (saysTheSame(comparison) && comparison.places.length === 0) return [];
  const known = new Map(files.map((file) => [file.path, file.text]));
  const unread = unreadFile(pendingOf(comparison, before), known);
  return [
    ...draftsOf(spec, comparison, text).filter((draft) => !known.has(draft.path)),
    // The edition comes last: a run that is killed before it leaves what another run writes again.
    ...(unread ? [unread] : []),
    ...(known.get(path) === text ? [] : [{ path, text }]),
  ];
}

function draftsOf({ authored, standing, files }: Spec, { entries }: Comparison, text: string): readonly NewFile[] {
  const { titles, known } = matchSections(standing.reference, standing.titles, text.split("\n"));
  const { reference } = parseReference(text, titles, known);
  const vocabulary = { fields: authored.fields, units: Object.keys(authored.units) };
  const ids = new Set(files.flatMap(({ path }) => /^spec\/models\/\w+\/(.+)\.yaml$/.exec(path)?.[1] ?? []));
  return entries.added.flatMap(({ id }) => {
    const [card] = reference.cards.get(id) ?? [];
    // An entry that had no card until now has its file.
    return card && !ids.has(id) ? [draftModel(card, reference, vocabulary)] : [];
  });
}
