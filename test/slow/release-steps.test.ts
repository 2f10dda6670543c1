import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { packageIds, perPackage } from "../../scripts/packages/packages.js";
import { githubName, setRepository } from "../../scripts/release/repository.js";
import type { Release, Step } from "../../scripts/release/step.js";
import { changelog, hasEntry } from "../../scripts/release/steps/changelog.js";
import { clean } from "../../scripts/release/steps/clean.js";
import { publish } from "../../scripts/release/steps/publish.js";
import { version } from "../../scripts/release/steps/version.js";
import { temporaryFolder } from "../support/temporary.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A repository with one commit, in which `npm run diff` is a program that we know. */
function project(diff = "console.log('## Changes since v1\\n\\n' + process.argv.slice(2).join())"): Release {
  const root = temporaryFolder();
  writeFileSync(join(root, "diff.mjs"), diff);
  writeFileSync(join(root, "package.json"), JSON.stringify({ scripts: diff === "" ? {} : { diff: "node diff.mjs" } }));
  for (const id of packageIds) {
    mkdirSync(join(root, "templates", id), { recursive: true });
    writeFileSync(join(root, "templates", id, "CHANGELOG.md"), "# Changes\n\n## 1.1.0\n\nNew.\n");
  }
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: root, stdio: "pipe" });
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "First");
  return { root, folder: root, version: "1.1.0", base: "v1.0.0", dryRun: false, previews: [] };
}

const failure = (step: Step, release: Release) =>
  step.run(release).then(String, (error: Error) => ({ ...error, message: error.message }));

it("what is not committed is named", async () => {
  const release = project();
  expect(await clean.run(release)).toMatch(/^[0-9a-f]+ First$/);
  writeFileSync(join(release.root, "new.ts"), "");
  expect(await failure(clean, release)).toMatchObject({ output: "?? new.ts\n" });
});

const difference = (problems: readonly object[]) => `
  const [base] = process.argv.slice(3);
  console.log(JSON.stringify({
    base: { ref: base, version: "1.0.0" },
    verdicts: { sdk: { verdict: "minor" }, openapi: { verdict: "none" } },
    problems: ${JSON.stringify(problems)},
  }));
  process.exitCode = process.argv.includes("--check") ? ${problems.length} : 2;
`;

it("the version is asked of npm run diff --check, against the last release", async () => {
  expect(await version.run(project(difference([])))).toBe("1.1.0 after 1.0.0 (v1.0.0): sdk minor, openapi none");
  const problem = { place: "package.json", code: "version-too-low", message: "1.1.0 is too low" };
  expect(await failure(version, project(difference([problem])))).toMatchObject({
    message: "1.1.0 cannot follow 1.0.0 (v1.0.0)",
    output: "package.json: version-too-low: 1.1.0 is too low",
  });
  expect(await failure(version, project("console.error('v1.0.0 is no commit'); process.exitCode = 2"))).toMatchObject({
    message: "npm run diff gives no answer",
    output: "\nv1.0.0 is no commit\n",
  });
  expect(await failure(version, project(""))).toMatchObject({ message: "package.json has no script diff" });
});

it("a tag of another version is refused", async () => {
  vi.stubEnv("GITHUB_REF_TYPE", "tag");
  vi.stubEnv("GITHUB_REF_NAME", "v1.2.0");
  const release = project(difference([]));
  expect(await failure(version, release)).toMatchObject({ message: "the tag is v1.2.0, the package is 1.1.0" });
  vi.stubEnv("GITHUB_REF_NAME", "v1.1.0");
  expect(await version.run(release)).toContain("1.1.0 after 1.0.0");
});

