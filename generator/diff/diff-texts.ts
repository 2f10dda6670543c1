import { slotName } from "../ir/slots.js";
import type { EncodingMeaning, Entry, Parameter, ResolvedSpec, TypeMeaning } from "../ir/types.js";
import { type Change, change, same, textChange } from "./change.js";
import { pairParameters } from "./diff-parameters.js";
import type { Pair } from "./pair-up.js";

/** What people read of an entry: words, citations, examples, order. */
export function diffTexts(entries: Pair<Entry>): readonly Change[] {
  const { before, after } = entries;
  const { id } = after;
  const text = (key: "name" | "task" | "summary") =>
    textChange("text-changed", `${id}.${key}`, before[key], after[key]);
  const words = ({ notes }: Entry) => notes.map((note) => note.text);
  const cited = ({ notes }: Entry) => notes.map((note) => note.evidence);
  return [
    ...text("name"),
    ...text("task"),
    ...text("summary"),
    ...textChange("text-changed", `${id}.notes`, words(before), words(after)),
    ...textChange("evidence-changed", `${id}.notes`, cited(before), cited(after)),
    ...textChange("evidence-changed", `${id}.evidence`, before.evidence, after.evidence),
    ...textChange("evidence-changed", `${id}.decisions`, linked(before), linked(after)),
    ...textChange("evidence-changed", `${id}.output.evidence`, before.output?.evidence, after.output?.evidence),
    ...textChange("example-changed", `${id}.examples`, before.examples, after.examples),
    ...after.routes.flatMap((route) => {
      const old = before.routes.find(({ model }) => model === route.model);
      const at = `${id}.routes.${route.model}`;
      if (!old) return [];
      return [
        ...textChange("text-changed", `${at}.label`, old.label, route.label),
        ...textChange("evidence-changed", `${at}.evidence`, old.evidence, route.evidence),
      ];
    }),
    ...(["accepts", "neverSent"] as const).flatMap((part) =>
      after[part].flatMap((slot) => {
        const old = before[part].find((other) => slotName(other) === slotName(slot));
        const at = `${id}.${part}.${slotName(slot)}.evidence`;
        return old ? textChange("evidence-changed", at, old.evidence, slot.evidence) : [];
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
    ...textChange("evidence-changed", `${subject}.evidence`, before.evidence, after.evidence),
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
      ...textChange("text-changed", `${subject}.summary`, old.summary, now.summary),
    ];
  });
  const ids = ({ entries }: ResolvedSpec) => entries.map(({ id }) => id);
  return [...changes, ...diffMeanings({ before, after }), ...diffOrder("models", ids(before), ids(after))];
}

/** Types and encodings: the generator has the same ones before and after. */
function diffMeanings({ before, after }: Pair<ResolvedSpec>): readonly Change[] {
  return (["types", "encodings"] as const).flatMap((part) => {
    const old: Readonly<Record<string, Meaning>> = before[part];
    return Object.entries<Meaning>(after[part]).flatMap(([name, now]) => {
      const subject = `${part}.${name}`;
      const [needed, needs] = [old[name]?.needs, now.needs];
      return [
        ...(needed === needs
          ? []
          : [change("vocabulary-changed", `${subject}.needs`, "needs something else", needed, needs)]),
        ...textChange("text-changed", `${subject}.summary`, old[name]?.summary, now.summary),
        ...textChange("evidence-changed", `${subject}.evidence`, old[name]?.evidence, now.evidence),
      ];
    });
  });
}

type Meaning = TypeMeaning & Partial<EncodingMeaning>;

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
