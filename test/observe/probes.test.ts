import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { probeReportSchema } from "../../generator/observe/probe-report-schema.js";
import { Shown } from "../../generator/observe/shown.js";
import { type PlannedProbe, planProbes } from "../../scripts/observe/plan-probes.js";
import { probe } from "../../scripts/observe/probe.js";
import { proposeEdit } from "../../scripts/observe/propose-edit.js";
import { type ProbeAnswered, runProbe } from "../../scripts/observe/run-probe.js";
import { main, readOptions } from "../../scripts/observe.js";
import { start } from "../emulator/support/emulator.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { run } from "../support/run-command.js";
import { compileFiles, realSpec } from "../support/spec-files.js";
import { temporaryFolder } from "../support/temporary.js";

const apiKey = "cp_live_Zk93hfUw71QpX0aB";
const spec = resolveRealSpec();
const plan = planProbes([], Number.MAX_SAFE_INTEGER, spec);
const all = [...plan.chosen, ...plan.passedOver];

async function ask(planned: PlannedProbe, assume: object = {}): Promise<ProbeAnswered & { readonly charged: number }> {
  const emulator = await start({ apiKey, assume });
  const answered = await runProbe(planned, { spec, base: emulator.url, apiKey, shown: new Shown(spec, [apiKey]) });
  return { ...answered, charged: emulator.ledger.state().charged };
}

describe("a probe is answered one way by the emulator, and another way once its behaviour is turned", () => {
  test.each(all.map((planned) => [planned.decision.id, planned] as const))("%s", async (_, planned) => {
    const [own, turned] = [await ask(planned), await ask(planned, planned.probe.turned)];
    const reads = [own.reads, turned.reads];
    expect(reads).not.toContain(null);
    expect(reads).toContain("confirms");
    expect(own.reads).not.toBe(turned.reads);
    for (const { charged, credits, stop } of [own, turned]) {
      expect(stop).toBeNull();
      // What it is said to cost at most is never less than what is charged.
      if (credits !== null) expect(charged).toBeLessThanOrEqual(credits);
      expect(charged).toBeLessThanOrEqual(planned.cost.most ?? Number.POSITIVE_INFINITY);
    }
  });
});

test("each decision that is open has a probe, or says what shows it, or why nothing does", () => {
  const open = spec.decisions.filter(({ probe, traffic, unsettled }) => !probe && traffic.length === 0 && !unsettled);
  expect(open.map(({ id }) => id)).toEqual([]);
  expect(all.length).toBeGreaterThan(50);
});

test("free is only what expects no acceptance", () => {
  const free = all.filter(({ cost }) => cost.most === 0);
  expect(free.length).toBeGreaterThan(5);
  for (const { probe } of free) expect(probe.answers.map(({ meaning }) => meaning)).not.toContain("accepted");
  for (const { probe, cost } of all) {
    if (probe.answers.some(({ meaning }) => meaning === "accepted")) expect(cost.most).not.toBe(0);
  }
});

test("what may be spent is held against what is charged today, not against a price with a first day to come", () => {
  const files = realSpec();
  const path = "spec/models/video/seedance-1-5-pro.yaml";
  const text = files.get(path) ?? "";
  const [tiers = ""] = /^ {2}tiers:\n(?: {4}- .*\n)+/m.exec(text) ?? [];
  const past = `  since: 2999-01-01\n  history:\n    - unit: per video\n${tiers.replace(/^/gm, "    ").trimEnd()}\n`;
  const cheaper = text.replace(tiers, `${tiers.replace(/credits: \d+/g, "credits: 1")}${past}`);
  const announced = compileFiles(new Map([...files, [path, cheaper]])).spec;
  const costIn = (each: typeof spec | undefined) =>
    each && planProbes(["duration-type"], 1000, each).chosen[0]?.cost.most;
  expect(costIn(announced)).toBe(costIn(spec));
  expect(costIn(announced)).toBeGreaterThan(1);
});

const isReport = new Ajv2020({ allowUnionTypes: true }).compile(probeReportSchema);

/** What `--json` prints, which is as its schema says. */
function read(stdout: string) {
  const report = JSON.parse(stdout);
  expect(isReport(report) || isReport.errors).toBe(true);
  return report;
}

