import { posix } from "node:path";
import { expect, it } from "vitest";
import { attributeOf, elementsOf, type HtmlElement, parseHtml, textOf } from "./html.js";

/** The pages by their paths below `site/`, with all their elements. */
function pagesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly HtmlElement[]> {
  return new Map(
    [...files]
      .filter(([path]) => /^site\/.*\.html$/.test(path))
      .map(([path, text]) => [path, elementsOf(parseHtml(text))]),
  );
}

/** Tests of all pages that are among the outputs. */
export function checkPages(files: ReadonlyMap<string, string>): void {
  const pages = pagesOf(files);
  const all = [...pages].flatMap(([path, elements]) => elements.map((element) => ({ path, element })));

  it("has a page for every entry, and one for each part", () => {
    const { entries } = JSON.parse(files.get("catalog/catalog.json") ?? "") as { entries: { id: string }[] };
    const parts = ["api", "budget", "decisions", "downloads", "index", "price-changes"];
    const want = [...parts.map((part) => `site/${part}.html`), ...entries.map(({ id }) => `site/models/${id}.html`)];
    expect([...pages.keys()].sort()).toEqual(want.sort());
  });

  it("every link and every file that a page loads is there, with its place in the page", () => {
    const ids = new Map([...pages].map(([path, of]) => [path, new Set(of.map((each) => attributeOf(each, "id")))]));
    const dead = all.flatMap(({ path, element }) =>
      ["href", "src"].flatMap((name) => {
        const target = attributeOf(element, name);
        if (target === undefined) return [];
        const [file = "", fragment] = target.split("#");
        const found = file === "" ? path : posix.join(posix.dirname(path), file);
        const isThere = files.has(found) && (fragment === undefined || ids.get(found)?.has(fragment));
        return isThere ? [] : [`${path}: ${target}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it("nothing is written into a page that its policy forbids", () => {
    const bad = all.flatMap(({ path, element }) => {
      const { tagName, attrs } = element;
      const type = attributeOf(element, "type");
      const isCode = tagName === "script" && attributeOf(element, "src") === undefined && type !== "application/json";
      const isModule = tagName === "script" && type === "module";
      const inline = attrs.filter(({ name }) => name === "style" || name.startsWith("on"));
      return isCode || isModule || tagName === "style" || inline.length > 0 ? [`${path}: <${tagName}>`] : [];
    });
    expect(bad).toEqual([]);
  });

  it("every page has the policy before anything that it is about, a title of its own, one heading, and a language", () => {
    const titles = new Set<string>();
    for (const [path, elements] of pages) {
      const [html] = elements;
      const tags = elements.map(({ tagName }) => tagName);
      const policy = elements.findIndex((each) => attributeOf(each, "http-equiv") === "Content-Security-Policy");
      expect(attributeOf(elements[policy] as HtmlElement, "content"), path).toContain("default-src 'none'");
      expect(policy, path).toBeLessThan(Math.min(tags.indexOf("link"), tags.indexOf("title")));
      expect(html && attributeOf(html, "lang"), path).toBe("en");
      expect(
        tags.filter((tag) => tag === "h1"),
        path,
      ).toHaveLength(1);
      titles.add(textOf(elements[tags.indexOf("title")] as HtmlElement));
    }
    expect(titles.size).toBe(pages.size);
  });

  it("no id stands twice on a page", () => {
    for (const [path, elements] of pages) {
      const ids = elements.flatMap((each) => attributeOf(each, "id") ?? []);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  it("what lies beside the pages is what lies in its own folder", () => {
    for (const [path, text] of files) {
      if (/^(openapi|schemas|pricing|collections|conformance|docs)\//.test(path)) {
        expect(files.get(`site/${path}`) === text, path).toBe(true);
      }
    }
    expect(files.get("site/catalog.json")).toBe(files.get("catalog/catalog.json"));
  });
}
