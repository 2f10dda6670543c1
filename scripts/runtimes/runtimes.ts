import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { requireTool, toolPath } from "../packages/tools.js";
import type { Check, CheckReport } from "../support/check-report.js";
import { excerpt, execute } from "../support/execute.js";
import { leaks } from "./canary.js";
import type { Setup } from "./smoke-suite.js";

interface Answer {
  /** What the suite came to. */
  readonly value: unknown;
  /** All that was printed meanwhile. */
  readonly output: string;
  /** What of that went to stderr: warnings of the runtime, above all. */
  readonly stderr: string;
}

/** A worker that stays, and serves every request from one isolate. */
export interface Isolate {
  run(suite: string, setup: Setup): Promise<unknown>;
  /** What it has printed there until now. */
  stderr(): string;
  close(): Promise<void>;
}

/** One way to run a suite: a function that the file of suites exports. */
export interface Runtime {
  readonly name: string;
  /** Its column in the table of faults. Absent: it is run by another one's side. */
  readonly column?: string;
  /** Where it does not tell itself. */
  readonly version?: string;
  /** Whether its errors can prove that nothing was sent, so that `save` and retries work as on a server. */
  readonly server: boolean;
  /** As in the smoke's setup. */
  readonly repeats?: boolean;
  /** Why it cannot run on this machine. */
  readonly missing?: string | undefined;
  run(suite: string, setup: Setup): Promise<Answer>;
  /** For workers, whose requests share what the module holds and nothing else. */
  openIsolate?(): Promise<Isolate>;
}

export interface Consumer {
  /** Where the packages are installed. */
  readonly folder: string;
  /** A page of this origin is what the browser runs in. */
  readonly page: string;
}

const marker = "\nSUITE ";
const run = `runSuite(...JSON.parse(process.argv[2]))
  .then((value) => console.log(${JSON.stringify(marker)} + JSON.stringify(value)))`;
const runSuite = "const runSuite = (name, setup, context) => suites[name](sdk, setup, context);\n";
const importSuites = `import * as suites from "./suites.mjs";\n${runSuite}`;
const loadSuites = `import("./suites.mjs").then((suites) => {\n  ${runSuite}  return ${run};\n});\n`;

type Modules = Readonly<Record<string, string>>;

const client: Modules = {
  index: "@cliprise/sdk",
  pricing: "@cliprise/sdk/pricing",
  callbacks: "@cliprise/sdk/callbacks",
  catalog: "@cliprise/sdk/catalog",
};
/** The emulator is for Node. */
const all: Modules = { ...client, emulator: "@cliprise/emulator" };

/** What a user would write, by module system. */
const entries: Readonly<Record<string, string>> = {
  "client.mjs": `${importing(client)}${importSuites}${run};\n`,
  "client.cjs": `${requiring(client)}${loadSuites}`,
  "all.mjs": `${importing(all)}${importSuites}${run};\n`,
  "all.cjs": `${requiring(all)}${loadSuites}`,
  "page.mjs": `${importing(client)}${importSuites}globalThis.runSuite = runSuite;\n`,
  "worker.mjs": `${importing(client)}${importSuites}export default {
  fetch: async (request, env, context) => Response.json(await runSuite(...(await request.json()), context)),
};\n`,
};

function importing(modules: Modules): string {
  const lines = Object.entries(modules).map(([name, module]) => `import * as ${name} from "${module}";\n`);
  return `${lines.join("")}const sdk = { ${Object.keys(modules).join(", ")} };\n`;
}

function requiring(modules: Modules): string {
  const lines = Object.entries(modules).map(([name, module]) => `const ${name} = require("${module}");\n`);
  return `${lines.join("")}const sdk = { ${Object.keys(modules).join(", ")} };\n`;
}

interface Esbuild {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}

async function bundle(options: object): Promise<string> {
  const { build } = requireTool("esbuild") as Esbuild;
  const { outputFiles } = await build({ bundle: true, write: false, target: "es2022", logLevel: "silent", ...options });
  return outputFiles[0]?.text ?? "";
}

