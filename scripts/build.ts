import { join } from "node:path";
import { readArguments } from "./arguments.js";
import { buildPackage } from "./packages/build-package.js";
import { type PackageId, packageIds } from "./packages/packages.js";
import { projectRoot } from "./support/project-root.js";

const usage = `npm run build [-- ${packageIds.join("|")} ...]

Builds the npm packages of generated/, each in its folder: dist/ and docs/, which are not committed.`;

const ids = readArguments(usage, { allowPositionals: true }, ({ positionals }) =>
  positionals.length === 0 ? packageIds : positionals.map(toId),
);

function toId(text: string): PackageId {
  const id = packageIds.find((each) => each === text);
  if (!id) throw new Error(`no package ${text}; there are ${packageIds.join(", ")}`);
  return id;
}

try {
  await Promise.all(ids.map((id) => buildPackage(id, join(projectRoot, "generated", id))));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
