import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { packageIds } from "../../scripts/packages/packages.js";
import { publishCommand } from "../../scripts/release/steps/publish.js";
import { projectRoot } from "../support/spec-files.js";

interface Job {
  readonly uses?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(projectRoot, ".github/workflows");
const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

function read(name: string): Workflow {
  const document = parseDocument(readFileSync(join(folder, name), "utf8"), { strict: true, uniqueKeys: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as Workflow;
}

const runs = ({ steps = [] }: Job) => steps.flatMap(({ run }) => run ?? []);

it("CI runs what everybody runs", () => {
  const { on, jobs } = read("ci.yml");
  expect(Object.keys(on)).toEqual(["push", "pull_request", "workflow_call"]);
  expect(runs(jobs.ci as Job).at(-1)).toBe(".ci/run");
  expect(existsSync(join(projectRoot, ".ci/run"))).toBe(true);
});

it("a release is CI, then npm run release, then the command that it prints", () => {
  const { on, jobs } = read("release.yml");
  expect(on).toEqual({ push: { tags: ["v*"] } });
  expect(jobs.ci?.uses).toBe("./.github/workflows/ci.yml");
  expect(jobs.publish?.needs).toBe("ci");
  const published = packageIds.map((id) => publishCommand(`cliprise-${id}-*.tgz`));
  expect(runs(jobs.publish as Job).slice(-1 - published.length)).toEqual(["npm run release", ...published]);
});

it("only the job that publishes can prove where it runs; nothing may write, and no secret is used", () => {
  for (const [name, text] of texts) {
    const { permissions, jobs } = read(name);
    expect(permissions).toEqual({ contents: "read" });
    for (const [id, job] of Object.entries(jobs)) {
      const wanted = id === "publish" ? { contents: "read", "id-token": "write" } : undefined;
      expect(job.permissions).toEqual(wanted);
    }
    expect(text).not.toContain("secrets.");
  }
});

it("every action is pinned to a commit, and says which version that is", () => {
  const lines = texts.flatMap(([, text]) => text.match(/uses: .*/g) ?? []);
  expect(lines.length).toBeGreaterThan(3);
  const loose = lines.filter((line) => !/^uses: (\.\/\S+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line));
  expect(loose).toEqual([]);
});
