import { describe, expect, it } from "vitest";
import { applyDiff } from "../../support/case-book.js";
import { dearerPixel } from "../../support/dearer-pixel.js";
import { baseSpec, generate, resolveSpec } from "../../support/spec-files.js";
import { parseXml } from "../../support/xml.js";

/** What Atom demands of a feed and of each entry of it, by the names of the elements. */
function readFeed(xml: string) {
  const texts = (node: ReturnType<typeof parseXml>) =>
    Object.fromEntries([...node.childNodes].map((child) => [child.nodeName, child.textContent?.trim() ?? ""]));
  const [feed] = [...parseXml(xml).childNodes].filter(({ nodeName }) => nodeName === "feed");
  if (!feed) throw new Error("no feed");
  const { id, title, updated, author } = texts(feed);
  const entries = [...feed.childNodes].filter(({ nodeName }) => nodeName === "entry").map(texts);
  return { id, title, updated, author, entries };
}

describe("the feed of price changes", () => {
  it("without a change on record it is a feed without entries", () => {
    const feed = readFeed(generate(resolveSpec(baseSpec())).get("site/prices.atom") ?? "");
    expect(feed).toMatchObject({ updated: "1970-01-01T00:00:00Z", entries: [] });
    expect(feed.id && feed.title && feed.author).toBeTruthy();
  });

  it("a change is an entry with the day, an id that stays, and both prices", () => {
    const files = generate(resolveSpec(applyDiff(baseSpec(), dearerPixel)));
    const feed = readFeed(files.get("site/prices.atom") ?? "");
    expect(feed.updated).toBe("2026-12-01T00:00:00Z");
    expect(feed.entries).toEqual([
      expect.objectContaining({
        id: expect.stringMatching(/^tag:[^,]+,\d{4}:prices\/pixel\/2026-12-01$/),
        title: "Pixel: 4 to 7 credits per image → 5 to 7 credits per image",
        updated: "2026-12-01T00:00:00Z",
        content: "4 to 7 credits per image → 5 to 7 credits per image. 1K: 4 → 5.",
      }),
      // Its alias costs the same.
      expect.objectContaining({ id: expect.stringMatching(/old-pixel/) }),
    ]);
    expect(files.get("site/price-changes.html")).toContain("<div>1K: 4 → 5</div>");
  });
});
