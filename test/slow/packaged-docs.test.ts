import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, it } from "vitest";
import { copyInto } from "../../scripts/packages/build-package.js";
import { copiedFolders, type PackageId, packages } from "../../scripts/packages/packages.js";
import { anchorsIn, linksIn } from "../support/markdown.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { projectRoot } from "../support/spec-files.js";
import { readTree, temporaryFolder } from "../support/temporary.js";

/** What `npm pack` would put into the tarball, but for what is compiled: path -> text. */
function packedPages(id: PackageId): ReadonlyMap<string, string> {
  const root = temporaryFolder();
  for (const name of copiedFolders) cpSync(join(projectRoot, "generated", name), join(root, name), { recursive: true });
  const folder = join(root, id);
  const filter = (path: string) => !/generated[\\/]\w+[\\/](dist|docs|conformance|src|node_modules)$/.test(path);
  cpSync(join(projectRoot, "generated", id), folder, { recursive: true, filter });
  copyInto(id, folder);
  const shell = process.platform === "win32";
  const answer = execFileSync("npm", ["pack", "--dry-run", "--json"], {
    cwd: folder,
    encoding: "utf8",
    shell,
    stdio: "pipe",
  });
  const [{ files }] = JSON.parse(answer) as [{ files: readonly { readonly path: string }[] }];
  const tree = readTree(folder);
  return new Map(files.map(({ path }) => [path, Buffer.from(tree.get(path) ?? "", "latin1").toString("utf8")]));
}

const pages = packedPages("sdk");

/** Links on a package's pages that lead nowhere in it, and how many were followed. */
function follow(packed: ReadonlyMap<string, string>): {
  readonly broken: readonly string[];
  readonly followed: number;
} {
  const anchors = new Map<string, readonly string[]>();
  const anchorsOf = (page: string) => {
    if (!anchors.has(page)) anchors.set(page, anchorsIn(page));
    return anchors.get(page) ?? [];
  };
  let followed = 0;
  const broken: string[] = [];
  for (const [path, text] of packed) {
    if (!/\.(md|txt)$/.test(path)) continue;
    for (const link of linksIn(text)) {
      if (/^https:/.test(link)) continue;
      const [target = "", fragment] = link.split("#");
      const page = packed.get(target === "" ? path : posix.join(posix.dirname(path), target));
      followed++;
      if (page === undefined || (fragment !== undefined && !anchorsOf(page).includes(fragment)))
        broken.push(`${path}: ${link}`);
    }
  }
  return { broken, followed };
}

it("the emulator's package has its pages, and every link on them leads somewhere", () => {
  const own = packedPages("emulator");
  expect(packages.emulator.always.filter((path) => !own.get(path))).toEqual([]);
  const { broken, followed } = follow(own);
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(2);
}, 60_000);

it("the package has a page per entry, and every link on its pages leads somewhere", () => {
  const spec = resolveRealSpec();
  const wanted = ["README.md", "llms.txt", "docs/decisions.md", "docs/models/index.md"];
  wanted.push(...spec.entries.map(({ id }) => `docs/models/${id}.md`));
  expect(wanted.filter((path) => !pages.get(path))).toEqual([]);

  const { broken, followed } = follow(pages);
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
