import { slotName } from "../ir/slots.js";
import type { EncodingTerm, Entry, Parameter, ParameterRole, ResolvedSpec, Task, Term } from "../ir/types.js";
import { type Change, change, evidenceChange, fromTo, same, sourcesOf, textChange } from "./change.js";
import { pairParameters } from "./diff-parameters.js";
import type { Pair } from "./pair-up.js";

/** What people read of an entry: words, citations, examples, order. */
export function diffTexts(entries: Pair<Entry>): readonly Change[] {
  const { before, after } = entries;
  const { id } = after;
  const text = (key: "name" | "summary") => textChange("text-changed", `${id}.${key}`, before[key], after[key]);
  const words = ({ notes }: Entry) => notes.map((note) => note.text);
  const cited = ({ notes }: Entry) => notes.flatMap((note) => note.evidence);
  const examples = (entry: Entry) => entry.examples.map((each) => ({ ...each, evidence: sourcesOf(each.evidence) }));
  return [
    ...text("name"),
    ...text("summary"),
    ...textChange("text-changed", `${id}.notes`, words(before), words(after)),
    ...evidenceChange(`${id}.notes`, cited(before), cited(after)),
    ...evidenceChange(`${id}.evidence`, before.evidence, after.evidence),
    ...textChange("evidence-changed", `${id}.decisions`, linked(before), linked(after)),
    ...evidenceChange(`${id}.output.evidence`, before.output?.evidence ?? [], after.output?.evidence ?? []),
    ...textChange("example-changed", `${id}.examples`, examples(before), examples(after)),
    ...after.routes.flatMap((route) => {
      const old = before.routes.find(({ model }) => model === route.model);
      const at = `${id}.routes.${route.model}`;
      if (!old) return [];
      return [
        ...textChange("text-changed", `${at}.label`, old.label, route.label),
        ...evidenceChange(`${at}.evidence`, old.evidence, route.evidence),
      ];
    }),
    ...(["accepts", "neverSent"] as const).flatMap((part) =>
      after[part].flatMap((slot) => {
        const old = before[part].find((other) => slotName(other) === slotName(slot));
        const at = `${id}.${part}.${slotName(slot)}.evidence`;
        return old ? evidenceChange(at, old.evidence, slot.evidence) : [];
      }),
    ),
    ...pairParameters(entries).pairs.flatMap((pair) => diffParameterTexts(pair, `${id}.parameters.${pair.after.name}`)),
    ...diffOrder(`${id}.parameters`, namesOf(before), namesOf(after)),
    ...diffOrder(
      `${id}.routes`,
      before.routes.map(({ model }) => model),
      after.routes.map(({ model }) => model),
    ),
  ];
}

function diffParameterTexts({ before, after }: Pair<Parameter>, subject: string): readonly Change[] {
  return [
    ...textChange("text-changed", `${subject}.summary`, before.summary, after.summary),
    ...textChange("text-changed", `${subject}.note`, before.note, after.note),
    ...textChange("text-changed", `${subject}.known`, before.known, after.known),
    ...textChange("example-changed", `${subject}.sample`, before.sample, after.sample),
    ...evidenceChange(`${subject}.evidence`, before.evidence, after.evidence),
    ...textChange("evidence-changed", `${subject}.decisions`, before.decisions, after.decisions),
  ];
}

