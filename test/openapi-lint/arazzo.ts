import { sampleRequest } from "../../generator/derive/sample-request.js";
import type { CheckReport } from "../../scripts/support/check-report.js";
import { excerpt } from "../../scripts/support/execute.js";
import { arazzo } from "./documents.js";
import { run } from "./run-tool.js";
import { spec, statuses, unlike, withEmulator } from "./with-emulator.js";

interface Trial {
  readonly workflow: string;
  readonly name: string;
  readonly options: { readonly bareReplies?: boolean; readonly credits?: number };
  /** Whether the workflow succeeds, and which HTTP statuses the emulator gives on the way. */
  readonly want: { readonly ok: boolean; readonly generate: readonly number[]; readonly status: readonly number[] };
}

const whole = { ok: true, generate: [200], status: [300, 200] };
/** A submission that is answered otherwise than expected may have been charged: it is not sent again. */
const given = { ok: false, generate: [200], status: [] };

const trials: readonly Trial[] = [
  { workflow: "generate", name: "submits once, polls, downloads", options: {}, want: whole },
  { workflow: "generateBare", name: "the same, of a bare reply", options: { bareReplies: true }, want: whole },
  { workflow: "generate", name: "gives up without credits", options: { credits: 0 }, want: given },
  { workflow: "generateBare", name: "gives up at a listed reply", options: {}, want: given },
];

/** Redocly's respect executes the workflows, and holds each reply against the OpenAPI document. */
export async function runWorkflows(report: CheckReport): Promise<void> {
  const [model] = spec.models;
  if (!model) throw new Error("no model");
  const request = sampleRequest(model, spec).body;
  for (const { workflow, name, options, want } of trials) {
    await report.part(`Arazzo ${workflow}`, name, () =>
      // A task ends when it has been seen processing, however slow the machine is.
      withEmulator({ durations: 600_000, ...options }, async (emulator) => {
        emulator.journal.watch(({ type, operation, status, taskId }) => {
          if (type === "reply" && operation === "status" && status === 300)
            setImmediate(() => emulator.tasks.end(String(taskId), "done"));
        });
        const input = JSON.stringify({ apiKey: emulator.apiKey, request });
        const server = `cliprise=${emulator.url}`;
        const outcome = await run("redocly", ["respect", arazzo, "-w", workflow, "--server", server, "--input", input]);
        const [generate, status] = [statuses(emulator, "generate"), statuses(emulator, "status")];
        const problem = unlike({ ok: outcome.code === 0, generate, status }, want);
        report.add(`Arazzo ${workflow}`, { name, problem: problem && `${problem}\n${excerpt(outcome)}` });
        if (want.ok)
          report.add(`Arazzo ${workflow}`, {
            name: "the file arrives",
            problem: unlike(statuses(emulator, "download"), [200]),
          });
      }),
    );
  }
}