it("the changelog of each package: demanded, but for a rehearsal, which shows the entry", async () => {
  const written = project();
  const both = "templates/sdk/CHANGELOG.md and templates/emulator/CHANGELOG.md";
  expect(await changelog.run(written)).toBe(`${both} have 1.1.0`);
  expect(await changelog.run({ ...written, dryRun: true })).toBe(`${both} have 1.1.0`);
  expect(written.previews).toEqual([
    "What changed since v1.0.0; each package has its entry:\n\n## 1.1.0\n\n--base,v1.0.0\n",
  ]);
  const lacking = { ...written, version: "1.2.0", previews: [] };
  expect(await failure(changelog, lacking)).toMatchObject({
    message: `no entry of 1.2.0 in ${both}`,
    output: "## 1.2.0\n\n--base,v1.0.0\n",
  });
  expect(await changelog.run({ ...lacking, dryRun: true })).toBe(`no entry of 1.2.0 yet in ${both}; see the preview`);
  expect(lacking.previews).toEqual([`An entry for ${both}:\n\n## 1.2.0\n\n--base,v1.0.0\n`]);
});

it("one changelog that lacks the entry is named alone", async () => {
  const release = project();
  writeFileSync(join(release.root, "templates/sdk/CHANGELOG.md"), "# Changes\n\n## 1.2.0\n");
  expect(await failure(changelog, { ...release, version: "1.2.0" })).toMatchObject({
    message: "no entry of 1.2.0 in templates/emulator/CHANGELOG.md",
  });
});

it("an entry is one of exactly that version", () => {
  const text = "## 1.10.0\n\n## [1.2.0] - 2026-12-01\n\n## 2.0.0-rc.1\n\n### 3.0.0\n";
  expect(["1.10.0", "1.2.0", "2.0.0-rc.1"].map((each) => hasEntry(text, each))).toEqual([true, true, true]);
  expect(["1.1.0", "1.10", "2.0.0", "3.0.0", "1.1000"].map((each) => hasEntry(text, each))).toEqual(
    Array(5).fill(false),
  );
});

it("the repository that npm compares with the place of the build", async () => {
  expect(
    [
      "https://github.com/o/n",
      "git+https://github.com/o/n.git",
      "git@github.com:o/n.git",
      "ssh://git@github.com/o/n",
    ].map(githubName),
  ).toEqual(Array(4).fill("o/n"));
  expect(["", "https://example.com/o/n", "https://github.com/o"].map(githubName)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);

  const { root } = project();
  const manifest = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  vi.stubEnv("GITHUB_REPOSITORY", "");
  expect(await setRepository(root, root, "generated/sdk")).toBe(undefined);
  expect(manifest()).not.toHaveProperty("repository");
  vi.stubEnv("GITHUB_REPOSITORY", "o/n");
  expect(await setRepository(root, root, "generated/sdk")).toBe("git+https://github.com/o/n.git");
  expect(manifest().repository).toEqual({
    type: "git",
    url: "git+https://github.com/o/n.git",
    directory: "generated/sdk",
  });
  vi.stubEnv("GITHUB_REPOSITORY", "o/fork");
  await expect(setRepository(root, root, "generated/sdk")).rejects.toThrow(
    "this is o/fork: npm will refuse its provenance",
  );
});

it("what publishes is said, with provenance, and not done", async () => {
  const release = project();
  const folder = temporaryFolder();
  const tarballs = await perPackage((id) => join(folder, `${id}-1.1.0.tgz`));
  for (const [id, tarball] of Object.entries(tarballs)) writeFileSync(tarball, id);
  expect(await publish.run({ ...release, tarballs })).toBe(
    "sdk-1.1.0.tgz and emulator-1.1.0.tgz are ready; nothing was published",
  );
  for (const id of packageIds) expect(readFileSync(join(release.root, `${id}-1.1.0.tgz`), "utf8")).toBe(id);
  expect(release.previews[0]).toContain("\n  git tag v1.1.0 && git push origin v1.1.0\n");
  for (const id of packageIds) {
    expect(release.previews[0]).toContain(
      `\n  npm publish --ignore-scripts --provenance --access public ./${id}-1.1.0.tgz\n`,
    );
  }
  expect(await failure(publish, release)).toMatchObject({ message: "nothing is packed" });
});
