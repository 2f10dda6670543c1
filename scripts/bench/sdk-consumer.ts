import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildPackage } from "../packages/build-package.js";
import { packages } from "../packages/packages.js";
import { projectRoot } from "../support/project-root.js";

let made: Promise<string> | undefined;

/** What others publish for the same errand. */
const peers = ["replicate", "@fal-ai/client"];

/** A folder in which the SDK and its peers are found as their users find them: built once, gone when the process ends. */
export function sdkConsumer(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const sdk = join(projectRoot, "generated/sdk");
  await buildPackage("sdk", sdk);
  const folder = mkdtempSync(join(tmpdir(), "cliprise-consumer-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const places = [
    [packages.sdk.npmName, sdk],
    ...peers.map((name) => [name, join(projectRoot, "node_modules", name)] as const),
  ] as const;
  for (const [name, target] of places) {
    const place = join(folder, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(target, place, "junction");
  }
  return folder;
}
