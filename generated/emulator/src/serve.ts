import { readCommandLine, UsageError, usage } from "./command-line.js";
import { controlPath } from "./control-api.js";
import type { Emulator } from "./emulator.js";
import { VerificationError } from "./emulator.js";
import { type EmulatorOptions, OptionsError } from "./emulator-options.js";
import { toLogLine } from "./log-line.js";
import { type Reason, watchForEnd } from "./watch-for-end.js";

export interface ServeOptions {
  readonly start: (options: EmulatorOptions) => Promise<Emulator>;
  /** The values that can be sent as `model`. */
  readonly models: readonly string[];
}

/** Runs the command until it is told to stop; resolves with the exit code. */
export async function serve(args: readonly string[], { start, models }: ServeOptions): Promise<number> {
  let emulator: Emulator;
  let end: Promise<Reason>;
  let json: boolean;
  try {
    const line = readCommandLine(args, models);
    if (line.help) {
      process.stdout.write(usage);
      return 0;
    }
    json = line.json;
    const waitForEnd = await watchForEnd(line);
    emulator = await start(line.options);
    end = waitForEnd();
    announce(emulator, line.options, json);
  } catch (error) {
    const isUsage = error instanceof UsageError || error instanceof OptionsError;
    const problems = isUsage ? error.problems : [error instanceof Error ? error.message : String(error)];
    process.stderr.write(`cliprise-emulator: ${problems.join("\n  ")}\n${isUsage ? `\n${usage}` : ""}`);
    return isUsage ? 2 : 1;
  }
  emulator.journal.watch((entry) => {
    const line = json ? JSON.stringify(entry) : toLogLine(entry);
    if (line !== undefined) process.stdout.write(`${line}\n`);
  });
  const reason = await end;
  if (reason !== "a signal came") process.stderr.write(`cliprise-emulator: ends, because ${reason}\n`);
  try {
    await emulator.close();
    return 0;
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** The one line that has the key; and where to watch it. */
function announce({ url, apiKey, ledger }: Emulator, { clock = "real" }: EmulatorOptions, json: boolean): void {
  const { balance } = ledger.state();
  const page = `${url}${controlPath}/`;
  const text = json
    ? JSON.stringify({ type: "listening", url, apiKey, credits: balance, clock, page })
    : `cliprise-emulator at ${url}, key ${apiKey}, ${balance} credits, ${clock} clock\nin a browser: ${page}`;
  process.stdout.write(`${text}\n`);
}
