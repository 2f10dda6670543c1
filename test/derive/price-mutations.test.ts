import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPricing } from "../../generator/check/check-pricing.js";
import { measures } from "../../generator/derive/measures.js";
import { closedValues } from "../../generator/derive/parameter-types.js";
import { tablesOf } from "../../generator/derive/rows.js";
import { Report } from "../../generator/diagnostics/report.js";
import type { Entry, Prices, ResolvedSpec, Tier } from "../../generator/ir/types.js";
import type { YamlDocument } from "../../generator/load/yaml-document.js";
import { estimateCredits } from "../../templates/sdk/src/price/estimate-credits.js";
import { resolveRealSpec } from "../support/real-spec.js";

/**
 * Prices as maintainers get them wrong: a tier left out, a value without one, some tiers of a table. Whatever is left, the check
 * names it or the estimate covers it: nobody is told less than what could be charged, nor a neighbour's price.
 */
const spec = resolveRealSpec();
const own = spec.entries.filter(({ aliasOf }) => aliasOf === null);
/** Of whatever can be counted. */
const sevenOfEach = Object.fromEntries(Object.keys(measures).map((measure) => [measure, 7]));
const tiered = own.filter(({ pricing }) => (pricing.tiers?.length ?? 0) > 1);

const document: YamlDocument = { file: "", value: null, locate: () => ({ file: "", line: 1, column: 1 }) };

function problemsOf(entry: Entry): readonly string[] {
  const report = new Report();
  checkPricing(entry, spec.units, document, report);
  return report.diagnostics.map(({ code }) => code);
}

function withPricing(entry: Entry, given: Partial<Prices>): Entry {
  const pricing = { ...entry.pricing, ...given };
  const credits = [...(pricing.tiers ?? []).map((tier) => tier.credits), ...Object.values(pricing.range ?? {})];
  return { ...entry, pricing: { ...pricing, min: Math.min(...credits), max: Math.max(...credits) } };
}

/** The estimate when the spec has the entry like this. */
function estimateOf(entry: Entry, model: string, params: object) {
  const models = entry.routes.map((route) => ({ model: route.model, entry, route }));
  const changed: ResolvedSpec = { ...spec, entries: [entry], models };
  return estimateCredits(tablesOf(changed), model, params, sevenOfEach);
}

/** Any request: of each parameter with a closed list one of its values, or none. */
function requests(entry: Entry): fc.Arbitrary<{ readonly model: string; readonly params: object }> {
  const lists = entry.parameters.flatMap((parameter) => {
    const values = closedValues(parameter);
    return values ? [[parameter.name, fc.constantFrom(undefined, ...values)] as const] : [];
  });
  const model = fc.constantFrom(...entry.routes.map((route) => route.model));
  return fc.record({ model, params: fc.record(Object.fromEntries(lists)) });
}

/** Of the entries some, each with a request and the tiers that are left of its own. */
function fewerTiers(entries: readonly Entry[]) {
  return fc.constantFrom(...entries).chain((entry) => {
    const tiers = entry.pricing.tiers ?? [];
    const kept = fc.subarray([...tiers], { minLength: 1, maxLength: tiers.length - 1 });
    return fc.record({ entry: fc.constant(entry), kept, request: requests(entry) });
  });
}

it("has entries to try", () => {
  expect(tiered.length).toBeGreaterThan(20);
});

describe("a tier is left out", () => {
  it("is named, for each tier of each entry", () => {
    for (const entry of tiered) {
      const tiers = entry.pricing.tiers ?? [];
      for (const gone of tiers) {
        const kept = tiers.filter((tier) => tier !== gone);
        expect({ id: entry.id, gone: gone.label, problems: problemsOf(withPricing(entry, { tiers: kept })) }).toEqual({
          id: entry.id,
          gone: gone.label,
          problems: ["tier-missing"],
        });
      }
    }
  });

  it("with a range beside the others: never less than before, and never more certain", () => {
    fc.assert(
      fc.property(fewerTiers(tiered), ({ entry, kept, request: { model, params } }) => {
        const { min, max } = entry.pricing;
        const partial = withPricing(entry, { tiers: kept, range: { min, max } });
        expect(problemsOf(partial)).toEqual([]);
        const [old, now] = [estimateOf(entry, model, params), estimateOf(partial, model, params)];
        expect(now.max).toBeGreaterThanOrEqual(old.max ?? Number.POSITIVE_INFINITY);
        expect(now.min).toBeLessThanOrEqual(old.min ?? 0);
      }),
    );
  });

  it("said to be without a price: what it covered is unknown, and nothing else is another price", () => {
    fc.assert(
      fc.property(fewerTiers(tiered), ({ entry, kept, request: { model, params } }) => {
        const gone = (entry.pricing.tiers ?? []).filter((tier) => !kept.includes(tier));
        const unpriced = withPricing(entry, { tiers: kept, unpriced: gone.map(({ when }) => when) });
        expect(problemsOf(unpriced)).toEqual([]);
        const [old, now] = [estimateOf(entry, model, params), estimateOf(unpriced, model, params)];
        if (now.max === null) expect(now).toMatchObject({ min: null, rate: null, exact: false });
        else expect(now).toEqual(old);
        const isGone = gone.some(({ when }) => mayBe(when, model, params));
        expect(now.max === null).toBe(isGone);
      }),
    );
  });
});

