import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPackage } from "../packages/build-package.js";
import { packages } from "../packages/packages.js";
import { projectRoot } from "../support/project-root.js";

let made: Promise<string> | undefined;

/** A folder in which the SDK is found as its users find it, by its name: built once, gone when the process ends. */
export function sdkConsumer(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const sdk = join(projectRoot, "generated/sdk");
  await buildPackage("sdk", sdk);
  const folder = mkdtempSync(join(tmpdir(), "cliprise-consumer-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const place = join(folder, "node_modules", packages.sdk.npmName);
  mkdirSync(join(place, ".."), { recursive: true });
  symlinkSync(sdk, place, "junction");
  return folder;
}
