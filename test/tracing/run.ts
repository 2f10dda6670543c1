/**
 * Proves the section "Tracing" of the SDK's README, with the instrumentation that it speaks of: without the recipe the key is in the
 * spans of status requests, with it in none.
 * `npm run test:tracing`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { CheckReport } from "../../scripts/support/check-report.js";
import { installTools } from "../../scripts/support/install-tools.js";
import { projectRoot } from "../../scripts/support/project-root.js";
import { Cliprise } from "../../templates/sdk/src/index.js";

const folder = import.meta.dirname;
const apiKey = "sk-Canary+/=%42?key&xab~>>>???1234567890";

/** What is used of packages that are not there when this file is compiled. */
interface Instrumentation {
  setTracerProvider(provider: object): void;
  disable(): void;
}
interface Span {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly events: readonly unknown[];
  readonly status: unknown;
}
interface Tracing {
  readonly UndiciInstrumentation: new (options?: object) => Instrumentation;
  readonly BasicTracerProvider: new (options: object) => object;
  readonly InMemorySpanExporter: new () => { getFinishedSpans(): readonly Span[] };
  readonly SimpleSpanProcessor: new (exporter: object) => object;
}

interface Recipe {
  readonly undici: Instrumentation;
  /** What makes no spans of the requests that have the key. */
  readonly ignores: (request: { readonly path: string }) => boolean;
}

/** The README's own text, run as it stands there. */
async function recipe(): Promise<Recipe> {
  const readme = readFileSync(join(projectRoot, "generated/sdk/README.md"), "utf8");
  const section = readme.split(/^#+ /m).find((text) => text.startsWith("Tracing\n")) ?? "";
  const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(section) ?? [];
  const [, hook = ""] = /`ignoreRequestHook: (.+?)`/.exec(section) ?? [];
  const path = join(folder, "node_modules/.recipe.mjs");
  writeFileSync(path, (await transform(`${code}\nexport const ignores = ${hook};`, { loader: "ts" })).code);
  return (await import(pathToFileURL(path).href)) as Recipe;
}

/** Everything that a client sends: a submission, looks, a download by the API, one by its link. */
async function work(baseURL: string): Promise<void> {
  const cliprise = new Cliprise({ apiKey, baseURL, callbackUrl: "https://app.example.com/cliprise" });
  const result = await cliprise.run("film-2", { prompt: "p", duration: 5 }, { poll: { initial: 1, max: 1 } });
  await (await result.download()).text();
  await (await cliprise.tasks.download(result.taskId)).text();
}

async function trace(start: (tracing: Tracing) => Instrumentation | Promise<Instrumentation>, tracing: Tracing) {
  const exporter = new tracing.InMemorySpanExporter();
  const spanProcessors = [new tracing.SimpleSpanProcessor(exporter)];
  const instrumentation = await start(tracing);
  instrumentation.setTracerProvider(new tracing.BasicTracerProvider({ spanProcessors }));
  try {
    await work(baseURL);
  } finally {
    instrumentation.disable();
  }
  return exporter.getFinishedSpans();
}

const holdsKey = ({ name, attributes, events, status }: Span): boolean => {
  const text = JSON.stringify({ name, attributes, events, status });
  const forms = [apiKey, encodeURIComponent(apiKey), `${new URLSearchParams({ "": apiKey })}`.slice(1)];
  return forms.some((form) => text.includes(form) || text.includes(JSON.stringify(form).slice(1, -1)));
};
const isStatus = ({ attributes }: Span) => String(attributes["url.path"]).endsWith("/status");

await installTools(folder, "what traces requests, into test/tracing/node_modules, about 20 MB");
const require = createRequire(join(folder, "package.json"));
const tracing = {
  ...(require("@opentelemetry/instrumentation-undici") as object),
  ...(require("@opentelemetry/sdk-trace-base") as object),
} as Tracing;

let looks = 0;
const server = createServer((request, response) => {
  const url = new URL(request.url ?? "", baseURL);
  const isFile = url.pathname === "/file" || url.searchParams.has("download");
  const reply = request.method === "POST" ? { code: 200, taskId: "t-1" } : { fileURL: `${baseURL}/file` };
  const isEarly = !isFile && request.method === "GET" && looks++ % 2 === 0;
  response.writeHead(isEarly ? 300 : 200, { "content-type": isFile ? "image/png" : "application/json" });
  response.end(isFile ? "file" : JSON.stringify(isEarly ? { status: "processing" } : reply));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const report = new CheckReport(false);
const check = (name: string, holds: boolean, problem: string) =>
  report.add("tracing", { name, ...(!holds && { problem }) });

const bare = await trace(({ UndiciInstrumentation }) => new UndiciInstrumentation(), tracing);
check(
  "without the recipe the key is in the span of every status request, and in no other",
  bare.length >= 5 && bare.every((span) => holdsKey(span) === isStatus(span)),
  JSON.stringify(bare.map(({ attributes }) => attributes["url.full"])),
);
const redacted = await trace(async () => (await recipe()).undici, tracing);
check("with it as many spans are made", redacted.length === bare.length, `${redacted.length}, not ${bare.length}`);
check(
  "and none has the key, but the rest of the URL",
  redacted.every((span) => !holdsKey(span)) &&
    redacted
      .filter(isStatus)
      .every(({ attributes }) => /apiKey=\[redacted]&taskId=t-1/.test(String(attributes["url.full"]))),
  JSON.stringify(redacted.map(({ attributes }) => attributes)),
);
const ignored = await trace(
  async ({ UndiciInstrumentation }) => new UndiciInstrumentation({ ignoreRequestHook: (await recipe()).ignores }),
  tracing,
);
check(
  "ignored, a status request makes no span",
  ignored.length === bare.filter((span) => !isStatus(span)).length && ignored.every((span) => !holdsKey(span)),
  JSON.stringify(ignored.map(({ attributes }) => attributes["url.full"])),
);
server.close();
report.end();
process.exit(report.failed ? 1 : 0);
