import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Project } from "ts-morph";
import { expect, test } from "vitest";
import { projectRoot } from "../support/spec-files.js";

/** What a page's reader has at hand in the middle of it: of the packages, and of frameworks of their own. */
const atHand = `
declare global {
  const Cliprise: typeof import("@cliprise/sdk").Cliprise;
  const cliprise: import("@cliprise/sdk").Cliprise;
  const emulator: import("@cliprise/emulator").Emulator;
  const receiver: import("@cliprise/sdk/callbacks").CallbackReceiver;
  const task: import("@cliprise/sdk").Task;
  const apiKey: string;
  const signal: AbortSignal;
  const database: { store(id: string): Promise<void> };
  const queue: { add(item: unknown): Promise<void> };
  const params: import("@cliprise/sdk").Models["qwen-image-2"];
  const [app, c, ctx, after, waitUntil, request, response]: any[];
}
export {};
`;

const tracing = `
declare module "@opentelemetry/instrumentation-undici" {
  export class UndiciInstrumentation {
    constructor(config: {
      startSpanHook?: (request: { origin: string; path: string }) => Record<string, string>;
      ignoreRequestHook?: (request: { path: string }) => boolean;
    });
  }
}
`;

const pages = [
  "README.md",
  "generated/sdk/README.md",
  "templates/emulator/README.md",
  ...readdirSync(join(projectRoot, "generated/docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `generated/docs/${path}`),
];

test("every TypeScript sample of every page compiles, strictly", () => {
  const src = (name: string) => join(projectRoot, `generated/${name}/src`);
  const project = new Project({
    tsConfigFilePath: join(projectRoot, "tsconfig.json"),
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      noUnusedLocals: false,
      noUnusedParameters: false,
      paths: {
        "@cliprise/sdk": [join(src("sdk"), "index.ts")],
        "@cliprise/sdk/*": [join(src("sdk"), "*.ts")],
        "@cliprise/emulator": [join(src("emulator"), "index.ts")],
      },
    },
  });
  for (const [name, text] of Object.entries({ atHand, tracing }))
    project.createSourceFile(join(projectRoot, `test/slow/${name}.d.ts`), text);
  const origins = new Map<string, string>();
  for (const page of pages) {
    const text = readFileSync(join(projectRoot, page), "utf8");
    for (const { 1: block = "", index } of text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
      const name = join(projectRoot, "test/slow", `sample-${origins.size}.ts`);
      project.createSourceFile(name, `${block}\nexport {};\n`);
      origins.set(name, `${page}:${text.slice(0, index).split("\n").length}`);
    }
  }
  expect(origins.size).toBeGreaterThan(pages.length / 2);
  const problems = [...origins].flatMap(([name, origin]) =>
    (project.getSourceFileOrThrow(name).getPreEmitDiagnostics() ?? []).map((diagnostic) => {
      const message = diagnostic.getMessageText();
      return `${origin}: ${typeof message === "string" ? message : message.getMessageText()}`;
    }),
  );
  expect(problems).toEqual([]);
});
