import type { EncodingTerm, ParameterRole, ResolvedSpec, Task, Term, Unit } from "../ir/types.js";
import { type Change, change, evidenceChange, fromTo, same, textChange } from "./change.js";
import { diffOrder, namesOf } from "./diff-texts.js";
import type { Pair } from "./pair-up.js";
import type { Kind } from "./verdicts.js";

/** How the words of a part are compared: what each means besides its summary, and what kinds of change there are. */
interface Part<Word extends Term> {
  readonly words: (spec: ResolvedSpec) => Readonly<Record<string, Word>>;
  readonly meaning: (word: Word) => object;
  readonly kinds: Readonly<Record<"added" | "removed" | "redefined", Kind>>;
}

const inside = {
  added: "vocabulary-changed",
  removed: "vocabulary-changed",
  redefined: "vocabulary-changed",
} as const;
/** By these words programs find models and parameters, whatever they are called. */
const published = { added: "word-added", removed: "word-removed", redefined: "word-redefined" } as const;

const units: Part<Unit> = {
  words: (spec) => spec.units,
  meaning: ({ measure, per }) => ({ measure, per }),
  kinds: { ...inside, redefined: "unit-redefined" },
};
const fields: Part<Term> = { words: ({ vocabulary }) => vocabulary.fields, meaning: () => ({}), kinds: inside };
const types: Part<Term> = { words: ({ vocabulary }) => vocabulary.types, meaning: () => ({}), kinds: inside };
const encodings: Part<EncodingTerm> = {
  words: ({ vocabulary }) => vocabulary.encodings,
  meaning: ({ needs }) => ({ needs }),
  kinds: inside,
};
const roles: Part<ParameterRole> = {
  words: ({ vocabulary }) => vocabulary.roles,
  meaning: ({ modality, isStandard }) => ({ modality, isStandard }),
  kinds: published,
};
const tasks: Part<Task> = {
  words: ({ vocabulary }) => vocabulary.tasks,
  meaning: ({ name, takes, gives }) => ({ name, takes: takes.map((role) => role.name), gives }),
  kinds: published,
};

/** The words of the vocabulary, its units, and the order of the catalog. */
export function diffVocabulary(specs: Pair<ResolvedSpec>): readonly Change[] {
  const { before, after } = specs;
  const ids = ({ entries }: ResolvedSpec) => entries.map(({ id }) => id);
  // What a field means is told of each parameter of that name.
  const used = new Set(after.entries.flatMap(namesOf).map((name) => `fields.${name}.summary`));
  return [
    ...diffPart(specs, "units", units),
    ...diffPart(specs, "fields", fields).filter(({ subject }) => !used.has(subject)),
    ...diffPart(specs, "types", types),
    ...diffPart(specs, "encodings", encodings),
    ...diffPart(specs, "roles", roles),
    ...diffPart(specs, "tasks", tasks),
    ...diffOrder("models", ids(before), ids(after)),
  ];
}

function diffPart<Word extends Term>(specs: Pair<ResolvedSpec>, name: string, part: Part<Word>): readonly Change[] {
  const { words, meaning, kinds } = part;
  const [before, after] = [words(specs.before), words(specs.after)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((word): readonly Change[] => {
    const [old, now] = [before[word], after[word]];
    const subject = `${name}.${word}`;
    if (!old) return [change(kinds.added, subject, "new", null, now?.summary ?? null)];
    if (!now) return [change(kinds.removed, subject, "removed", old.summary, null)];
    const [meant, means] = [meaning(old), meaning(now)];
    return [
      ...(same(meant, means) ? [] : [change(kinds.redefined, subject, fromTo(meant, means), meant, means)]),
      ...textChange("text-changed", `${subject}.summary`, old.summary, now.summary),
      ...evidenceChange(`${subject}.evidence`, old.evidence, now.evidence),
    ];
  });
}
