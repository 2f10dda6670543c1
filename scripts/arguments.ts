import { type ParseArgsConfig, parseArgs } from "node:util";

/**
 * What a command was called with. `--help` prints the usage and ends with 0; what the command does not know, or what `read`
 * throws at, is said on stderr with the usage, and ends with 2: nothing has been done by then.
 */
export function readArguments<Config extends ParseArgsConfig, Given>(
  usage: string,
  config: Config,
  read: (parsed: ReturnType<typeof parseArgs<Config>>) => Given,
): Given {
  if (process.argv.includes("--help")) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return read(parseArgs(config));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}\n`);
    process.exit(2);
  }
}
