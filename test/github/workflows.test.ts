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
  readonly container?: string;
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

it("a release is CI, then npm run release, then the commands that it prints", () => {
  const { on, jobs } = read("release.yml");
  expect(on).toEqual({ push: { tags: ["v*"] } });
  expect(jobs.ci?.uses).toBe("./.github/workflows/ci.yml");
  expect([jobs.package?.needs, jobs.publish?.needs]).toEqual(["ci", "package"]);
  expect(runs(jobs.package as Job).at(-1)).toBe("npm run release");
});

/** The jobs that can prove where they run, and what else they may. */
const proofs: Readonly<Record<string, object>> = {
  "release.yml: publish": { "id-token": "write" },
  "site.yml: deploy": { "id-token": "write", pages: "write" },
};

it("the site is published of what CI has passed, as it is committed, by a job that runs nothing else", () => {
  const { on, jobs } = read("site.yml");
  expect(on).toEqual({ workflow_run: { workflows: ["CI"], types: ["completed"], branches: ["main"] } });
  const { collect, deploy } = jobs as Record<"collect" | "deploy", Job & { if?: string }>;
  expect(collect.if).toContain("conclusion == 'success'");
  expect(collect.if).toContain("event == 'push'");
  expect(runs(collect)).toEqual([]);
  expect(collect.steps?.at(-1)).toMatchObject({ with: { path: "generated/site" } });
  expect(deploy.needs).toBe("collect");
  expect(deploy.steps).toHaveLength(1);
});

it("only the job that publishes can prove where it runs, and it installs and runs nothing else; no secret is used", () => {
  for (const [name, text] of texts) {
    const { permissions, jobs } = read(name);
    expect(permissions).toEqual({ contents: "read" });
    for (const [id, job] of Object.entries(jobs)) expect(job.permissions).toEqual(proofs[`${name}: ${id}`]);
    expect(text).not.toContain("secrets.");
  }
  const publish = read("release.yml").jobs.publish as Job;
  expect(runs(publish)).toEqual(packageIds.map((id) => publishCommand(`cliprise-${id}-*.tgz`)));
  const used = (publish.steps ?? []).flatMap(({ uses = "" }) => uses.match(/^[\w/-]+/) ?? []);
  expect(used).toEqual(["actions/setup-node", "actions/download-artifact"]);
});

it("nothing that is downloaded runs unseen: no pipe into a shell, a checksum for each file, a digest for each container", () => {
  for (const [name, text] of texts) {
    expect(text).not.toMatch(/\|\s*(sudo\s+)?(ba|z|da)?sh\b/);
    expect(text).not.toMatch(/\|\s*tar\b/);
    const { jobs } = read(name);
    for (const job of Object.values(jobs)) {
      if (job.container) expect(job.container).toMatch(/@sha256:[0-9a-f]{64}$/);
      for (const run of runs(job)) {
        const downloads = run.match(/\b(curl|wget)\b/g) ?? [];
        expect(run.match(/sha256sum --check/g) ?? []).toHaveLength(downloads.length);
      }
    }
  }
});

it("every action is pinned to a commit, and says which version that is", () => {
  const lines = texts.flatMap(([, text]) => text.match(/uses: .*/g) ?? []);
  expect(lines.length).toBeGreaterThan(3);
  const loose = lines.filter((line) => !/^uses: (\.\/\S+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line));
  expect(loose).toEqual([]);
});
