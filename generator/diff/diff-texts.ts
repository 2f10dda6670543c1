import { slotName } from "../ir/slots.js";
import type { Entry, Parameter, ResolvedSpec } from "../ir/types.js";
import { type Change, change, evidenceChange, same, sourcesOf, textChange } from "./change.js";
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
export function diffOrder(subject: string, before: readonly string[], after: readonly string[]): readonly Change[] {
  const [old, now] = [before.filter((name) => after.includes(name)), after.filter((name) => before.includes(name))];
  return same(old, now) ? [] : [change("order-changed", subject, "another order", old, now)];
}

function linked({ decisions }: Entry): readonly string[] {
  return decisions.map(({ id }) => id);
}

export function namesOf({ parameters }: Entry): readonly string[] {
  return parameters.map(({ name }) => name);
}
