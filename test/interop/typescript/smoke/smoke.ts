import type { bodies } from "./bodies.js";

/** The part that each lane writes with its generated client and types. */
export interface Client<Request> {
  generate(request: Request): Promise<Accepted | Refused>;
  status(taskId: string): Promise<Status>;
}

export interface Accepted {
  readonly taskId: string;
  /** The reply was an array. */
  readonly inArray: boolean;
}

export interface Refused {
  readonly taskId?: undefined;
  readonly code?: number | undefined;
  readonly msg?: string | undefined;
}

export interface Status {
  readonly http: number;
  readonly status?: string | undefined;
  readonly fileURL?: string | undefined;
  readonly failMsg?: string | undefined;
  readonly msg?: string | undefined;
}

export type Bodies<Request> = Readonly<Record<keyof typeof bodies, Request>>;

/** Tries every capability, and says for each on a line whether it is there. */
export async function smoke<Request>(
  connect: (baseUrl: string, apiKey: string) => Client<Request>,
  requests: Bodies<Request>,
): Promise<void> {
  const key = variable("CLIPRISE_API_KEY");
  const main = connect(variable("CLIPRISE_URL"), key);

  for (const [name, request] of Object.entries<Request>(requests)) {
    await attempt(name, async () => {
      accepted(await main.generate(request));
    });
  }
  await attempt("reply-array", async () => {
    if (!accepted(await main.generate(requests.input)).inArray) throw new Error("the reply was no array");
  });
  await attempt("reply-object", async () => {
    const bare = connect(variable("CLIPRISE_URL_BARE"), key);
    if (accepted(await bare.generate(requests.input)).inArray) throw new Error("the reply was an array");
  });
  await attempt("application-error", async () => {
    const reply = await connect(variable("CLIPRISE_URL_BROKE"), key).generate(requests.input);
    if (reply.taskId !== undefined) throw new Error(`accepted as ${reply.taskId}`);
    expect(reply.code, 400, "code");
    expect(reply.msg, "insufficient_credits", "msg");
  });

  let fileURL: string | undefined;
  await attempt("poll", async () => {
    const { taskId } = accepted(await main.generate(requests.input));
    const first = await main.status(taskId);
    expect(first.http, 300, "first HTTP status");
    expect(first.status, "processing", "first status");
    const last = await settled(main, taskId);
    expect(last.http, 200, "last HTTP status");
    fileURL = last.fileURL;
    if (!fileURL) throw new Error("no fileURL");
  });
  await attempt("failed-task", async () => {
    const failing = connect(variable("CLIPRISE_URL_FAILING"), key);
    const { taskId } = accepted(await failing.generate(requests.input));
    const last = await settled(failing, taskId);
    expect(last.http, 400, "HTTP status");
    expect(last.failMsg, "generation_failed", "failMsg");
  });
  await attempt("bad-key", async () => {
    const stranger = connect(variable("CLIPRISE_URL"), "wrong-key");
    const reply = await stranger.generate(requests.input);
    if (reply.taskId !== undefined) throw new Error(`accepted as ${reply.taskId}`);
    expect(reply.msg, "invalid_api_key", "msg of generate");
    expect((await stranger.status("0")).msg, "invalid_api_key", "msg of status");
  });
  await attempt("download", async () => {
    if (!fileURL) throw new Error("poll has found no file");
    const response = await fetch(fileURL);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(/^(.PNG|\xff\xd8\xff)/s.test(String.fromCharCode(...bytes.subarray(0, 4))), true, "PNG or JPEG");
  });
}

async function attempt(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    console.log(`pass ${name}`);
  } catch (error) {
    console.error(error);
    console.log(`fail ${name}: ${String(error).replace(/\s+/g, " ")}`);
  }
}

function accepted(reply: Accepted | Refused): Accepted {
  if (reply.taskId === undefined) throw new Error(`refused: ${JSON.stringify(reply)}`);
  expect(/^[0-9a-f]{32}$/.test(reply.taskId), true, `${reply.taskId} is a taskId`);
  return reply;
}

async function settled<Request>(client: Client<Request>, taskId: string): Promise<Status> {
  for (let look = 0; look < 200; look++) {
    const status = await client.status(taskId);
    if (status.http !== 300) return status;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the task never ends");
}

function expect(given: unknown, want: unknown, what: string): void {
  if (given !== want) throw new Error(`${what} is ${JSON.stringify(given)}, not ${JSON.stringify(want)}`);
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment has no ${name}`);
  return value;
}
