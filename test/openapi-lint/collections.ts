import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Emulator } from "../../generated/emulator/src/index.js";
import { sampleCallbackUrl } from "../../generator/derive/sample-calls.js";
import { sampleRequest } from "../../generator/derive/sample-request.js";
import type { CheckReport } from "../../scripts/support/check-report.js";
import { excerpt, type Outcome } from "../../scripts/support/execute.js";
import { collections } from "./documents.js";
import { run } from "./run-tool.js";
import { compareBodies, spec, statuses, unlike, withEmulator } from "./with-emulator.js";

/** The bodies of the OpenAPI examples, with the callback that both collections have as a variable. */
const bodies = spec.models.map((model) => ({
  ...sampleRequest(model, spec).body,
  callBackUrl: sampleCallbackUrl(spec.api),
}));

/** Postman's SDK reads the collection, and Newman, Postman's own runner, sends all of it. */
export async function runPostman(temporary: string, report: CheckReport): Promise<void> {
  const file = join(collections, "cliprise.postman_collection.json");
  await report.part("Postman collection", "can be read", async () => {
    const { Collection } = createRequire(import.meta.url)("postman-collection") as PostmanSdk;
    const given = JSON.parse(readFileSync(file, "utf8"));
    const lost = lostIn(given, new Collection(given).toJSON());
    report.add("Postman collection", {
      name: "Postman's SDK knows every key of it",
      problem: lost.join("\n") || undefined,
    });
  });
  await report.part("Postman collection", "runs", () =>
    withEmulator({ durations: 0 }, async (emulator) => {
      const log = join(temporary, "newman.json");
      const variables = { baseUrl: emulator.url, apiKey: emulator.apiKey };
      const env = Object.entries(variables).flatMap(([name, value]) => ["--env-var", `${name}=${value}`]);
      const outcome = await run("newman", ["run", file, ...env, "-r", "json", "--reporter-json-export", log]);
      report.add("Postman collection", { name: "every test of it passes", problem: failure(outcome) });
      const { stats } = (JSON.parse(readFileSync(log, "utf8")) as NewmanLog).run;
      report.add("Postman collection", {
        name: `${bodies.length} models, a test each, then status and download`,
        problem: unlike([stats.requests, stats.assertions], [done(bodies.length + 2), done(bodies.length)]),
      });
      addSent("Postman collection", emulator, bodies, report);
    }),
  );
}

interface PostmanSdk {
  readonly Collection: new (definition: unknown) => { toJSON(): unknown };
}

/** Keys that the SDK takes in, but writes out otherwise: it makes `raw` of the other parts of a URL. */
const rewritten = /\/(description|url\/raw)$/;

/** The paths of what is in the one and is not, or differs, in the other. */
function lostIn(given: unknown, kept: unknown, path = ""): readonly string[] {
  if (rewritten.test(path)) return [];
  if (typeof given !== "object" || given === null) return given === kept ? [] : [path];
  if (typeof kept !== "object" || kept === null) return [path];
  return Object.entries(given).flatMap(([key, value]) =>
    lostIn(value, (kept as Readonly<Record<string, unknown>>)[key], `${path}/${key}`),
  );
}

interface Count {
  readonly total: number;
  readonly pending: number;
  readonly failed: number;
}

interface NewmanLog {
  readonly run: { readonly stats: { readonly requests: Count; readonly assertions: Count } };
}

function done(total: number): Count {
  return { total, pending: 0, failed: 0 };
}

/** httpYac sends the whole file, with the key where the file says that it belongs, and a taskId as people paste it. */
export async function runHttpFile(temporary: string, report: CheckReport): Promise<void> {
  const text = readFileSync(join(collections, "cliprise.http"), "utf8");
  await report.part(".http file", "runs", () =>
    withEmulator({ durations: 0 }, async (emulator) => {
      const folder = join(temporary, "http");
      mkdirSync(folder);
      const taskId = await submitOne(emulator);
      writeFileSync(join(folder, "cliprise.http"), text.replace(/^@taskId = .*$/m, `@taskId = ${taskId}`));
      // The environment that lies beside it, at the port that this emulator has.
      const environments = JSON.parse(readFileSync(join(collections, "http-client.env.json"), "utf8"));
      environments.emulator.baseUrl = emulator.url;
      writeFileSync(join(folder, "http-client.env.json"), JSON.stringify(environments));
      const args = ["send", "cliprise.http", "--all", "--env", "emulator", "--json", "--output", "none"];
      const outcome = await run("httpyac", args, folder);
      const { summary } = JSON.parse(outcome.stdout) as { summary: Readonly<Record<string, number>> };
      report.add(".http file", { name: "httpYac sends it", problem: failure(outcome) });
      report.add(".http file", {
        name: `${bodies.length} models, then status and download`,
        problem: unlike([summary.totalRequests, summary.successRequests], [bodies.length + 2, bodies.length + 2]),
      });
      addSent(".http file", emulator, [bodies[0], ...bodies], report);
    }),
  );
}

async function submitOne({ url, apiKey, tasks, journal }: Emulator): Promise<string> {
  await fetch(url + spec.api.generate.path, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(bodies[0]),
  });
  const [task] = tasks.list();
  if (!task) throw new Error(`no task: ${journal.text()}`);
  return task.id;
}

function failure(outcome: Outcome): string | undefined {
  return outcome.code === 0 ? undefined : excerpt(outcome);
}

function addSent(subject: string, emulator: Emulator, wanted: readonly unknown[], report: CheckReport): void {
  report.add(subject, {
    name: "the bodies are those of the OpenAPI examples",
    problem: compareBodies(emulator, wanted),
  });
  const accepted = wanted.map(() => 200);
  const given = ["generate", "status", "download"].map((operation) => statuses(emulator, operation));
  report.add(subject, { name: "the emulator takes them all", problem: unlike(given, [accepted, [200], [200]]) });
}