/** @param suitesFile what is run inside the runtimes: a module whose exports are suites */
export async function writeEntries({ folder }: Consumer, suitesFile: string): Promise<void> {
  for (const [name, text] of Object.entries(entries)) writeFileSync(join(folder, name), text);
  const suites = await bundle({ entryPoints: [suitesFile], format: "esm", platform: "neutral" });
  writeFileSync(join(folder, "suites.mjs"), suites);
}

/** Why a runtime's path is undefined. */
export const noSuchBuild = `npm has no such build for ${process.platform} ${process.arch}`;

/** The Node versions that the package promises, as npm packages. */
export function listNodes(): readonly { readonly label: string; readonly path: string | undefined }[] {
  const { arch, platform } = process;
  return [
    ["20.19.0", "20"],
    ["22", "22"],
    ["24", "24"],
  ].map(([label = "", version]) => ({ label, path: toolPath(`node-${version}-${platform}-${arch}/bin/node`) }));
}

export function listRuntimes(consumer: Consumer): readonly Runtime[] {
  const { arch, platform } = process;
  const cpu = arch === "arm64" ? "aarch64" : arch;
  const libc = platform === "linux" ? "-glibc" : "";
  const deno = ["run", "--quiet", "--allow-all"];
  const command = (name: string, path: string | undefined, args: readonly string[], column?: string): Runtime => ({
    name,
    ...(column && { column }),
    server: true,
    missing: path ? undefined : noSuchBuild,
    run: (...given) => runProcess(path ?? "", [...args, JSON.stringify(given)], consumer),
  });
  const both = (name: string, path: string | undefined, args: readonly string[], entry: string, column?: string) => [
    command(`${name} import`, path, [...args, `${entry}.mjs`], column),
    command(`${name} require`, path, [...args, `${entry}.cjs`]),
  ];
  return [
    // Whatever runs this; `npm test` runs the faults in it.
    ...both(`node ${process.versions.node}`, process.execPath, [], "all"),
    ...listNodes().flatMap(({ label, path }) => both(`node ${label}`, path, [], "all", `Node ${label.split(".")[0]}`)),
    ...both("bun", toolPath(`@oven/bun-${platform}-${cpu}/bin/bun`), ["run"], "client", "Bun"),
    // Deno repeats a broken POST even on a fresh connection: 2.7.5 not yet, 2.7.14 to 2.9.5, 2.9.6 no longer.
    ...both("deno 2.9.5", toolPath(`@deno/${platform}-${arch}${libc}/deno`), deno, "client", "Deno that repeats"),
    ...both("deno 2.9.6", toolPath(`deno-2.9.6-${platform}-${arch}/deno`), deno, "client", "Deno"),
    workerd(consumer, "workerd", "2026-04-01", "workerd"),
    workerd(consumer, "workerd of 2024", "2024-01-01"),
    chromium(consumer),
  ];
}

