/** The fault matrix, inside a runtime: every scenario that any language's client can run, run by the packed SDK. */

import matrix from "../../generated/conformance/faults.json" with { type: "json" };
import type { FaultMatrix } from "../../generator/emit/conformance/faults.js";
import type { Sdk, Setup } from "../../scripts/runtimes/smoke-suite.js";
import { besideNodes, fetchThroughUndici, type Undici } from "../emulator/support/fetch-through-undici.js";
import {
  countPosts,
  type MatrixClient,
  type MatrixEnvironment,
  type MatrixRow,
  runScenario,
} from "../emulator/support/run-matrix.js";

export interface MatrixRun {
  /** What the runtime says of itself; empty where it says nothing. */
  readonly version: string;
  readonly rows: readonly MatrixRow[];
}

/** What hangs is given up after this time. */
const timeout = 1_000;

export async function faults({ index: { Cliprise } }: Sdk, setup: Setup): Promise<MatrixRun> {
  const { emulator, proves, repeats, folder, undici } = setup;
  const fetchThrough = undici === undefined ? undefined : await throughProxies(undici);
  const environment: MatrixEnvironment = {
    url: emulator.url,
    fetch: (input, init) => fetch(input, init),
    proves,
    repeats,
    ...(folder !== undefined && { folder }),
    ...(fetchThrough && { fetchThrough }),
    createClient: ({ fetch, ...options }) =>
      new Cliprise({
        ...options,
        // The SDK's own `fetch` takes less than the platform's.
        fetch: fetch as (url: string, init?: RequestInit) => Promise<Response>,
        apiKey: emulator.apiKey,
        timeout,
        poll: { initial: 5, max: 20 },
      }) as unknown as MatrixClient,
  };
  const { scenarios } = matrix as unknown as FaultMatrix;
  const rows: MatrixRow[] = [];
  for (const scenario of scenarios) {
    rows.push(await runScenario(scenario, matrix as unknown as FaultMatrix, environment));
  }
  // A POST that is repeated behind the client's back may take its time.
  for (const [index, row] of rows.entries()) {
    const posts = await countPosts(environment, row.id);
    if (posts !== row.posts)
      rows[index] = { ...row, posts, problems: [...row.problems, `${posts - row.posts} POSTs came later`] };
  }
  return { version: versionOf(), rows };
}

/** How each goes through a proxy that is not in its environment: no standard says that. */
async function throughProxies(undici: string): Promise<(proxy: string) => typeof fetch> {
  const { Bun, Deno, process } = globalThis as Globals;
  if (Bun) return (proxy) => withInit(fetch, { proxy });
  if (Deno) return (url) => withInit(fetch, { client: Deno.createHttpClient({ proxy: { url } }) });
  // A worker is not bundled with an import that only a run would tell.
  if (!process) throw new Error("this runtime is told to use undici, and has no modules");
  const load = process.getBuiltinModule("module").createRequire(undici);
  const found = await besideNodes(() => load("undici") as Undici);
  return (proxy) => fetchThroughUndici(found, proxy);
}

function withInit(send: typeof fetch, more: object): typeof fetch {
  return (input, init) => send(input, { ...init, ...more });
}

interface Globals {
  readonly Bun?: { readonly version: string };
  readonly Deno?: {
    readonly version: { readonly deno: string };
    createHttpClient(options: { readonly proxy: { readonly url: string } }): object;
  };
  readonly process?: {
    readonly versions?: { readonly node?: string };
    getBuiltinModule(name: "module"): { createRequire(from: string): (name: string) => unknown };
  };
  readonly navigator?: { readonly userAgent?: string };
}

function versionOf(): string {
  const { Bun, Deno, process, navigator } = globalThis as Globals;
  const browser = /Chrome\/([\d.]+)/.exec(navigator?.userAgent ?? "")?.[1];
  return Bun?.version ?? Deno?.version.deno ?? browser ?? process?.versions?.node ?? "";
}
