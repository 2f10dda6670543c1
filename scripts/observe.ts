import { join } from "node:path";
import { compile } from "../generator/compile.js";
import { formatDiagnostic } from "../generator/diagnostics/format.js";
import { readSpec } from "../generator/load/source-file.js";
import { parseUrl } from "../templates/sdk/src/request/parse-url.js";
import { readArguments } from "./arguments.js";
import { observeTraffic } from "./observe/observe-traffic.js";
import { probe } from "./observe/probe.js";
import { type Io, startCommand } from "./run-command.js";

const usage = `npm run observe -- TRAFFIC [--base-url URL] | --probe [DECISION ...] [--max-credits N] [--base-url URL | --live] [--json]

Holds real traffic against the spec, or asks the API what settles a decision.

  TRAFFIC        a HAR file, the emulator's journal, or JSON lines (generated/schemas/exchange.schema.json), told by its content;
                 requests to other hosts are passed over. Balances, for the charges: of the journal, of GET /_emulator/ledger,
                 "balance" of a JSON line, "_balance" of a HAR entry. Exit 1: something in it is not as the spec says
  --probe        sends the probes of these decisions, or of all that are open; each request once. The plan comes first
  --max-credits  what they may cost together (default: 0, those alone whose every expected answer comes before queueing)
  --base-url     the emulator's URL, or that of a proxy; for traffic, beside the API's own; repeatable there
  --live         sends them to the API itself, with the key in CLIPRISE_API_KEY: nothing goes to another machine without it
  --out          where the answers are kept, without the key (default: observations)
  --dry-run      the plan alone
  --json         one JSON object (generated/schemas/observation.schema.json; of --probe: probe-report.schema.json)
  --root         the folder that holds spec/ (default: this project)`;

export function main(args: readonly string[], io: Io): number | Promise<number> {
  const options = readOptions(args);
  const { spec, diagnostics } = compile(readSpec(options.root));
  if (!spec) {
    for (const diagnostic of diagnostics) io.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
    return 1;
  }
  return options.probe ? probe(options, spec, io) : observeTraffic(options, spec, io);
}

export function readOptions(args: readonly string[]) {
  return readArguments(
    usage,
    args,
    {
      allowPositionals: true,
      options: {
        probe: { type: "boolean", default: false },
        "max-credits": { type: "string" },
        "base-url": { type: "string", multiple: true, default: [] },
        live: { type: "boolean", default: false },
        out: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        root: { type: "string", default: join(import.meta.dirname, "..") },
      },
    },
    ({ values, positionals }) => {
      const { probe, live, json, root, out = "observations", "dry-run": dryRun, "base-url": baseUrls } = values;
      if (!baseUrls.every(isBase)) throw new Error("--base-url wants a URL such as http://127.0.0.1:4010");
      const most = values["max-credits"] ?? "0";
      if (!/^\d{1,9}$/.test(most)) throw new Error("--max-credits wants a whole number of credits");
      if (!probe) {
        if (positionals.length !== 1) throw new Error("name one file of traffic, or say --probe");
        const [wrong] = Object.entries({
          "max-credits": values["max-credits"],
          live,
          out: values.out,
          "dry-run": dryRun,
        })
          .filter(([, value]) => value !== undefined && value !== false)
          .map(([name]) => `--${name}`);
        if (wrong) throw new Error(`${wrong} goes with --probe`);
      }
      if (probe && baseUrls.length + Number(live) > 1) throw new Error("--probe asks one API: --base-url or --live");
      const ids = positionals.flatMap((each) => each.split(",")).filter((id) => id !== "");
      return { probe, file: positionals[0] ?? "", ids, most: Number(most), baseUrls, live, out, dryRun, json, root };
    },
  );
}

/** Without a user, a query or a fragment: paths of the API are appended to it. */
function isBase(text: string): boolean {
  const url = parseUrl(text);
  if (!url) return false;
  const { protocol, username, password, search, hash } = url;
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "";
}

await startCommand(import.meta.url, main);
