/** What is published with a version of its own meaning: the npm package, and the OpenAPI documents. */
export const products = ["sdk", "openapi"] as const;
export type Product = (typeof products)[number];

/** From the least to the greatest. `none`: the product does not show it. */
export const verdicts = ["none", "patch", "minor", "major"] as const;
export type Verdict = (typeof verdicts)[number];

/** Chapters of the changelog, in order. */
export const topics = ["models", "parameters", "wire", "prices", "api", "decisions", "texts"] as const;
export type Topic = (typeof topics)[number];

interface Rule {
  readonly topic: Topic;
  readonly sdk: Verdict;
  readonly openapi: Verdict;
  readonly reason: string;
}

/**
 * Every kind of change, with what it is for either product, and why. The question is the same for all of them: does code that
 * compiled and ran against the last release, untouched, still compile and still get what it asked for?
 *
 * - For the SDK the contract is what callers write: models, parameter names, values, limits. What the encoder makes of it
 *   follows by itself, so a corrected wire format is a fix.
 * - For the OpenAPI documents the contract is the body: whoever writes it by hand, or with a generated client, has to follow.
 * - Requests alone are meant: more that is accepted is compatible, less is not. What the spec forbids is refused before it is
 *   sent, so it counts although the API may never have taken it (octokit and oasdiff have the same rule).
 * - Where the spec cannot tell which of two readings is meant, the worse one counts. Words alone are a patch.
 *
 * `redocly diff` 2.77 was run beside this on every edit of test/fixtures/spec-edits: it sees none that breaks and is not major
 * here, but takes a removed optional parameter, a shifted index, a wrong key in `options` and a price for patches.
 */