/** The command, but for reading the spec, which takes longer than all the rest. */
const command = (args: readonly string[], folder: string) =>
  run(
    (given, io) => {
      const options = readOptions(given);
      return options.probe ? probe(options, spec, io) : main(given, io);
    },
    args,
    folder,
  );

describe("npm run observe -- --probe", () => {
  beforeEach(() => {
    process.env.CLIPRISE_API_KEY = apiKey;
  });
  afterEach(() => {
    delete process.env.CLIPRISE_API_KEY;
  });

  test("the free ones alone, each once, the plan first, the answers kept without the key, the edit proposed and not made", async () => {
    const emulator = await start({ apiKey });
    const folder = temporaryFolder();
    const before = readFileSync("spec/decisions.yaml", "utf8");
    const { status, stdout } = await run(main, ["--probe", "--base-url", emulator.url, "--out", "kept"], folder);
    expect(status).toBe(0);
    const free = all.filter(({ cost }) => cost.most === 0);
    expect(stdout).toMatch(new RegExp(`^${free.length} probes for http://127.0.0.1:\\d+, at most 0 credits of 0\n`));
    expect(emulator.journal.count({ type: "request" })).toBe(free.length);
    expect(emulator.ledger.state().charged).toBe(0);
    const files = readdirSync(join(folder, "kept"));
    expect(files.length).toBe(free.length + 1);
    const kept = files.map((file) => readFileSync(join(folder, "kept", file), "utf8")).join("\n");
    for (const text of [kept, stdout]) expect(text).not.toContain(apiKey);
    expect(kept).toContain("apiKey=KEY");
    expect(readFileSync("spec/decisions.yaml", "utf8")).toBe(before);
    expect(readFileSync(join(folder, "kept/proposed.diff"), "utf8").match(/^\+ {2}status: observed$/gm)?.length).toBe(
      free.length,
    );
  });

  test("--json is one object, and a second run overwrites nothing", async () => {
    const emulator = await start({ apiKey });
    const folder = temporaryFolder();
    const args = ["--probe", "sending-a-base-id", "--base-url", emulator.url, "--json"];
    const first = read((await command(args, folder)).stdout);
    expect(first).toMatchObject({
      spent: 0,
      stopped: null,
      answers: [{ reads: "confirms", answer: "HTTP 400, invalid_model_id" }],
    });
    await command(args, folder);
    expect(readdirSync(join(folder, "observations")).length).toBe(3);
  });

  test("an answer that contradicts is exit 1, and its edit says so", async () => {
    const emulator = await start({ apiKey, assume: { "base-id-answer": "missing-field" } });
    const args = ["--probe", "sending-a-base-id", "--base-url", emulator.url];
    const { status, stdout } = await command(args, temporaryFolder());
    expect(status).toBe(1);
    expect(stdout).toContain(
      '+  answer: "contradicts: HTTP 200, app_error. The base id is a model that lacks a field."',
    );
  });

  const costs = all.map(({ cost }) => cost.most ?? 0).filter((most) => most > 0);
  const limit = 4 * Math.min(...costs);
  const cheap = ["--max-credits", String(limit)];

  test("the limit holds for what is spent: what could go beyond it is not asked", async () => {
    const paid = costs.filter((most) => most <= limit);
    const emulator = await start({ apiKey });
    const { stdout, status } = await run(
      main,
      ["--probe", ...cheap, "--base-url", emulator.url, "--json"],
      temporaryFolder(),
    );
    const { answers, spent, stopped, plan: planned } = read(stdout);
    expect(planned.length).toBeGreaterThan(paid.length);
    expect({ spent, stopped, status }).toEqual({
      spent: emulator.ledger.state().charged,
      stopped: expect.stringContaining(`could go beyond ${limit} credits`),
      status: 1,
    });
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThanOrEqual(limit);
    expect(answers.length).toBeLessThan(planned.length);
    const next = planned[answers.length].most;
    expect(spent + next).toBeGreaterThan(limit);
  });

  test("a charge that nobody expected ends it", async () => {
    const assume = { "required-as-listed": "taken", "base-id-answer": "missing-field" } as const;
    const emulator = await start({ apiKey, assume });
    const args = ["--probe", "missing-field-is-not-named", "status-http-400", "--base-url", emulator.url, "--json"];
    const { status, stdout } = await command(args, temporaryFolder());
    const { answers, stopped, spent } = read(stdout);
    expect(status).toBe(1);
    expect(stopped).toBe("a request that should have been refused was charged");
    const { charged } = emulator.ledger.state();
    expect({ asked: answers.length, spent }).toEqual({ asked: 1, spent: charged });
    expect(charged).toBeGreaterThan(0);
  });

  test.each([
    [
      "a reply that breaks off",
      { kind: "truncate", phase: "after", bytes: 5 },
      "the outcome of a submission is unknown",
    ],
    ["no reply", { kind: "close", phase: "after" }, "the outcome of a submission is unknown"],
    [
      "another HTTP status",
      { kind: "status", phase: "after", status: 502, body: "bad gateway" },
      "the outcome of a submission is unknown",
    ],
  ] as const)("%s ends it, and the worst counts as spent", async (_, fault, want) => {
    const emulator = await start({ apiKey });
    const { id } = await emulator.scenarios.add({ always: true, faults: [fault] });
    const args = ["--probe", "status-http-300", "task-not-known-yet", ...cheap, "--base-url", emulator.url, "--json"];
    const { stopped, answers, spent } = read((await command(args, temporaryFolder())).stdout);
    const most = all.find(({ decision }) => decision.id === "status-http-300")?.cost.most;
    expect({ stopped, asked: answers.length, spent }).toEqual({ stopped: want, asked: 1, spent: most });
    expect(emulator.journal.count({ type: "request" })).toBe(1);
    expect(id).toBeTruthy();
  });

  test.each(["key\r", "a key", "k\u0435y"])(
    "a key that no header holds, %j: nothing is sent, and it is not shown",
    async (key) => {
      process.env.CLIPRISE_API_KEY = key;
      const emulator = await start({ apiKey });
      const args = ["--probe", "sending-a-base-id", "--base-url", emulator.url];
      const { status, stdout, stderr } = await command(args, temporaryFolder());
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: "nothing was sent: CLIPRISE_API_KEY has blanks, line ends or other letters than ASCII in it: trim it\n",
      });
      expect(stdout).not.toContain(key);
      expect(emulator.journal.count()).toBe(0);
    },
  );

  test("a redirect is no answer, and is not followed", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url?.split("?")[0]}`);
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { stdout } = await run(
      main,
      ["--probe", "sending-a-base-id", "--base-url", base, "--json"],
      temporaryFolder(),
    );
    server.close();
    expect(asked).toEqual(["POST /app/cliprise/generate"]);
    expect(read(stdout)).toMatchObject({ stopped: "the outcome of a submission is unknown", spent: null });
  });

  test("a wrong key, and an address where nobody listens, end it at the first", async () => {
    const emulator = await start({ apiKey: "another_key_0123456789" });
    const args = (base: string) => ["--probe", "--base-url", base, "--json"];
    const refused = read((await command(args(emulator.url), temporaryFolder())).stdout);
    expect(refused).toMatchObject({ stopped: "the API answers invalid_api_key", answers: [{ reads: null }] });
    const nobody = read((await command(args("http://127.0.0.1:9"), temporaryFolder())).stdout);
    expect(nobody).toMatchObject({ stopped: "ECONNREFUSED", spent: 0, answers: [{ reads: null }] });
  });

  test.each([
    [["--probe"], "nothing was sent: business.api.cliprise.app is not this machine: say --live"],
    [["--probe", "--base-url", "https://proxy.example.com"], "nothing was sent: proxy.example.com is not this machine"],
    [
      ["--probe", "--base-url", "http://127.0.0.1.example.com"],
      "nothing was sent: 127.0.0.1.example.com is not this machine",
    ],
    [["--probe", "--base-url", "http://user:secret@127.0.0.1:1"], "--base-url wants a URL such as"],
    [["--probe", "--base-url", "file:///tmp"], "--base-url wants a URL such as"],
    [["--probe", "no-such"], 'there is no decision "no-such"'],
    [["--probe", "callback-payload"], "callback-payload has no probe: it needs a callback"],
    [["--probe", "--live", "--base-url", "http://127.0.0.1:1"], "--probe asks one API: --base-url or --live"],
    [["--probe", "--max-credits", "-1"], "max-credits"],
    [["--probe", "--max-credits", "1e3"], "--max-credits wants a whole number"],
    [["--live", "file.har"], "--live goes with --probe"],
    [[], "name one file of traffic, or say --probe"],
    [["no-such.har"], "no-such.har cannot be read: ENOENT"],
  ])("%s: nothing is sent, and why is said", async (args, want) => {
    const { status, stderr } = await command(args, temporaryFolder());
    expect(status).toBe(2);
    expect(stderr).toContain(want);
  });

  test("without a key nothing is sent, and a dry run needs none", async () => {
    delete process.env.CLIPRISE_API_KEY;
    const folder = temporaryFolder();
    expect((await command(["--probe", "--base-url", "http://127.0.0.1:1"], folder)).stderr).toContain(
      "CLIPRISE_API_KEY",
    );
    const dry = await command(["--probe", "--dry-run", "--live"], folder);
    expect(dry.status).toBe(0);
    expect(dry.stdout).toContain("sending-a-base-id: free");
    expect(readdirSync(folder)).toEqual([]);
  });
});

test("the proposed edit changes the status, the day and the answer, and nothing else", () => {
  const path = "spec/decisions.yaml";
  const text = realSpec().get(path) ?? "";
  const answer = { exchanges: [], answer: 'HTTP 200, "x"', means: "It is.", credits: 0, stop: null } as const;
  const answers: ProbeAnswered[] = [
    { ...answer, decision: "empty-is-missing", reads: "confirms" },
    { ...answer, decision: "duration-type", reads: "contradicts" },
    { ...answer, decision: "status-http-300", reads: "open" },
  ];
  const diff = proposeEdit(text, path, answers, "2026-12-01");
  expect(diff).toMatch(/^--- a\/spec\/decisions.yaml\n\+\+\+ b\/spec\/decisions.yaml\n@@ -\d+,7 \+\d+,9 @@\n/);
  const lines = text.split("\n");
  let shift = 0;
  for (const [, at = "", hunk = ""] of diff.matchAll(/@@ -(\d+),\d+ .*@@\n([^@]*)/g)) {
    const rows = hunk.trimEnd().split("\n");
    const old = rows.filter((row) => !row.startsWith("+")).map((row) => row.slice(1));
    const now = rows.filter((row) => !row.startsWith("-")).map((row) => row.slice(1));
    expect(lines.slice(Number(at) - 1 + shift, Number(at) - 1 + shift + old.length)).toEqual(old);
    lines.splice(Number(at) - 1 + shift, old.length, ...now);
    shift += now.length - old.length;
  }
  const [before, after] = [parse(text), parse(lines.join("\n"))];
  const observed = { status: "observed", observed: "2026-12-01" };
  before["empty-is-missing"] = {
    ...before["empty-is-missing"],
    ...observed,
    answer: 'confirms: HTTP 200, "x". It is.',
  };
  before["duration-type"] = { ...before["duration-type"], ...observed, answer: 'contradicts: HTTP 200, "x". It is.' };
  expect(after).toEqual(before);
});

test.each([
  ["decisions close to each other", "a:\n  status: inferred\n  kind: gap\n\nb:\n  status: inferred\n  kind: gap\n"],
  ["a status at the end of the file", "a:\n  kind: gap\n  status: inferred\nb:\n  kind: gap\n  status: inferred\n"],
  ["a comment behind it", "a:\n  status: inferred # for now\n\n# --- b\nb:\n  status: inferred\n"],
])("git takes the proposed edit: %s", (_, text) => {
  const answered = ["a", "b"].map((decision) => ({ decision, reads: "confirms", answer: "HTTP 200", means: "Yes." }));
  const folder = temporaryFolder();
  writeFileSync(join(folder, "decisions.yaml"), text);
  writeFileSync(
    join(folder, "proposed.diff"),
    proposeEdit(text, "decisions.yaml", answered as unknown as ProbeAnswered[], "2026-12-01"),
  );
  execFileSync("git", ["apply", "proposed.diff"], { cwd: folder, stdio: "pipe" });
  const { a, b } = parse(readFileSync(join(folder, "decisions.yaml"), "utf8"));
  expect([a, b]).toEqual(
    Array(2).fill(expect.objectContaining({ status: "observed", answer: "confirms: HTTP 200. Yes." })),
  );
});
