import { resolve } from "node:path";
import { excerpt, type Outcome } from "../../scripts/support/execute.js";
import { folder } from "./documents.js";
import { run } from "./run-tool.js";

export interface Finding {
  readonly file: string;
  readonly rule: string;
  /** For a person: the rule, the place and what is wrong. */
  readonly text: string;
}

/** Hands back everything that it finds in the files, warnings and hints too. */
export type Linter = (files: readonly string[]) => Promise<readonly Finding[]>;

interface RedoclyReport {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer?: string }[];
  }[];
}

export const redocly: Linter = async (files) => {
  const outcome = await run("redocly", ["lint", "--extends=recommended-strict", "--format=json", ...files]);
  // One report after the other, each pretty-printed, in the order of the files.
  const reports = outcome.stdout.split(/(?<=^\})\s*(?=\{)/m).map((text) => read<RedoclyReport>(text, outcome));
  if (reports.length !== files.length) throw new Error(`${reports.length} reports for ${files.length} files`);
  return reports.flatMap(({ problems }) =>
    problems.map(({ ruleId, message, location: [place] }) => ({
      file: resolve(folder, place?.source.ref ?? ""),
      rule: ruleId,
      text: `${ruleId} at ${place?.pointer}: ${message}`,
    })),
  );
};

type SpectralReport = readonly {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly source: string;
}[];

export const spectral: Linter = async (files) => {
  const ruleset = ["--ruleset", "cliprise.spectral.yaml", "--fail-severity", "hint"];
  const outcome = await run("spectral", ["lint", "--format", "json", "--quiet", ...ruleset, ...files]);
  return read<SpectralReport>(outcome.stdout, outcome).map(({ code, message, path, source }) => ({
    file: source,
    rule: code,
    text: `${code} at ${path.join(".")}: ${message}`,
  }));
};

function read<T>(text: string, outcome: Outcome): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Error(`no report, but exit code ${outcome.code}\n${excerpt(outcome)}`);
  }
}
