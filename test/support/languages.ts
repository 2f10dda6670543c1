import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../../scripts/support/project-root.js";

/** How a sample of a language is run. */
export interface Language {
  /** Ends with 0 where the language is there, with what the sample needs. */
  readonly probe: readonly [command: string, ...args: string[]];
  readonly run: (source: string, folder: string) => readonly [command: string, ...args: string[]];
}

/** The languages of the code samples, by the names that viewers of OpenAPI know them by. */
export const languages: Readonly<Record<string, Language>> = {
  Shell: {
    probe: ["curl", "--version"],
    run: (source) => ["bash", "-c", `set -e\n${source.replace(/^curl/m, "curl -sS")}`],
  },
  TypeScript: {
    probe: [process.execPath, "--version"],
    run: (source, folder) => {
      const file = join(folder, "sample.mts");
      const sdk = pathToFileURL(join(projectRoot, "generated/sdk/src/index.ts")).href;
      writeFileSync(file, source.replace('"@cliprise/sdk"', JSON.stringify(sdk)));
      return [process.execPath, "--import", import.meta.resolve("tsx"), file];
    },
  },
  Python: { probe: ["python3", "-c", "import requests"], run: (source) => ["python3", "-c", source] },
};
