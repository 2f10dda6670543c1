import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Emulator } from "../../generated/emulator/src/index.js";
import type { CheckReport } from "../../scripts/support/check-report.js";
import { excerpt, execute, type Outcome } from "../../scripts/support/execute.js";
import { type Language, languages } from "../support/languages.js";
import { projectRoot } from "../support/spec-files.js";
import { openapi } from "./documents.js";
import { spec, unlike, withEmulator } from "./with-emulator.js";

interface Sample {
  readonly lang: string;
  readonly source: string;
}

/** The programs of the page for people without a client, from a key to a file. */
async function runQuickStart(temporary: string, report: CheckReport): Promise<void> {
  const page = readFileSync(join(projectRoot, "generated/docs/http.md"), "utf8");
  const [, start = ""] = page.split("## From a key to a file");
  for (const [fence, lang] of [
    ["sh", "Shell"],
    ["python", "Python"],
  ] as const) {
    const subject = `${lang} quick start`;
    const language = languages[lang] as Language;
    const [probe, ...rest] = language.probe;
    const there = await execute(probe, rest, { cwd: temporary }).catch(() => undefined);
    if (there?.code !== 0) {
      report.skip(subject, `${language.probe.join(" ")} fails`);
      continue;
    }
    await report.part(subject, "run", () =>
      withEmulator({ durations: 3_000 }, async (emulator) => {
        const folder = join(temporary, `${lang} quick start`);
        mkdirSync(folder);
        const [, source = "exit 1"] = new RegExp(`\`\`\`${fence}\\n([^]*?)\\n\`\`\``).exec(start) ?? [];
        const [command, ...args] = language.run(source, folder);
        const env = { CLIPRISE_API_KEY: emulator.apiKey, CLIPRISE_BASE_URL: emulator.url };
        const outcome = await execute(command, args, { cwd: folder, env });
        const size = existsSync(join(folder, "result")) ? statSync(join(folder, "result")).size : 0;
        const problem = failure(outcome) ?? unlike([emulator.tasks.list().length, size > 100], [1, true]);
        report.add(subject, { name: "from a key to a file", problem });
      }),
    );
  }
}

/** Runs the code samples of the canonical document: first each one that submits, then each one that awaits. */
export async function runSamples(temporary: string, report: CheckReport): Promise<void> {
  await runQuickStart(temporary, report);
  const { paths } = JSON.parse(readFileSync(join(openapi, "openapi.json"), "utf8"));
  const submits: readonly Sample[] = paths[spec.api.generate.path].post["x-codeSamples"];
  const looks: readonly Sample[] = paths[spec.api.status.path].get["x-codeSamples"];
  for (const [lang, language] of Object.entries(languages)) {
    const subject = `${lang} samples`;
    const [command, ...args] = language.probe;
    const there = await execute(command, args, { cwd: temporary }).catch(() => undefined);
    if (there?.code !== 0) {
      report.skip(subject, `${language.probe.join(" ")} fails`);
      continue;
    }
    await report.part(subject, "run", () =>
      withEmulator({ durations: 0 }, async (emulator) => {
        const folder = join(temporary, lang);
        mkdirSync(folder);
        const trial = { language, folder, emulator };
        const submitted = await runSample(
          submits.find((sample) => sample.lang === lang),
          trial,
        );
        const [task, ...more] = emulator.tasks.list();
        report.add(subject, {
          name: "submits one task",
          problem: failure(submitted) ?? unlike([task === undefined, more.length], [false, 0]),
        });
        const looked = await runSample(
          looks.find((sample) => sample.lang === lang),
          trial,
          task?.id,
        );
        // curl and Python print where the file is; TypeScript saves it.
        const got = looked.stdout.includes("fileURL") || existsSync(join(folder, "result"));
        report.add(subject, {
          name: "gets its result",
          problem: failure(looked) ?? (got ? undefined : excerpt(looked)),
        });
      }),
    );
  }
}

interface SampleTrial {
  readonly language: Language;
  readonly folder: string;
  readonly emulator: Emulator;
}

async function runSample(
  sample: Sample | undefined,
  { language, folder, emulator }: SampleTrial,
  taskId = "",
): Promise<Outcome> {
  if (!sample) throw new Error("the document has no sample");
  const shown = spec.api.status.query.find(({ role }) => role === "task")?.sample ?? "";
  const source = sample.source.replaceAll(shown, taskId);
  const [command, ...args] = language.run(source, folder);
  const env = { CLIPRISE_API_KEY: emulator.apiKey, CLIPRISE_BASE_URL: emulator.url, TASK_ID: taskId };
  return execute(command, args, { cwd: folder, env });
}

function failure(outcome: Outcome): string | undefined {
  return outcome.code === 0 ? undefined : excerpt(outcome);
}
