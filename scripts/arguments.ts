import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandEnd } from "./run-command.js";

/**
 * What a command was called with. `--help` prints the usage and ends with 0; what the command does not know, or what `read`
 * throws at, is said on stderr with the usage, and ends with 2: nothing has been done by then.
 */
export function readArguments<Config extends ParseArgsConfig, Given>(
  usage: string,
  args: readonly string[],
  config: Config,
  read: (parsed: ReturnType<typeof parseArgs<Config>>) => Given,
): Given {
  if (args.includes("--help")) throw new CommandEnd(0, usage);
  try {
    return read(parseArgs({ ...config, args: [...args] }) as ReturnType<typeof parseArgs<Config>>);
  } catch (error) {
    throw new CommandEnd(2, `${(error as Error).message}\n\n${usage}`);
  }
}
