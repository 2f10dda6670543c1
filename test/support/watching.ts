import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach } from "vitest";
import { generateArguments } from "./run-command.js";
import { baseSpec, projectRoot, replaceIn } from "./spec-files.js";
import { temporaryFolder, writeFiles } from "./temporary.js";

export const pixel = "spec/models/image/pixel.yaml";
export const page = "templates/docs/model.md.hbs";
const base = baseSpec();
export const good = base.get(pixel) ?? "";
export const bad = replaceIn(base, pixel, "credits: 4,", "credits: -4,").get(pixel) ?? "";
export const problem = `${pixel}:26:29 error out-of-range: expected >= 1, got -4`;

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

/** The small spec, beside the real templates. */
export function project(): string {
  const root = temporaryFolder();
  writeFiles(root, base);
  for (const name of ["templates", "package.json"]) {
    cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  }
  return root;
}

/** The real command; each line of what it says is waited for, however long it takes. */
export function watching(...args: readonly string[]) {
  const command = generateArguments(projectRoot, args);
  const child = spawn(process.execPath, command, { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`ended: ${errors}`);
    return value;
  };
  const stop = async () => {
    const exit = once(child, "exit");
    child.kill("SIGINT");
    const [code] = await exit;
    const rest = [];
    for (let line = await lines.next(); !line.done; line = await lines.next()) rest.push(line.value);
    return { code, rest, errors };
  };
  return { next, stop };
}
