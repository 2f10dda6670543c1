import { describe, expect, it } from "vitest";
import { toCatalog } from "../../../generator/derive/catalog/to-catalog.js";
import { tablesOf } from "../../../generator/derive/rows.js";
import { toFacts } from "../../../generator/emit/site/entry-facts.js";
import { estimateCredits } from "../../../templates/sdk/src/price/estimate-credits.js";
import { arrange } from "../../../templates/site/src/overview/arrange.js";
import { jobAddress, priceOf } from "../../../templates/site/src/overview/job-price.js";
import { matches, offers } from "../../../templates/site/src/overview/matches.js";
import { statusText } from "../../../templates/site/src/overview/status-text.js";
import { readWanted, type Wanted } from "../../../templates/site/src/overview/wanted.js";
import { resolveRealSpec } from "../../support/real-spec.js";

const spec = resolveRealSpec();
const facts = toCatalog(spec, "0").entries.map((entry) => toFacts(entry, spec));

function find(wanted: Wanted) {
  return facts
    .map((entry) => ({ entry, price: priceOf(entry, wanted) }))
    .filter(({ entry, price }) => matches(entry, wanted, price));
}

const shown = (address: string) =>
  arrange(find(readWanted(address)), readWanted(address)).map(({ title, found }) => ({
    title,
    found: found.map(({ entry, price }) => `${entry.id} ${price.min}-${price.max}${price.documented ? "" : " ?"}`),
  }));

/** What the SDK says of it. */
function estimated(model: string, params: object = {}): string {
  const { min, max } = estimateCredits(tablesOf(spec), model, params);
  return `${model} ${min}-${max}`;
}

describe("what a newcomer looks for", () => {
  it("the cheapest 10 s image-to-video with sound: what is known first, a range last", () => {
    expect(shown("?task=image-to-video&length=10&with=sound&sort=price")).toEqual([
      {
        title: "for 10 s of video",
        found: [
          estimated("kling-2-6", { duration: 10, sound: true }),
          `${estimated("kling-3-multi-shot")} ?`,
          `${estimated("kling-3")} ?`,
        ],
      },
    ]);
  });

  it("what is charged by the second is priced for the whole, beside what is charged by the video", () => {
    const [group, ...others] = shown("?gives=video&length=10&resolution=720p&sort=price");
    expect(others).toEqual([]);
    expect(group?.title).toBe("for 10 s of video");
    expect(group?.found).toContain(estimated("wan-2-5", { resolution: "720p", duration: 10 }));
    expect(group?.found.some((line) => /^wan-animate \d+-\d+$/.test(line))).toBe(true);
  });

  it("seconds are those of what is measured: text has none", () => {
    const [speech] = find(readWanted("?length=10&q=elevenlabs-speech-to-text"));
    expect(speech?.price.unit).toBe("for 10 s of audio");
  });

  it("a limit leaves out what can only cost more", () => {
    const ids = find(readWanted("?gives=image&credits=8")).map(({ entry }) => entry.id);
    const within = toCatalog(spec, "0").entries.filter(({ gives, pricing }) => gives === "image" && pricing.min <= 8);
    expect(ids).toEqual(within.map(({ id }) => id));
  });
});

describe("what an entry cannot do has no price there", () => {
  const cases: readonly { id: string; job: string; want: boolean }[] = [
    { id: "kling-3", job: "?length=15", want: true },
    { id: "hailuo", job: "?length=15", want: false },
    { id: "nano-banana", job: "?length=15", want: false },
    { id: "seedream-v3", job: "?resolution=4K", want: false },
    { id: "hailuo", job: "?length=10&with=sound", want: false },
    { id: "wan-animate", job: "?length=7", want: true },
  ];
  for (const { id, job, want } of cases) {
    it(`${id} ${job}`, () => {
      const entry = facts.find((each) => each.id === id);
      expect(entry && offers(entry, readWanted(job))).toBe(want);
    });
  }
});

describe("an entry's page opens with the job", () => {
  const cases: readonly { id: string; job: string; want: string }[] = [
    { id: "kling-2-6", job: "", want: "models/kling-2-6.html" },
    { id: "kling-2-6", job: "?length=10&with=sound", want: "models/kling-2-6.html?duration=10&sound=true" },
    { id: "hailuo", job: "?resolution=512p", want: "models/hailuo.html?resolution=512P" },
    { id: "hailuo", job: "?length=15", want: "models/hailuo.html" },
    { id: "wan-animate", job: "?length=7", want: "models/wan-animate.html?estimate.seconds=7" },
  ];
  for (const { id, job, want } of cases) {
    it(`${id} ${job}`, () => {
      const entry = facts.find((each) => each.id === id);
      expect(entry && jobAddress(entry, readWanted(job))).toBe(want);
    });
  }
});

it("different units are never sorted into one another", () => {
  for (const sort of ["price", "price-down"]) {
    for (const { title, found } of arrange(find(readWanted("")), readWanted(`?sort=${sort}`))) {
      expect(new Set(found.map(({ price }) => price.unit))).toEqual(new Set([title]));
      const amounts = found.map(({ price }) => (sort === "price" ? (price.min ?? 0) : -(price.max ?? 0)));
      expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    }
  }
});

it("each price is what the SDK estimates for the same", () => {
  let compared = 0;
  for (const entry of facts) {
    for (const { is, params } of entry.ask.length) {
      for (const resolution of entry.ask.resolution) {
        const price = priceOf(entry, { length: is, resolution: resolution.is, with: [] });
        const estimates = Object.keys(entry.models).map((model) =>
          estimateCredits(tablesOf(spec), model, { ...params, ...resolution.params }, { seconds: is }),
        );
        expect(price).toMatchObject({
          min: Math.min(...estimates.map(({ min }) => min ?? Number.NaN)),
          max: Math.max(...estimates.map(({ max }) => max ?? Number.NaN)),
        });
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(30);
});

describe("the search", () => {
  const cases: readonly { q: string; want: readonly string[] }[] = [
    { q: "KLING 3 motion", want: ["kling-3-motion"] },
    { q: "imagen", want: ["imagen-v4"] },
    { q: "  veo quality ", want: ["veo-3-quality"] },
    { q: "hailuo-2-3-pro", want: ["hailuo-2-3"] },
    { q: "no such model", want: [] },
  ];
  for (const { q, want } of cases) {
    it(q, () => expect(find({ ...readWanted(""), q }).map(({ entry }) => entry.id)).toEqual(want));
  }
});

describe("where nothing fits, it says what to ask for less", () => {
  const count = (wanted: Wanted) => find(wanted).length;
  const status = (address: string) => statusText(readWanted(address), facts, count);

  it("a typo", () =>
    expect(status("?q=imgaen+v4")).toBe(
      `0 of ${facts.length} models. Did you mean Imagen V4? There would be ${facts.length} without the search.`,
    ));

  it("a length that no model has with what else is asked for", () => {
    expect(status("?task=image-to-video&length=25&with=seed")).toContain("without the settings");
  });

  it("the job that the credits are for", () => {
    expect(status("?gives=video&length=10&with=sound")).toMatch(
      new RegExp(`^\\d+ of ${facts.length} models\\. Credits are for 10 s, with sound\\.$`),
    );
  });
});
