import { priceText } from "../derive/describe.js";
import { ofModel } from "../derive/price-rows.js";
import type { Entry, Route } from "../ir/types.js";
import { type Change, change, same, show } from "./change.js";
import { type Pair, pairUp } from "./pair-up.js";

/** Entries of both states that are the same thing, if under another id. */
export function pairEntries(before: readonly Entry[], after: readonly Entry[]) {
  return pairUp(before, after, ({ id }) => id, isRenamed);
}

/** Two of three are enough: the name, the place in the catalog, the parameters. */
function isRenamed(before: Entry, after: Entry, samePlace: boolean): boolean {
  const names = ({ parameters }: Entry) => parameters.map(({ name }) => name);
  const signs = [before.name === after.name, samePlace, same(names(before), names(after))];
  return before.category === after.category && signs.filter(Boolean).length >= 2;
}

/** The models that can be sent: added, removed, renamed, deprecated. */
export function diffModels(before: readonly Entry[], after: readonly Entry[]): readonly Change[] {
  const { pairs, removed, added } = pairEntries(before, after);
  return [
    ...removed.flatMap((entry) => entry.routes.map((route) => removal(route, entry))),
    ...added.flatMap((entry) => entry.routes.map((route) => addition(route, entry))),
    ...pairs.flatMap((pair) => [...diffRoutes(pair), ...diffStanding(pair)]),
  ];
}

/** Routes of both states that are the same thing, if under another name. */
export function pairRoutes({ before, after }: Pair<Entry>) {
  return pairUp(
    before.routes,
    after.routes,
    ({ model }) => model,
    (a, b, samePlace) => (a.label === null && b.label === null) || (samePlace && same(a.label, b.label)),
  );
}

function diffRoutes({ before, after }: Pair<Entry>): readonly Change[] {
  const routes = pairRoutes({ before, after });
  const renamed = routes.pairs.filter((pair) => pair.before.model !== pair.after.model);
  const isSentItself = ({ id, routes }: Entry) => routes.some(({ model }) => model === id);
  return [
    ...routes.removed.map((route) => removal(route, before)),
    ...routes.added.map((route) => addition(route, after)),
    ...renamed.map((pair) => {
      const [from, to] = [pair.before.model, pair.after.model];
      return change("model-renamed", from, `model renamed to ${to}`, from, to);
    }),
    ...(before.id !== after.id && !(isSentItself(before) && isSentItself(after))
      ? [change("entry-renamed", before.id, `entry renamed to ${after.id}`, before.id, after.id)]
      : []),
  ];
}

/** Deprecation, the kind of thing that it is, and what for. */
function diffStanding({ before, after }: Pair<Entry>): readonly Change[] {
  const changes: Change[] = [];
  const { id, aliasOf } = after;
  if (before.aliasOf !== aliasOf) {
    if (before.aliasOf === null) {
      changes.push(change("model-deprecated", id, `model deprecated: send ${aliasOf}`, null, aliasOf));
    } else if (aliasOf === null) {
      changes.push(change("model-restored", id, "model no longer deprecated", before.aliasOf, null));
    } else changes.push(change("alias-moved", id, `send ${aliasOf} instead`, before.aliasOf, aliasOf));
  }
  if (before.category !== after.category) {
    const text = `from ${before.category} to ${after.category}`;
    changes.push(change("category-changed", `${id}.category`, text, before.category, after.category));
  }
  if (before.task !== after.task) {
    changes.push(change("task-changed", `${id}.task`, `from ${before.task} to ${after.task}`, before.task, after.task));
  }
  const facts = ({ output }: Entry) => output && { kind: output.kind, images: output.images, with: output.with };
  if (!same(facts(before), facts(after))) {
    const text = `delivers ${show(facts(after) ?? "one file")}`;
    changes.push(change("output-changed", `${id}.output`, text, facts(before), facts(after)));
  }
  return changes;
}

function addition({ model, label }: Route, { name, category, task, pricing }: Entry): Change {
  const { min, max, unit } = ofModel(pricing, model);
  const price = min === null || max === null ? "no price documented" : priceText({ min, max, unit });
  const title = label === null ? name : `${name}, ${label}`;
  const text = `new model: ${title} (${category}, ${task}), ${price}`;
  return change("model-added", model, text, null, model);
}

function removal({ model, label }: Route, { name }: Entry): Change {
  return change("model-removed", model, `model removed: ${label === null ? name : `${name}, ${label}`}`, model, null);
}
