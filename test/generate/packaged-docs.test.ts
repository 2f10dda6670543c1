import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, it } from "vitest";
import { anchorsIn, linksIn } from "../support/markdown.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { projectRoot } from "../support/spec-files.js";
import { readTree, temporaryFolder } from "../support/temporary.js";

/** What `npm pack` would put into the tarball, but for what is compiled: path -> text. */
function packedPages(): ReadonlyMap<string, string> {
  const root = temporaryFolder();
  cpSync(join(projectRoot, "generated/docs"), join(root, "docs"), { recursive: true });
  const sdk = join(root, "sdk");
  const filter = (path: string) => !/sdk[\\/](dist|docs|src|node_modules)$/.test(path);
  cpSync(join(projectRoot, "generated/sdk"), sdk, { recursive: true, filter });
  execFileSync(process.execPath, ["copy-docs.mjs"], { cwd: sdk });
  const shell = process.platform === "win32";
  const answer = execFileSync("npm", ["pack", "--dry-run", "--json"], {
    cwd: sdk,
    encoding: "utf8",
    shell,
    stdio: "pipe",
  });
  const [{ files }] = JSON.parse(answer) as [{ files: readonly { readonly path: string }[] }];
  const tree = readTree(sdk);
  return new Map(files.map(({ path }) => [path, Buffer.from(tree.get(path) ?? "", "latin1").toString("utf8")]));
}

const pages = packedPages();

it("the package has a page per entry, and every link on its pages leads somewhere", () => {
  const spec = resolveRealSpec();
  const wanted = ["README.md", "llms.txt", "docs/decisions.md", "docs/models/index.md"];
  wanted.push(...spec.entries.map(({ id }) => `docs/models/${id}.md`));
  expect(wanted.filter((path) => !pages.get(path))).toEqual([]);

  const anchors = new Map<string, readonly string[]>();
  const anchorsOf = (page: string) => {
    if (!anchors.has(page)) anchors.set(page, anchorsIn(page));
    return anchors.get(page) ?? [];
  };
  let followed = 0;
  const broken: string[] = [];
  for (const [path, text] of pages) {
    if (!/\.(md|txt)$/.test(path)) continue;
    for (const link of linksIn(text)) {
      if (/^https:/.test(link)) continue;
      const [target = "", fragment] = link.split("#");
      const page = pages.get(target === "" ? path : posix.join(posix.dirname(path), target));
      followed++;
      if (page === undefined || (fragment !== undefined && !anchorsOf(page).includes(fragment)))
        broken.push(`${path}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(spec.entries.length * 3);
}, 60_000);

it("every model that can be sent is found from llms.txt, on the line of the page that explains it", () => {
  const { models } = resolveRealSpec();
  const lines = (pages.get("llms.txt") ?? "").split("\n");
  const missing = models.filter(
    ({ model, entry }) =>
      !lines.some(
        (line) =>
          line.includes(`](docs/models/${entry.id}.md): `) &&
          line.split("send ")[1]?.split(", ").includes(`\`${model}\``),
      ),
  );
  expect(missing.map(({ model }) => model)).toEqual([]);
}, 60_000);

it("llms.txt has the shape of llmstxt.org: a title, a summary, prose, then sections of links", () => {
  const text = pages.get("llms.txt") ?? "";
  const [head = "", ...sections] = text.split(/^## /m);
  expect(head).toMatch(/^# .+\n\n> .+\n\n[^#]+$/);
  expect(sections.length).toBeGreaterThan(4);
  for (const section of sections) expect(section).toMatch(/^.+\n\n(- \[[^\]]+\]\([^)]+\): .+\n)+\n?$/);
}, 60_000);
