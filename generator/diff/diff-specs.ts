import type { Entry, ResolvedSpec } from "../ir/types.js";
import { type Change, change } from "./change.js";
import { diffApi } from "./diff-api.js";
import { diffDecisions } from "./diff-decisions.js";
import { diffModels, pairEntries } from "./diff-models.js";
import { diffParameters } from "./diff-parameters.js";
import { diffPrices } from "./diff-prices.js";
import { diffBehaviours, diffTexts } from "./diff-texts.js";
import { diffVocabulary } from "./diff-vocabulary.js";
import { diffWire } from "./diff-wire.js";
import { documentedSlots } from "./documented-slots.js";
import type { Pair } from "./pair-up.js";
import { inNewWords } from "./renames.js";

/** Everything that is different between two states of the spec, in words, with what it means for whoever uses them. */
export function diffSpecs(specs: Pair<ResolvedSpec>): readonly Change[] {
  const { before, after } = specs;
  return [
    ...diffModels(before.entries, after.entries),
    ...pairEntries(before.entries, after.entries).pairs.flatMap((pair) => diffEntry(pair, specs)),
    ...diffApi({ before: before.api, after: after.api }),
    ...diffPatterns(specs),
    ...diffDecisions({ before: before.decisions, after: after.decisions }),
    ...diffVocabulary(specs),
    ...diffBehaviours(specs),
  ];
}

function diffEntry(entries: Pair<Entry>, specs: Pair<ResolvedSpec>): readonly Change[] {
  const { before, after } = entries;
  const texts = diffTexts(entries);
  // What an alias takes over from its target is told there.
  if (before.aliasOf !== null && before.aliasOf === after.aliasOf) {
    return texts.filter(({ subject }) => !/^[^.]+\.(parameters|accepts|neverSent|output)/.test(subject));
  }
  const slots = { before: documentedSlots(before, specs.before), after: documentedSlots(after, specs.after) };
  const units = { before: specs.before.units, after: specs.after.units };
  return [
    ...diffParameters(entries, slots.after),
    ...diffWire(entries, slots),
    ...diffPrices({ before: inNewWords(before.pricing, entries), after: after.pricing }, units, after.id),
    ...texts,
  ];
}

/** Of links. The one of `callBackUrl` is told where the field stands. */
function diffPatterns({ before, after }: Pair<ResolvedSpec>): readonly Change[] {
  const [old, now] = [before.patterns.url, after.patterns.url];
  return old === now ? [] : [change("pattern-changed", "types.url.pattern", "another pattern of links", old, now)];
}
