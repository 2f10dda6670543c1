import type { FaultMatrix, FaultScenario, Outcome } from "../../../generator/emit/conformance/faults.js";
import type { ScenarioReport } from "../../../templates/emulator/src/scenarios.js";

/** What of the SDK a scenario uses. It is passed in, so that the same run serves every build and every runtime. */
export interface MatrixClient {
  generate(model: string, params: object): Promise<MatrixTask>;
}

interface MatrixTask {
  readonly id: string;
  wait(): Promise<MatrixResult>;
}

interface MatrixResult {
  download(): Promise<Response>;
  save(path: string): Promise<{ readonly bytes: number }>;
}

export interface MatrixEnvironment {
  /** Of an emulator that runs somewhere else, for this run alone: nothing but `fetch` is used here. */
  readonly url: string;
  readonly fetch: typeof fetch;
  /** A `fetch` that goes through a proxy; absent where the runtime has none. */
  readonly fetchThrough?: (proxy: string) => typeof fetch;
  createClient(options: {
    readonly baseURL: string;
    readonly fetch: typeof fetch;
    readonly callbackUrl: string;
  }): MatrixClient;
  /** Whether errors can prove that nothing was sent. Default: yes. */
  readonly proves?: boolean;
  /** Whether the runtime itself sends a POST again, and nobody can forbid it. Default: no. */
  readonly repeats?: boolean;
  /** Where files are saved; absent where the runtime has none. */
  readonly folder?: string;
}

export interface MatrixRow {
  readonly id: string;
  /** `untried` where the runtime cannot do it. */
  readonly outcome: Outcome | "untried";
  /** Generate requests that the emulator read whole, by its journal. */
  readonly posts: number;
  /** How many tasks were paid for, by its ledger. */
  readonly charges: number;
  /** What went wrong; empty for a row that is as expected. */
  readonly problems: readonly string[];
}

/** Runs one scenario as docs/conformance.md says, through HTTP alone. */
export async function runScenario(
  scenario: FaultScenario,
  { call, credits }: FaultMatrix,
  environment: MatrixEnvironment,
): Promise<MatrixRow> {
  const { url, fetch, fetchThrough, proves = true, repeats = false, folder } = environment;
  const { id, expect } = scenario;
  const needsProxy = scenario.script.faults?.some(({ phase }) => phase === "tunnel");
  if ((scenario.do === "save" && folder === undefined) || (needsProxy && !fetchThrough))
    return { id, outcome: "untried", posts: 0, charges: 0, problems: [] };
  const get = async <T>(path: string): Promise<T> => (await fetch(`${url}/_emulator/${path}`)).json() as T;
  const balance = async () => (await get<{ balance: number }>("ledger")).balance;

  const before = await balance();
  const created = await fetch(`${url}/_emulator/scenarios`, {
    method: "POST",
    body: JSON.stringify({ ...scenario.script, id }),
  });
  const handle = (await created.json()) as { url: string; proxy?: string; headers: Record<string, string> };
  const send = (handle.proxy !== undefined && fetchThrough?.(handle.proxy)) || fetch;
  const client = environment.createClient({
    baseURL: handle.url,
    callbackUrl: call.callBackUrl,
    fetch: (input, init) => send(input, { ...init, headers: { ...(init?.headers as object), ...handle.headers } }),
  });

  const problems: string[] = [];
  const acknowledged: string[] = [];
  let outcome: Outcome = "unknown";
  for (let submission = 1; submission <= (scenario.submissions ?? 1); submission++) {
    outcome = await runOnce(client, scenario, call, acknowledged, problems, folder);
  }

  const report = await get<ScenarioReport>(`scenarios/${id}`);
  const posts = await countPosts(environment, id);
  const spent = before - (await balance());
  const mustBe = (what: string, given: unknown, wanted: unknown) =>
    given === wanted || problems.push(`${given} ${what} instead of ${wanted}`);
  mustBe("POSTs by the scenario's report", report.postsReceived, posts);
  mustBe("credits by the scenario's report", report.ledgerChange, -spent);
  mustBe("credits for its tasks", spent, report.taskIds.length * credits);
  for (const task of acknowledged) {
    const found = await get<{ id?: string }>(`tasks/${task}`);
    if (found.id !== task || !report.taskIds.includes(task)) problems.push(`task ${task} was never accepted`);
  }
  if (report.unfired.length > 0) problems.push("a fault did not fire");
  if (!repeats) {
    const allowed = [...expect.outcome, ...(proves ? [] : expect.outcome.flatMap((each) => unproven[each] ?? []))];
    if (!allowed.includes(outcome)) problems.push(`${outcome} instead of ${allowed.join(" or ")}`);
    mustBe("POSTs", posts, expect.postsReceived);
    mustBe("credits", -spent, expect.ledgerChange);
  }
  return { id, outcome, posts, charges: spent / credits, problems };
}

/** Where errors tell nothing, neither can the SDK: what is as right there. */
const unproven: Partial<Record<Outcome, Outcome>> = { not_sent: "unknown" };

/** Generate requests under a scenario, by the journal. */
export async function countPosts({ url, fetch }: MatrixEnvironment, id: string): Promise<number> {
  const query = new URLSearchParams({ type: "request", operation: "generate", scenario: id });
  return ((await (await fetch(`${url}/_emulator/journal?${query}`)).json()) as { count: number }).count;
}

async function runOnce(
  client: MatrixClient,
  scenario: FaultScenario,
  { model, params }: FaultMatrix["call"],
  acknowledged: string[],
  problems: string[],
  folder = "",
): Promise<Outcome> {
  try {
    const task = await client.generate(model, params);
    acknowledged.push(task.id);
    if (scenario.do === "submit") return "accepted";
    const result = await task.wait();
    if (scenario.do === "wait") return "succeeded";
    const read =
      scenario.do === "save"
        ? async () => (await result.save(`${folder}/${scenario.id}`)).bytes
        : async () => (await (await result.download()).arrayBuffer()).byteLength;
    const first = await sizeOf(read);
    const second = await sizeOf(read);
    if (!second) problems.push("the second download failed");
    return first ? "succeeded" : "download_error";
  } catch (error) {
    return toOutcome((error as { code?: string }).code ?? "raw_error");
  }
}

/** Bytes of the file; undefined when it does not arrive whole, with a typed error. */
async function sizeOf(read: () => Promise<number>): Promise<number | undefined> {
  try {
    return await read();
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