export const rules = {
  "model-added": rule("models", "minor", "minor", "What exists does not change."),
  "model-removed": rule("models", "major", "major", "Code that sends it does not compile, and is refused."),
  "model-renamed": rule("models", "major", "major", "The old name is refused: for callers it is a removal."),
  "model-deprecated": rule(
    "models",
    "minor",
    "minor",
    "It still works; callers are told to move (semver 2.0, rule 7).",
  ),
  "model-restored": rule("models", "minor", "minor", "What was going away is supported again."),
  "alias-moved": rule("models", "minor", "minor", "It still works; callers are told to move elsewhere."),
  "entry-renamed": rule(
    "models",
    "patch",
    "major",
    "The id itself is never sent, so SDK calls stay; generated clients name their types after it.",
  ),
  "category-changed": rule(
    "models",
    "minor",
    "patch",
    "What is delivered is of another kind than was said, and the emulator delivers that; the OpenAPI documents do not state it.",
  ),
  "output-changed": rule(
    "models",
    "minor",
    "patch",
    "What is delivered is of another kind than was said, and the emulator delivers that; the OpenAPI documents do not state it.",
  ),

  "task-changed": rule(
    "models",
    "minor",
    "none",
    "Whoever looks for models by task in the catalogue finds it elsewhere; no call has to be written otherwise.",
  ),
  "parameter-added": rule("parameters", "minor", "minor", "It may be left out."),
  "parameter-added-required": rule("parameters", "major", "major", "Requests without it were accepted."),
  "parameter-removed": rule("parameters", "major", "major", "Code that sets it does not compile, and is refused."),
  "parameter-withdrawn": rule(
    "parameters",
    "major",
    "patch",
    "SDK code that sets it does not compile; the body is documented as before.",
  ),
  "parameter-renamed": rule("parameters", "major", "major", "The old name is refused, in calls and in bodies."),
  "parameter-renamed-same-wire": rule(
    "parameters",
    "major",
    "patch",
    "SDK code that sets the old name does not compile; the body is the same.",
  ),
  "parameter-required": rule("parameters", "major", "major", "Requests without it were accepted."),
  "parameter-optional": rule("parameters", "minor", "minor", "More is accepted than before."),
  "role-changed": rule(
    "parameters",
    "minor",
    "none",
    "Whoever fills parameters by their role fills it with something else; no call has to be written otherwise.",
  ),
  "type-widened": rule("parameters", "minor", "minor", "Every value of the old type is one of the new."),
  "type-changed": rule("parameters", "major", "major", "Values of the old type are refused."),
  "values-closed": rule("parameters", "major", "major", "Values outside the new list were accepted."),
  "values-opened": rule("parameters", "minor", "minor", "More is accepted than before."),
  "value-added": rule("parameters", "minor", "minor", "More is accepted than before."),
  "value-removed": rule("parameters", "major", "major", "Code that sends it does not compile, and is refused."),
  "value-renamed": rule("parameters", "major", "major", "The old spelling is refused: for callers it is a removal."),
  "value-renamed-same-wire": rule(
    "parameters",
    "major",
    "patch",
    "The old spelling is refused in SDK calls; bodies hold its index, which is the same.",
  ),
  "value-refused": rule("parameters", "major", "major", "It was accepted."),
  "value-no-longer-refused": rule("parameters", "minor", "minor", "More is accepted than before."),
  "values-reordered": rule("parameters", "patch", "patch", "No position of this list is sent."),
  "limit-added": rule("parameters", "major", "major", "Values beyond it were accepted."),
  "limit-tightened": rule("parameters", "major", "major", "Values beyond it were accepted."),
  "limit-loosened": rule("parameters", "minor", "minor", "More is accepted than before."),
  "limit-removed": rule("parameters", "minor", "minor", "More is accepted than before."),
  "pattern-changed": rule(
    "parameters",
    "major",
    "major",
    "Whether the new pattern takes all that the old one took cannot be told from the text; the SDK refuses by it, and so do the schemas of the requests.",
  ),

  "index-shifted": rule(
    "wire",
    "patch",
    "major",
    "The same word is sent as another number: SDK calls follow by themselves, a body that was written by hand now says something else.",
  ),
  "wire-moved": rule(
    "wire",
    "patch",
    "major",
    "SDK calls stay as they are and are sent correctly; a body in the old form is no longer documented.",
  ),
  "wire-extended": rule(
    "wire",
    "patch",
    "minor",
    "SDK calls stay as they are; bodies in the old form stay documented.",
  ),
  "wire-rewritten": rule("wire", "patch", "patch", "SDK calls stay as they are, and the documented body too."),
  "body-moved": rule(
    "wire",
    "patch",
    "major",
    "SDK calls stay as they are and are sent correctly; a body in the old form is no longer documented.",
  ),
  "route-wire-changed": rule(
    "wire",
    "patch",
    "major",
    "SDK calls stay as they are and are sent correctly; a body with the old value contradicts its model.",
  ),
  "slot-documented": rule("wire", "patch", "minor", "Bodies may hold more than before; SDK calls are not touched."),
  "slot-undocumented": rule(
    "wire",
    "patch",
    "major",
    "Bodies that hold it are no longer documented; the SDK never wrote it.",
  ),
  "slot-retyped": rule("wire", "patch", "major", "Bodies hold a value of another type; the SDK never wrote it."),
  "never-sent-changed": rule("wire", "patch", "patch", "No documented body holds it, before or after."),

  "price-raised": rule(
    "prices",
    "minor",
    "minor",
    "Estimates change, and a budget may refuse what it let through; no call has to be written otherwise.",
  ),
  "price-lowered": rule("prices", "minor", "minor", "Estimates change; no call has to be written otherwise."),
  "tier-added": rule(
    "prices",
    "minor",
    "minor",
    "Requests get a price of their own; no call has to be written otherwise.",
  ),
  "tier-removed": rule("prices", "minor", "minor", "Estimates become ranges; no call has to be written otherwise."),
  "tier-selected-otherwise": rule("prices", "minor", "minor", "Other requests have this price than before."),
  "tier-relabelled": rule("prices", "patch", "patch", "The same requests cost the same."),
  "range-changed": rule("prices", "minor", "minor", "Estimates change; no call has to be written otherwise."),
  "unpriced-changed": rule(
    "prices",
    "minor",
    "minor",
    "Estimates of what has no price are unknown, and a budget refuses it; no call has to be written otherwise.",
  ),
  "tiers-documented": rule("prices", "minor", "minor", "Estimates that were a range become exact."),
  "tiers-lost": rule("prices", "minor", "minor", "Estimates that were exact become a range."),
  "unit-changed": rule(
    "prices",
    "minor",
    "minor",
    "Estimates change, and say so in their unit; no call has to be written otherwise.",
  ),
  "unit-redefined": rule(
    "prices",
    "minor",
    "patch",
    "Estimates of all prices in this unit change; the OpenAPI documents name the unit, not the amount.",
  ),
  "quantity-changed": rule(
    "prices",
    "minor",
    "patch",
    "Estimates change, no call has to be written otherwise; the OpenAPI documents do not state it.",
  ),
  "estimate-lost": rule(
    "prices",
    "major",
    "patch",
    "A request no longer tells how many units it will cost: any `maxCredits` refuses calls that ran. The OpenAPI documents do not state it.",
  ),
  "price-dated": rule("prices", "patch", "patch", "Known better, charged the same."),
  "price-history-changed": rule("prices", "patch", "patch", "Today's price is the same."),

  "server-changed": rule(
    "api",
    "minor",
    "major",
    "SDK calls stay as they are, but reach a host that a firewall may not know; whoever has the old one written down fails.",
  ),
  "endpoint-changed": rule(
    "api",
    "patch",
    "major",
    "SDK calls stay as they are; requests to the old endpoint fail, and generated methods are named after the operation.",
  ),
  "operation-added": rule(
    "api",
    "minor",
    "minor",
    "Nothing that was there changes; the SDK's client needs a method of its own for it.",
  ),
  "operation-removed": rule("api", "major", "major", "Requests to it are no longer documented."),
  "api-field-added": rule("api", "minor", "minor", "It may be left out."),
  "api-field-added-required": rule("api", "major", "major", "Requests without it were accepted."),
  "api-field-removed": rule("api", "major", "major", "Requests that have it are no longer documented."),
  "api-field-required": rule("api", "major", "major", "Requests without it were accepted."),
  "api-field-optional": rule("api", "minor", "minor", "More is accepted than before."),
  "api-field-narrowed": rule("api", "major", "major", "Values that were accepted are refused."),
  "api-field-widened": rule("api", "minor", "minor", "More is accepted than before."),
  "reply-added": rule(
    "api",
    "minor",
    "minor",
    "Another documented answer; clients treat an unknown answer as an error already.",
  ),
  "reply-removed": rule(
    "api",
    "patch",
    "major",
    "Generated clients lose a documented answer; to the SDK it proves nothing any more.",
  ),
  "reply-changed": rule(
    "api",
    "patch",
    "major",
    "SDK calls stay as they are, and it reads the new reply by its table; other clients that tell answers apart by status or content read it wrongly.",
  ),
  "reading-changed": rule("api", "patch", "patch", "What the SDK makes of replies that the reference does not list."),
  "reply-name-changed": rule("api", "patch", "major", "Generated clients name a type after it."),
  "reply-extended": rule("api", "minor", "minor", "Clients ignore keys that they do not know."),
  "polling-changed": rule("api", "patch", "patch", "Advice: any pace is accepted."),
  "billing-changed": rule("api", "minor", "minor", "What is charged, and when, is told otherwise; no call changes."),

  "decision-added": rule(
    "decisions",
    "patch",
    "patch",
    "It says how the reference is read; its effects are listed by themselves.",
  ),
  "decision-removed": rule(
    "decisions",
    "patch",
    "patch",
    "It said how the reference is read; its effects are listed by themselves.",
  ),
  "decision-observed": rule("decisions", "patch", "patch", "Known better; its effects are listed by themselves."),
  "decision-changed": rule("decisions", "patch", "patch", "Its effects are listed by themselves."),

  "text-changed": rule("texts", "patch", "patch", "People read it, programs do not."),
  "evidence-changed": rule("texts", "patch", "patch", "Where a fact stands, not the fact."),
  "example-changed": rule("texts", "patch", "patch", "Examples show the contract, they are not part of it."),
  "order-changed": rule("texts", "patch", "patch", "Nothing that is sent or priced depends on it."),
  "word-added": rule("texts", "minor", "none", "Roles and tasks that are known stay as they are."),
  "word-removed": rule(
    "texts",
    "major",
    "none",
    "Code that names it, as a role or a task of the catalogue, does not compile.",
  ),
  "word-redefined": rule(
    "texts",
    "minor",
    "none",
    "What is found in the catalogue by this role or task is something else.",
  ),
  "vocabulary-changed": rule("texts", "none", "none", "No model uses it; the spec's own schemas alone name it."),
} as const satisfies Readonly<Record<string, Rule>>;

export type Kind = keyof typeof rules;

function rule<const S extends Verdict, const O extends Verdict>(topic: Topic, sdk: S, openapi: O, reason: string) {
  return { topic, sdk, openapi, reason };
}
