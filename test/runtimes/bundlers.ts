import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { requireTool } from "../../scripts/packages/tools.js";
import type { CheckReport } from "../../scripts/support/check-report.js";

const programs = {
  "all.mjs": `import { Cliprise } from "@cliprise/sdk";
import { createCallbackReceiver } from "@cliprise/sdk/callbacks";
import { estimateCredits } from "@cliprise/sdk/pricing";
export { Cliprise, createCallbackReceiver, estimateCredits };
`,
  "catalog.mjs": 'export { catalog } from "@cliprise/sdk/catalog";\n',
  "prices.mjs": 'export { estimateCredits } from "@cliprise/sdk/pricing";\n',
  "unused.mjs":
    'import { Cliprise } from "@cliprise/sdk";\nimport "@cliprise/sdk/callbacks";\nimport "@cliprise/sdk/catalog";\nexport const answer = () => 42;\n',
};

type Program = keyof typeof programs;
type Target = "browser" | "worker" | "server";

/** Texts that only one part of the SDK has. */
const parts = {
  "the platform of servers": "cliprise-sdk/",
  "the platform of browsers": "save() needs a file system; use download()",
  "the client": "Bearer ",
  "the prices": "per image",
  "the catalogue": "catalog.schema.json",
};

/** Which of them belong into a bundle; the others do not. A server's `save` looks for a file system, too. */
const wanted: readonly { program: Program; target: Target; has: readonly string[]; lacks: readonly string[] }[] = [
  {
    program: "all.mjs",
    target: "browser",
    has: ["the platform of browsers", "the client", "the prices"],
    lacks: ["the platform of servers", "the catalogue"],
  },
  {
    program: "all.mjs",
    target: "worker",
    has: ["the platform of browsers", "the client", "the prices"],
    lacks: ["the platform of servers"],
  },
  {
    program: "all.mjs",
    target: "server",
    has: ["the platform of servers", "the client", "the prices"],
    lacks: ["the catalogue"],
  },
  {
    program: "prices.mjs",
    target: "browser",
    has: ["the prices"],
    lacks: ["the client", "the platform of browsers", "the platform of servers", "the catalogue"],
  },
  {
    program: "catalog.mjs",
    target: "browser",
    has: ["the catalogue"],
    lacks: ["the client", "the platform of browsers", "the platform of servers"],
  },
  {
    program: "unused.mjs",
    target: "browser",
    has: [],
    lacks: ["the prices", "the client", "the platform of browsers", "the platform of servers", "the catalogue"],
  },
];

/** What users' bundlers make of the installed SDK: the platform that belongs there, and nothing that is not used. */
export async function checkBundlers(folder: string, report: CheckReport): Promise<void> {
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);
  for (const [bundler, bundle] of Object.entries({ esbuild, vite, webpack })) {
    for (const { program, target, has, lacks } of wanted) {
      await report.part(bundler, `bundles ${program} for a ${target}`, async () => {
        const text = await bundle(folder, program, target);
        const contains = (part: string) => text.includes(parts[part as keyof typeof parts]);
        const problems = [
          ...has.filter((part) => !contains(part)).map((part) => `lacks ${part}`),
          ...lacks.filter(contains).map((part) => `has ${part}`),
        ];
        const name = `${program} for a ${target}: what belongs there and no more, in ${text.length} characters`;
        report.add(bundler, { name, problem: problems.join(", ") || undefined });
      });
    }
  }
}

type Bundle = (folder: string, program: Program, target: Target) => Promise<string>;

interface Esbuild {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}

/** Wrangler is esbuild with these conditions, for workers. */
const esbuild: Bundle = async (folder, program, target) => {
  const { build } = requireTool("esbuild") as Esbuild;
  const { outputFiles } = await build({
    entryPoints: [join(folder, program)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    logLevel: "error",
    platform: target === "server" ? "node" : "browser",
    ...(target === "worker" && { conditions: ["workerd", "worker", "browser"] }),
  });
  return outputFiles[0]?.text ?? "";
};

interface Vite {
  build(options: object): Promise<{ readonly output: readonly { readonly code?: string }[] }>;
}

const vite: Bundle = async (folder, program, target) => {
  const { build } = requireTool("vite") as Vite;
  const server = target !== "browser";
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      ssr: server,
      rollupOptions: { input: join(folder, program), preserveEntrySignatures: "strict" },
    },
    ssr: { noExternal: true, target: target === "worker" ? "webworker" : "node" },
  });
  return output.map(({ code = "" }) => code).join("\n");
};

type Webpack = (options: object, done: (error: Error | null, stats?: WebpackStats) => void) => void;

interface WebpackStats {
  hasErrors(): boolean;
  toString(): string;
}

const webpack: Bundle = async (folder, program, target) => {
  const run = requireTool("webpack") as Webpack;
  const path = join(folder, "webpacked");
  const targets = { browser: "web", worker: "webworker", server: "node20" };
  await new Promise<void>((resolve, reject) => {
    const options = {
      mode: "production",
      context: folder,
      entry: `./${program}`,
      target: targets[target],
      experiments: { outputModule: true },
      output: { path, filename: program, module: true, library: { type: "module" } },
    };
    run(options, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else resolve();
    });
  });
  return readFileSync(join(path, program), "utf8");
};
