import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type typescript from "typescript";
import { requireTool, toolPath, toolsRoot } from "../../scripts/packages/tools.js";
import type { CheckReport } from "../../scripts/support/check-report.js";
import { excerpt, execute, type Outcome } from "../../scripts/support/execute.js";
import { projectRoot } from "../../scripts/support/project-root.js";

const compilers = ["5.4", "5.9", "6", "7"];

/** Seven mistakes. Each message must have `names`, so that one sees at once what is wrong. */
const mistakes = [
  { mistake: "unknown model", names: "film-3", call: '"film-3", { prompt: "waves" }' },
  { mistake: "a family's id", names: "flux-kontext", call: '"flux-kontext", { prompt: "waves" }' },
  {
    mistake: "missing parameter",
    names: "aspect_ratio",
    call: '"sora-2", { prompt: "waves", n_frames: 250 }',
  },
  {
    mistake: "not in the list",
    names: "n_frames",
    call: '"sora-2", { prompt: "waves", aspect_ratio: "16:9", n_frames: 300 }',
  },
  {
    mistake: "typo",
    names: "remove_watermrk",
    call: '"sora-2", { prompt: "waves", aspect_ratio: "16:9", n_frames: 250, remove_watermrk: true }',
  },
  {
    mistake: "wrong type",
    names: "remove_watermark",
    call: '"sora-2", { prompt: "waves", aspect_ratio: "16:9", n_frames: 250, remove_watermark: "yes" }',
  },
  {
    mistake: "another model's parameter",
    names: "image_size",
    call: '"sora-2", { prompt: "waves", aspect_ratio: "16:9", n_frames: 250, image_size: "1:1" }',
  },
];

const head = 'import type { Cliprise } from "@cliprise/sdk";\ndeclare const cliprise: Cliprise;\n';

/** What a strict project has. */
const strict = {
  target: "ES2022",
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

const settings = {
  node: { ...strict, lib: ["ES2022"], types: ["node"] },
  // Without Node's types: `Response`, `AbortSignal` and the like must be found in the DOM's.
  dom: { ...strict, lib: ["ES2022", "DOM"], types: [] },
  // With neither: the emulator's types need nothing besides the language.
  bare: { ...strict, lib: ["ES2022"], types: [] },
  bundler: { ...strict, lib: ["ES2022", "DOM"], types: [], module: "ESNext", moduleResolution: "Bundler" },
};

/** Compiles consumers of the installed packages. */
export async function checkTypes(installed: string, report: CheckReport): Promise<void> {
  const project = (name: string) => join(installed, `types-${name}`);
  for (const name of Object.keys(settings)) {
    mkdirSync(join(project(name), "node_modules"), { recursive: true });
    cpSync(join(installed, "node_modules/@cliprise"), join(project(name), "node_modules/@cliprise"), {
      recursive: true,
    });
  }
  for (const name of ["@types/node", "undici-types"]) {
    cpSync(join(toolsRoot, "node_modules", name), join(project("node"), "node_modules", name), { recursive: true });
  }

  const consumer = (name: string) => readFileSync(join(import.meta.dirname, "consumers", `${name}.mts`), "utf8");
  const [uses, emulates, testing] = [consumer("uses"), consumer("emulates"), consumer("testing")];
  const refused = mistakes.map(
    ({ mistake, call }) => `// @ts-expect-error ${mistake}\nvoid cliprise.generate(${call});\n`,
  );
  const accepted = acceptedCalls();
  const common = { uses, emulates, refused: `${head}${refused.join("")}`, everyModel: `${head}${accepted.join("")}` };
  for (const [name, compilerOptions] of Object.entries(settings)) {
    const texts = name === "bare" ? { emulates } : name === "node" ? { ...common, testing } : common;
    for (const version of compilers) {
      // A bundler takes files without a module system of their own; `.cts` has no meaning to it.
      const extensions = name === "bundler" ? ["ts"] : ["mts", "cts"];
      const files = extensions.flatMap((extension) =>
        Object.entries(texts).map(([file, text]) => [`${file}.${extension}`, text] as const),
      );
      const subject = `typescript ${version}`;
      await report.part(subject, `${name} can be tried`, async () => {
        const { outcome, ms } = await compile(version, project(name), `all-${version}`, compilerOptions, files);
        const what = `${name} project, ${extensions.map((extension) => `.${extension}`).join(" and ")}`;
        const mistaken = "refused" in texts ? ", 7 mistakes refused" : "";
        report.add(subject, { name: `${what}: all uses compile${mistaken}`, problem: problemOf(outcome), ms });
      });
    }
  }

  await report.part("typescript 5.9", "messages can be read", async () => checkMessages(project("dom"), report));
  for (const version of compilers) {
    await report.part(`typescript ${version}`, "instantiations can be counted", () =>
      checkInstantiations(version, project("dom"), accepted, report),
    );
  }
}

/** By the compiler's API, because only that and editors show all of a message: the field is named in its second part. */
function checkMessages(folder: string, report: CheckReport): void {
  const ts = requireTool("typescript-5.9") as typeof typescript;
  const first = head.split("\n").length - 1;
  const path = join(folder, "messages.mts");
  writeFileSync(path, head + mistakes.map(({ call }) => `void cliprise.generate(${call});\n`).join(""));
  const { options } = ts.convertCompilerOptionsFromJson(settings.dom, folder);
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([path], options));
  for (const [index, { mistake, names }] of mistakes.entries()) {
    const own = diagnostics.filter(
      ({ file, start = 0 }) => file?.getLineAndCharacterOfPosition(start).line === first + index,
    );
    const text = own
      .flatMap((diagnostic) => [diagnostic, ...(diagnostic.relatedInformation ?? [])])
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
      .join("\n");
    const bytes = Buffer.byteLength(text);
    const problems = [
      ...(own.length === 1 ? [] : [`${own.length} messages`]),
      ...(bytes < 600 ? [] : ["600 bytes or more"]),
      ...(text.includes(names) ? [] : [`${names} is not named`]),
    ];
    const problem = problems.length > 0 ? `${problems.join(", ")}:\n${text}` : undefined;
    report.add("typescript 5.9", { name: `${mistake}: ${names} is named in ${bytes} bytes`, problem });
  }
}

