import type { FaultMatrix, FaultScenario, Outcome } from "../../../generator/emit/conformance/faults.js";
import type { ScenarioReport } from "../../../templates/sdk/src/testing/scenarios.js";

/** What of the SDK a scenario uses. It is passed in, so that the same run serves every build and every runtime. */
export interface MatrixClient {
  generate(model: string, params: object): Promise<MatrixTask>;
}

interface MatrixTask {
  readonly id: string;
  wait(): Promise<{ download(): Promise<Response> }>;
}

export interface MatrixEnvironment {
  /** Of an emulator that runs somewhere else: nothing but `fetch` is used here. */
  readonly url: string;
  readonly fetch: typeof fetch;
  createClient(options: {
    readonly baseURL: string;
    readonly fetch: typeof fetch;
    readonly callbackUrl: string;
  }): MatrixClient;
}

export interface MatrixRow {
  readonly scenario: FaultScenario;
  readonly outcome: Outcome;
  readonly report: ScenarioReport;
  /** What went wrong; empty for a row that is as expected. */
  readonly problems: readonly string[];
}

/** Runs one scenario as docs/conformance.md says, through HTTP alone. */
export async function runScenario(
  scenario: FaultScenario,
  { call }: FaultMatrix,
  environment: MatrixEnvironment,
): Promise<MatrixRow> {
  const { url, fetch } = environment;
  const created = await fetch(`${url}/_emulator/scenarios`, {
    method: "POST",
    body: JSON.stringify({ ...scenario.script, id: scenario.id }),
  });
  const handle = (await created.json()) as { url: string; headers: Record<string, string> };
  const client = environment.createClient({
    baseURL: handle.url,
    callbackUrl: call.callBackUrl,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...(init?.headers as object), ...handle.headers } }),
  });

  const problems: string[] = [];
  const acknowledged: string[] = [];
  let outcome: Outcome = "unknown";
  for (let submission = 1; submission <= (scenario.submissions ?? 1); submission++) {
    outcome = await runOnce(client, scenario, call, acknowledged, problems);
  }
  const report = (await (await fetch(`${url}/_emulator/scenarios/${scenario.id}`)).json()) as ScenarioReport;

  const { expect } = scenario;
  if (!expect.outcome.includes(outcome)) problems.push(`${outcome} instead of ${expect.outcome.join(" or ")}`);
  if (report.postsReceived !== expect.postsReceived)
    problems.push(`${report.postsReceived} POSTs instead of ${expect.postsReceived}`);
  if (report.ledgerChange !== expect.ledgerChange)
    problems.push(`${report.ledgerChange} credits instead of ${expect.ledgerChange}`);
  if (report.unfired.length > 0) problems.push("a fault did not fire");
  for (const id of acknowledged) if (!report.taskIds.includes(id)) problems.push(`task ${id} was never accepted`);
  return { scenario, outcome, report, problems };
}

async function runOnce(
  client: MatrixClient,
  scenario: FaultScenario,
  { model, params }: FaultMatrix["call"],
  acknowledged: string[],
  problems: string[],
): Promise<Outcome> {
  try {
    const task = await client.generate(model, params);
    acknowledged.push(task.id);
    if (scenario.do === "submit") return "accepted";
    const result = await task.wait();
    if (scenario.do === "wait") return "succeeded";
    const first = await size(result);
    const second = await size(result);
    if (!second) problems.push("the second download failed");
    return first ? "succeeded" : "download_error";
  } catch (error) {
    return toOutcome((error as { code?: string }).code ?? String(error));
  }
}

/** Bytes of the file; undefined when it does not arrive whole, with a typed error. */
async function size(result: { download(): Promise<Response> }): Promise<number | undefined> {
  try {
    return (await (await result.download()).arrayBuffer()).byteLength;
  } catch (error) {
    if ((error as { code?: string }).code === "download") return undefined;
    throw error;
  }
}

function toOutcome(code: string): Outcome {
  const outcomes: Readonly<Record<string, Outcome>> = {
    rejected: "rejected",
    insufficient_credits: "rejected",
    not_sent: "not_sent",
    submission_unknown: "unknown",
    task_failed: "failed",
  };
  return outcomes[code] ?? (code as Outcome);
}