/** The words of the vocabulary, its units, and the order of the catalog. */
export function diffVocabulary({ before, after }: Pair<ResolvedSpec>): readonly Change[] {
  const names = [...new Set([...Object.keys(before.units), ...Object.keys(after.units)])];
  const changes = names.flatMap((name): readonly Change[] => {
    const [old, now] = [before.units[name], after.units[name]];
    const subject = `units.${name}`;
    if (!old || !now)
      return [change("vocabulary-changed", subject, now ? "new unit" : "unit removed", old ?? null, now ?? null)];
    const meaning = ({ measure, per }: typeof now) => ({ measure, per });
    return [
      ...(same(meaning(old), meaning(now))
        ? []
        : [change("unit-redefined", subject, "another amount", meaning(old), meaning(now))]),
      ...diffTerm({ before: old, after: now }, subject),
    ];
  });
  const ids = ({ entries }: ResolvedSpec) => entries.map(({ id }) => id);
  const words = (["fields", "types", "encodings"] as const).flatMap((part) =>
    diffTerms({ before: before.vocabulary[part], after: after.vocabulary[part] }, part),
  );
  const roles = pairWords(before.vocabulary.roles, after.vocabulary.roles);
  const tasks = pairWords(before.vocabulary.tasks, after.vocabulary.tasks);
  // What a field means is told of each parameter of that name.
  const used = new Set(after.entries.flatMap(namesOf).map((name) => `fields.${name}.summary`));
  return [
    ...changes,
    ...words.filter(({ subject }) => !used.has(subject)),
    ...roles.flatMap((pair) =>
      diffWord(pair, "roles", ({ modality, isStandard }: ParameterRole) => ({ modality, isStandard })),
    ),
    ...tasks.flatMap((pair) =>
      diffWord(pair, "tasks", ({ name, takes, gives }: Task) => ({
        name,
        takes: takes.map((role) => role.name),
        gives,
      })),
    ),
    ...diffOrder("models", ids(before), ids(after)),
  ];
}

type AnyTerm = Term & Partial<Pick<EncodingTerm, "needs">>;
type Terms = Readonly<Record<string, AnyTerm>>;

function diffTerms({ before, after }: Pair<Terms>, part: string): readonly Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): readonly Change[] => {
    const [old, now] = [before[name], after[name]];
    const subject = `${part}.${name}`;
    if (old && now) {
      const needs = [old.needs ?? null, now.needs ?? null] as const;
      return [
        ...(same(...needs) ? [] : [change("vocabulary-changed", `${subject}.needs`, "needs something else", ...needs)]),
        ...diffTerm({ before: old, after: now }, subject),
      ];
    }
    const text = now ? "new" : "removed";
    return [change("vocabulary-changed", subject, text, old?.summary ?? null, now?.summary ?? null)];
  });
}

interface WordPair<Word> {
  readonly name: string;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

function pairWords<Word>(
  before: Readonly<Record<string, Word>>,
  after: Readonly<Record<string, Word>>,
): readonly WordPair<Word>[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.map((name) => ({ name, before: before[name], after: after[name] }));
}

/** A word by which programs find models and parameters, whatever these are called. */
function diffWord<Word extends Term>(
  { name, before, after }: WordPair<Word>,
  part: string,
  meaning: (word: Word) => object,
): readonly Change[] {
  const subject = `${part}.${name}`;
  if (!before || !after) {
    const summaries = [before?.summary ?? null, after?.summary ?? null] as const;
    return [
      after
        ? change("word-added", subject, "new", ...summaries)
        : change("word-removed", subject, "removed", ...summaries),
    ];
  }
  const [old, now] = [meaning(before), meaning(after)];
  return [
    ...(same(old, now) ? [] : [change("word-redefined", subject, fromTo(old, now), old, now)]),
    ...diffTerm({ before, after }, subject),
  ];
}

function diffTerm({ before, after }: Pair<Term>, subject: string): readonly Change[] {
  return [
    ...textChange("text-changed", `${subject}.summary`, before.summary, after.summary),
    ...evidenceChange(`${subject}.evidence`, before.evidence, after.evidence),
  ];
}

/** What the emulator is known to do, which is no fact of the API. */
export function diffBehaviours({ before, after }: Pair<ResolvedSpec>): readonly Change[] {
  const told = ({ behaviours }: ResolvedSpec) => behaviours.map(({ evidence, ...rest }) => rest);
  const cited = ({ behaviours }: ResolvedSpec) => behaviours.flatMap(({ evidence }) => evidence);
  return [
    ...textChange("text-changed", "emulator", told(before), told(after)),
    ...evidenceChange("emulator", cited(before), cited(after)),
  ];
}

/** Of what is in both. */
function diffOrder(subject: string, before: readonly string[], after: readonly string[]): readonly Change[] {
  const [old, now] = [before.filter((name) => after.includes(name)), after.filter((name) => before.includes(name))];
  return same(old, now) ? [] : [change("order-changed", subject, "another order", old, now)];
}

function linked({ decisions }: Entry): readonly string[] {
  return decisions.map(({ id }) => id);
}

function namesOf({ parameters }: Entry): readonly string[] {
  return parameters.map(({ name }) => name);
}
