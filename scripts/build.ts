import { join } from "node:path";
import { readArguments } from "./arguments.js";
import { buildPackage } from "./packages/build-package.js";
import { type PackageId, packageIds } from "./packages/packages.js";
import { type Io, startCommand } from "./run-command.js";
import { projectRoot } from "./support/project-root.js";

const usage = `npm run build [-- ${packageIds.join("|")} ...]

Builds the npm packages of generated/, each in its folder: dist/ and docs/, which are not committed.`;

function toId(text: string): PackageId {
  const id = packageIds.find((each) => each === text);
  if (!id) throw new Error(`no package ${text}; there are ${packageIds.join(", ")}`);
  return id;
}

export async function main(args: readonly string[], { stderr }: Io): Promise<number> {
  const ids = readArguments(usage, args, { allowPositionals: true }, ({ positionals }) =>
    positionals.length === 0 ? packageIds : positionals.map(toId),
  );
  try {
    await Promise.all(ids.map((id) => buildPackage(id, join(projectRoot, "generated", id))));
    return 0;
  } catch (error) {
    stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

await startCommand(import.meta.url, main);
