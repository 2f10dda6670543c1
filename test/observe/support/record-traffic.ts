import type { EmulatorOptions } from "../../../templates/emulator/src/emulator-options.js";
import { start, vectors } from "../../emulator/support/emulator.js";

type Emulator = Awaited<ReturnType<typeof start>>;

/** As browsers and proxies write it, with everything in it that must not be told. */
export interface Har {
  log: { version: string; entries: HarEntry[] };
}

export interface HarEntry {
  request: {
    method: string;
    url: string;
    headers: HarHeader[];
    cookies?: HarHeader[];
    postData?: { mimeType: string; text: string };
  };
  response: {
    status: number;
    headers: HarHeader[];
    cookies?: HarHeader[];
    content: { size: number; mimeType: string; text?: string; encoding?: string };
  };
}

interface HarHeader {
  name: string;
  value: string;
}

export interface Traffic {
  readonly har: Har;
  readonly journal: string;
  readonly base: string;
  readonly apiKey: string;
}

const toHeaders = (headers: Headers): HarHeader[] => [...headers].map(([name, value]) => ({ name, value }));

/** Everything that goes over the wire while something is done with an emulator. */
export async function record(
  use: (send: typeof fetch, emulator: Emulator) => Promise<unknown>,
  options: EmulatorOptions = {},
): Promise<Traffic> {
  const emulator = await start({ apiKey: "cp_live_Zk93hfUw71QpX0aB", ...options });
  const entries: HarEntry[] = [];
  const send = async (input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> => {
    const request = new Request(input, { redirect: "manual", ...init });
    const body = init?.body === undefined ? undefined : String(init.body);
    const response = await fetch(request.clone());
    const bytes = Buffer.from(await response.clone().arrayBuffer());
    const mimeType = response.headers.get("content-type") ?? "";
    const isText = /json|text/.test(mimeType) || bytes.length === 0;
    entries.push({
      request: {
        method: request.method,
        url: request.url,
        headers: toHeaders(request.headers),
        ...(body !== undefined && { postData: { mimeType: "application/json", text: body } }),
      },
      response: {
        status: response.status,
        headers: toHeaders(response.headers),
        content: {
          size: bytes.length,
          mimeType,
          ...(isText ? { text: bytes.toString() } : { text: bytes.toString("base64"), encoding: "base64" }),
        },
      },
    });
    return response;
  };
  await use(send, emulator);
  const { url: base, apiKey } = emulator;
  return { har: { log: { version: "1.2", entries } }, journal: emulator.journal.text(), base, apiKey };
}

/** Each model once, its task until it is done, its file, and the balance before and after each submission. */
export function recordModels(models: readonly string[]): Promise<Traffic> {
  return record(
    async (send, emulator) => {
      const { url, apiKey } = emulator;
      const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
      await send(`${url}/_emulator/ledger`);
      for (const model of models) {
        const body = vectors.find((vector) => vector.model === model && vector.request)?.request;
        const reply = await send(`${url}/app/cliprise/generate`, {
          method: "POST",
          headers,
          body: JSON.stringify(body),
        });
        const [{ taskId }] = (await reply.json()) as [{ taskId: string }];
        const look = (more = "") => send(`${url}/app/cliprise/status?apiKey=${apiKey}&taskId=${taskId}${more}`);
        await look();
        await emulator.clock.advance(60_000);
        const { fileURL } = (await (await look()).json()) as { fileURL: string };
        await look("&download=true");
        await send(fileURL);
        await send(`${url}/_emulator/ledger`);
      }
    },
    { credits: 100_000 },
  );
}