/** Whether a request may select a tier: what it leaves out, it leaves open. */
function mayBe(when: Tier["when"], model: string, params: object): boolean {
  const given: Readonly<Record<string, unknown>> = { ...params, model };
  return Object.entries(when).every(([name, values]) => {
    const value = given[name];
    return value === undefined || (values as readonly unknown[]).includes(value);
  });
}

describe("a value comes without a tier", () => {
  const priced = tiered.flatMap((entry) => {
    const names = new Set((entry.pricing.tiers ?? []).flatMap(({ when }) => Object.keys(when)));
    return entry.parameters
      .filter(({ name, values }) => names.has(name) && values)
      .map(({ name }) => ({ entry, name }));
  });
  const withValue = (entry: Entry, name: string): Entry => {
    const parameters = entry.parameters.map((parameter) =>
      parameter.name === name
        ? { ...parameter, values: [...(parameter.values ?? []), { value: "brand new", label: null }] }
        : parameter,
    );
    return { ...entry, parameters };
  };

  it("is named, for each list that a price depends on", () => {
    expect(priced.length).toBeGreaterThan(20);
    for (const { entry, name } of priced)
      expect([entry.id, name, ...problemsOf(withValue(entry, name))]).toEqual([entry.id, name, "tier-missing"]);
  });

  it("it costs what the range says, or nobody knows; the others cost what they did", () => {
    for (const { entry, name } of priced) {
      const more = withValue(entry, name);
      const { model } = entry.routes[0] as Entry["routes"][number];
      const ranged = withPricing(more, { range: { min: 1, max: 9_999 } });
      const unpriced = withPricing(more, { unpriced: [{ [name]: ["brand new"] }] });
      expect([problemsOf(ranged), problemsOf(unpriced)]).toEqual([[], []]);
      expect(estimateOf(ranged, model, { [name]: "brand new" }).rate).toEqual({ min: 1, max: 9_999 });
      expect(estimateOf(unpriced, model, { [name]: "brand new" }).rate).toBeNull();
      for (const { value } of entry.parameters.find((each) => each.name === name)?.values ?? [])
        expect(estimateOf(ranged, model, { [name]: value })).toEqual(estimateOf(entry, model, { [name]: value }));
    }
  });
});

it("some tiers where only the range was known: what they do not cover costs what it did", () => {
  const ranged = own.filter(({ pricing, parameters }) => !pricing.tiers && parameters.some((each) => each.values));
  expect(ranged.length).toBeGreaterThan(5);
  const cases = fc.constantFrom(...ranged).chain((entry) => {
    const parameter = fc.constantFrom(...entry.parameters.filter(({ values }) => values));
    const condition = parameter.chain(({ name, values }) =>
      fc.constantFrom(...(values ?? []).map(({ value }): Tier["when"] => ({ [name]: [value] }))),
    );
    return fc.record({ entry: fc.constant(entry), when: condition, request: requests(entry) });
  });
  fc.assert(
    fc.property(cases, ({ entry, when, request: { model, params } }) => {
      const { min, range } = entry.pricing;
      const partial = withPricing(entry, { tiers: [{ label: "One", credits: min, when }], range });
      const [old, now] = [estimateOf(entry, model, params), estimateOf(partial, model, params)];
      const selects = Object.entries(when).every(([name, [value]]) => {
        return (params as Readonly<Record<string, unknown>>)[name] === value;
      });
      expect(now.rate).toEqual(selects ? { min, max: min } : old.rate);
    }),
  );
});