async function runProcess(path: string, args: readonly string[], { folder }: Consumer): Promise<Answer> {
  const outcome = await execute(path, args, {
    cwd: folder,
    timeout: 120_000,
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
  const [output = "", found] = outcome.stdout.split(marker);
  if (outcome.code !== 0 || found === undefined) {
    throw new Error(outcome.code === null ? `does not end\n${excerpt(outcome)}` : excerpt(outcome));
  }
  return { value: JSON.parse(found), output: output + outcome.stderr, stderr: outcome.stderr };
}

interface Miniflare {
  dispatchFetch(
    url: string,
    init: RequestInit,
  ): Promise<{ json(): Promise<unknown>; text(): Promise<string>; ok: boolean }>;
  dispose(): Promise<void>;
}

/** @param compatibilityDate what the worker's author wrote into its settings; older ones lack request options */
function workerd({ folder }: Consumer, name: string, compatibilityDate: string, column?: string): Runtime {
  return {
    name,
    ...(column && { column }),
    version: (requireTool("workerd/package.json") as { readonly version: string }).version,
    server: false,
    openIsolate: () => openIsolate(folder, compatibilityDate),
    async run(...given) {
      const isolate = await openIsolate(folder, compatibilityDate);
      try {
        return { value: await isolate.run(...given), output: isolate.output(), stderr: isolate.stderr() };
      } finally {
        await isolate.close();
      }
    },
  };
}

/** workerd's own log of connections that a fault has broken, TLS or not HTTP: to whoever runs the worker, not from it. */
const brokenConnections =
  /^(workerd\/\S+: error: e = kj\/compat\/(tls|http)\.c\+\+:.*|error:[0-9a-f]{8}:SSL routines:.*|stack: .*)\n/gm;

async function openIsolate(
  folder: string,
  compatibilityDate: string,
): Promise<Isolate & Readonly<Record<"output", () => string>>> {
  const { Miniflare } = requireTool("miniflare") as { Miniflare: new (options: object) => Miniflare };
  let output = "";
  let stderr = "";
  // As Wrangler bundles: for the platform "browser", with these conditions.
  const script = await bundle({
    entryPoints: [join(folder, "worker.mjs")],
    format: "esm",
    platform: "browser",
    conditions: ["workerd", "worker", "browser"],
  });
  const miniflare = new Miniflare({
    modules: true,
    script,
    compatibilityDate,
    handleRuntimeStdio(out: NodeJS.ReadableStream, error: NodeJS.ReadableStream) {
      out.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
      error.on("data", (chunk: Buffer) => {
        stderr += chunk.toString();
      });
    },
  });
  return {
    async run(...given) {
      const reply = await miniflare.dispatchFetch("http://worker.example/", {
        method: "POST",
        body: JSON.stringify(given),
      });
      if (!reply.ok) throw new Error(await reply.text());
      return reply.json();
    },
    output: () => output + stderr,
    stderr: () => stderr.replace(brokenConnections, ""),
    close: () => miniflare.dispose(),
  };
}

interface Page {
  goto(url: string): Promise<unknown>;
  on(event: "console", listener: (message: { text(): string; type(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  addScriptTag(script: { content: string }): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
}

interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  chromium: { launch(options: object): Promise<Browser> };
}

function chromium({ folder, page: pageUrl }: Consumer): Runtime {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  return {
    name: "chromium",
    column: "Chromium",
    server: false,
    repeats: true,
    missing: existsSync(executablePath) ? undefined : `no ${executablePath}: apt-get install chromium, or set CHROMIUM`,
    async run(...given) {
      const { chromium } = requireTool("playwright-core") as Playwright;
      const content = await bundle({
        entryPoints: [join(folder, "page.mjs")],
        format: "iife",
        platform: "browser",
        minify: true,
      });
      const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
      try {
        const page = await browser.newPage();
        let output = "";
        let stderr = "";
        page.on("console", (message) => {
          // The browser's own notes on failed requests have the URL, and pages cannot read them: the developer's tools only.
          if (message.text().startsWith("Failed to load resource")) return;
          output += `${message.text()}\n`;
          if (/^(error|warning)$/.test(message.type())) stderr += `${message.text()}\n`;
        });
        page.on("pageerror", (error) => {
          stderr += `${error.message}\n`;
        });
        await page.goto(pageUrl);
        await page.addScriptTag({ content });
        const value = await page.evaluate(`runSuite(...${JSON.stringify(given)})`);
        return { value, output, stderr };
      } finally {
        await browser.close();
      }
    },
  };
}

export async function tryRuntime(
  runtime: Runtime,
  setup: Omit<Setup, "tag" | "proves" | "repeats">,
  report: CheckReport,
): Promise<void> {
  const { name, server, repeats = false, missing } = runtime;
  if (missing !== undefined) return report.skip(name, missing);
  const { folder, ...everywhere } = setup;
  const tag = name.replace(/\W+/g, "-");
  await report.part(name, "runs", async () => {
    const { value, output, stderr } = await runtime.run("smoke", {
      ...everywhere,
      ...(server && folder ? { folder } : {}),
      tag,
      proves: server,
      repeats,
    });
    for (const check of value as readonly Check[]) report.add(name, check);
    const shown = leaks(output).length > 0 && output.split("\n").find((line) => leaks(line).length > 0);
    report.add(name, { name: "nothing on stderr", problem: stderr || undefined });
    report.add(name, { name: "the key is in nothing printed", problem: shown ? `${shown.slice(0, 500)}` : undefined });
  });
}
