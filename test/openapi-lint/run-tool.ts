import { join } from "node:path";
import { execute, type Outcome } from "../../scripts/support/execute.js";
import { folder } from "./documents.js";

const scripts = {
  redocly: "@redocly/cli/bin/cli.js",
  spectral: "@stoplight/spectral-cli/dist/index.js",
  newman: "newman/bin/newman.js",
  httpyac: "httpyac/bin/httpyac.js",
} as const;

/** Runs one of the installed tools. Nothing is looked up or reported over the network. */
export function run(tool: keyof typeof scripts, args: readonly string[], cwd = folder): Promise<Outcome> {
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return execute(process.execPath, [join(folder, "node_modules", scripts[tool]), ...args], { cwd, env });
}
