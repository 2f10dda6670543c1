import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../scripts/diff.js";
import { applyDiff } from "../support/case-book.js";
import { run } from "../support/run-command.js";
import { baseSpec, type SpecFiles } from "../support/spec-files.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

const pixel = "spec/models/image/pixel.yaml";
const dearer = `${pixel}
-    - { label: 1K, credits: 4, when: { resolution: 1K } }
+    - { label: 1K, credits: 5, when: { resolution: 1K } }
`;
const history = `${pixel}
-pricing:
+pricing:
+  since: 2026-12-01
+  history:
+    - unit: per image
+      tiers:
+        - { label: 1K, credits: 4, when: { resolution: 1K } }
+        - { label: 2K, credits: 7, when: { resolution: 2K } }
`;

function git(root: string, ...args: readonly string[]): void {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

function write(root: string, files: SpecFiles, version: string): void {
  writeFiles(root, [...files, ["package.json", JSON.stringify({ version })]]);
}

/** A repository with the small spec, released as v1.0.0. */
const released = temporaryFolder();
write(released, baseSpec(), "1.0.0");
git(released, "init", "--quiet");
git(released, "add", ".");
git(released, "commit", "--quiet", "-m", "The spec");
git(released, "tag", "v1.0.0");

/** A copy of it, with an edit that is not committed. */
function edited(diff: string, version: string): string {
  const root = temporaryFolder();
  cpSync(released, root, { recursive: true });
  write(root, diff === "" ? baseSpec() : applyDiff(baseSpec(), diff), version);
  return root;
}

const runDiff = (root: string, ...args: readonly string[]) => run(main, ["--root", root, ...args]);

describe("npm run diff", () => {
  it("nothing changed since the last release", async () => {
    expect(await runDiff(edited("", "1.0.0"), "--check")).toMatchObject({
      status: 0,
      stdout: "## Changes since v1.0.0 (1.0.0)\n\nNone.\n",
      stderr: "",
    });
  });

  it("a price is edited: what it means, and what is missing before it can be published", async () => {
    const root = edited(dearer, "1.0.1");
    const { status, stdout, stderr } = await runDiff(root, "--check");
    expect(stdout).toBe(`## Changes since v1.0.0 (1.0.0)

SDK: **minor**, OpenAPI: **minor**. Version 1.1.0 or higher; it is 1.0.1.

### Prices

- \`pixel.pricing.tiers.1K\`: 4 → 5 (+25 %) credits per image

### Texts and sources

- \`pixel\`: \`pricing.evidence\`
`);
    expect(
      stderr,
    ).toBe(`${pixel}: price-without-history: the price was edited, and the old one is not in its history; add to pricing, with the first day of the new price:
  since: YYYY-MM-DD
  history:
    - unit: per image
      tiers:
        - { label: "1K", credits: 4, when: { resolution: "1K" } }
        - { label: "2K", credits: 7, when: { resolution: "2K" } }
package.json: version-too-low: 1.0.1 is too low after 1.0.0 (sdk minor, openapi minor): set "version" to 1.1.0 or higher
`);
    expect(status).toBe(1);
    expect((await runDiff(root)).status).toBe(0);
  });

  it("the lines that it prints are pasted as they are: all that is left is to say the day", async () => {
    const root = edited(dearer, "1.1.0");
    const { stderr } = await runDiff(root, "--check");
    const lines = stderr.split("\n").filter((line) => line.startsWith("  "));
    const file = join(root, pixel);
    const text = readFileSync(file, "utf8").replace("pricing:\n", `pricing:\n${lines.join("\n")}\n`);
    writeFileSync(file, text);
    expect(await runDiff(root, "--check")).toMatchObject({ status: 1, stderr: expect.stringContaining("YYYY-MM-DD") });
    writeFileSync(file, text.replace("YYYY-MM-DD", "2026-12-01"));
    expect(await runDiff(root, "--check")).toMatchObject({ status: 0, stderr: "" });
  });

  it("no release is known: that is said, and no difference is not all that there is", async () => {
    const root = edited("", "1.0.0");
    git(root, "tag", "--delete", "v1.0.0");
    const { status, stdout } = await runDiff(root, "--check");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^## Changes since HEAD \(1\.0\.0\)\n\nNo release is known here: .*\n\nSince then: none\.\n$/,
    );
    expect(JSON.parse((await runDiff(root, "--json")).stdout).base).toMatchObject({ ref: "HEAD", isRelease: false });
    const shallow = join(temporaryFolder(), "clone");
    git(root, "clone", "--quiet", "--depth", "1", `file://${root}`, shallow);
    expect(await runDiff(shallow, "--check")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^no release is known: this clone is shallow/),
    });
    expect((await runDiff(shallow, "--base", "HEAD")).stdout).toContain("None.");
  });

  it("with its history, and with a version that says so, it may be published; --json says the same", async () => {
    const { status, stdout, stderr } = await runDiff(edited(dearer + history, "1.1.0"), "--check", "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      base: { ref: "v1.0.0", version: "1.0.0" },
      lowestVersion: "1.1.0",
      verdicts: { sdk: { verdict: "minor" }, openapi: { verdict: "minor" } },
      problems: [],
    });
  });

  it("a breaking edit cannot be published as less", async () => {
    const root = edited(`${pixel}\n-  seed:\n-    min: 1\n-    max: 1000\n`, "1.1.0");
    const { status, stdout, stderr } = await runDiff(root, "--check", "--base", "HEAD");
    expect(status).toBe(1);
    expect(stdout).toContain(
      "### Breaking\n\n- `pixel.parameters.seed`: parameter removed\n  (SDK major, OpenAPI major) ",
    );
    expect(stderr).toContain('set "version" to 2.0.0 or higher');
  });

  it("a base that today's generator cannot read", async () => {
    const root = edited("", "1.0.0");
    write(root, applyDiff(baseSpec(), `${pixel}\n-summary: Images from words.\n+blurb: Images from words.\n`), "1.0.0");
    git(root, "commit", "--quiet", "-am", "Another shape");
    git(root, "tag", "v0.9.0");
    write(root, baseSpec(), "1.0.0");
    const { status, stdout, stderr } = await runDiff(root, "--base", "v0.9.0");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^v0\.9\.0:spec\/models\/image\/pixel\.yaml:\d+:\d+ error /);
    expect(stderr).toContain(
      "v0.9.0 has a spec of another shape than this generator reads: compare with a later --base",
    );
  });

  it("a ref that is none, and an option that is none", async () => {
    const root = edited("", "1.0.0");
    expect(await runDiff(root, "--base", "v7")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^v7 is no commit, tag or branch here; /),
    });
    expect(await runDiff(root, "--bsae", "v7")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("npm run diff"),
    });
  });
});