async function checkInstantiations(
  version: string,
  folder: string,
  calls: readonly string[],
  report: CheckReport,
): Promise<void> {
  const limit = 20;
  const count = async (some: readonly string[]) => {
    const name = `calls-${some.length}`;
    const files = [[`${name}.mts`, head + some.join("")]] as const;
    const { outcome } = await compile(version, folder, name, settings.dom, files, ["--extendedDiagnostics"]);
    const found = /^Instantiations:\s+(\d+)/m.exec(outcome.stdout)?.[1];
    if (outcome.code !== 0 || found === undefined) throw new Error(excerpt(outcome));
    return Number(found);
  };
  const ten = calls.slice(0, 10);
  const each = ((await count(ten)) - (await count([]))) / ten.length;
  const problem = each > limit ? `more than ${limit}` : undefined;
  report.add(`typescript ${version}`, { name: `${each} instantiations per call`, problem });
}

interface Vector {
  readonly model: string;
  readonly params: object;
  readonly request?: object;
}

/** A call of every model, from the vectors of accepted requests. */
function acceptedCalls(): readonly string[] {
  const { vectors } = JSON.parse(readFileSync(join(projectRoot, "generated/conformance/vectors.json"), "utf8")) as {
    readonly vectors: readonly Vector[];
  };
  const accepted = vectors.filter(({ request }) => request);
  const byModel = new Map(accepted.map((vector) => [vector.model, vector]));
  return [...byModel.values()].map(
    ({ model, params }) => `void cliprise.generate(${JSON.stringify(model)}, ${JSON.stringify(params)});\n`,
  );
}

async function compile(
  version: string,
  folder: string,
  name: string,
  compilerOptions: object,
  files: readonly (readonly [path: string, text: string])[],
  args: readonly string[] = [],
): Promise<{ readonly outcome: Outcome; readonly ms: number }> {
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
  const config = join(folder, `tsconfig.${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: files.map(([path]) => path) }));
  const tsc = toolPath(`typescript-${version}/bin/tsc`);
  if (!tsc) throw new Error(`no TypeScript ${version}`);
  const start = performance.now();
  const outcome = await execute(process.execPath, [tsc, "-p", config, "--pretty", "false", ...args], { cwd: folder });
  return { outcome, ms: performance.now() - start };
}

function problemOf(outcome: Outcome): string | undefined {
  return outcome.code === 0 ? undefined : excerpt(outcome);
}
