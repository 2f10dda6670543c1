import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyProject } from "../support/copy-project.js";
import { Random } from "../support/random.js";
import { generateArguments } from "../support/run-command.js";
import { readTree, temporaryFolder } from "../support/temporary.js";

const random = new Random(7);

/** What a run is doing: an instant is waited for as long as there is somebody to kill. */
interface Running {
  readonly pid: number;
  readonly hasEnded: () => boolean;
}

/** Kills at the instant that the promise names; the time that the run took otherwise. */
async function run(
  root: string,
  killAt?: (running: Running) => Promise<void>,
): Promise<{ killed: boolean; took: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, generateArguments(root, []), { cwd: root });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  let ended = false;
  const exit = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.on("exit", (code, signal) => {
      ended = true;
      resolve({ code, signal });
    });
  });
  if (killAt && child.pid !== undefined) {
    await Promise.race([killAt({ pid: child.pid, hasEnded: () => ended }), exit]);
    if (!ended) child.kill("SIGKILL");
  }
  const { code, signal } = await exit;
  if (signal === null) expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return { killed: signal === "SIGKILL", took: performance.now() - started };
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** When the new tree has so many files in the making: the write phase is short, and must be hit on purpose. */
async function whenStaged(root: string, { pid, hasEnded }: Running, files: number): Promise<void> {
  const staged = join(root, `.generated.new${pid}/openapi/portable/models`);
  while (!hasEnded()) {
    if (existsSync(staged) && readdirSync(staged).length >= files) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Around the renames: as soon as the old tree has been put aside, or right after. */
async function whenCommitted(root: string, { hasEnded }: Running): Promise<void> {
  while (!hasEnded() && !existsSync(join(root, ".generated.old")))
    await new Promise((resolve) => setImmediate(resolve));
}

it("killed at 12 instants: the old tree or the new one, and the next run succeeds", async () => {
  const root = temporaryFolder();
  copyProject(root);
  const generated = join(root, "generated");
  const temporaries = () => readdirSync(root).filter((name) => name.startsWith(".generated."));

  // Two specs whose outputs differ in nearly every file; each run turns one into the other.
  const api = join(root, "spec/api.yaml");
  const title = readFileSync(api, "utf8");
  const specs = [title, title.replace(/^title: .*$/m, "title: Another API").replace("An HTTPS URL,", "One HTTPS URL,")];
  const trees: ReadonlyMap<string, string>[] = [];
  let took = 0;
  for (const spec of specs) {
    writeFileSync(api, spec);
    took = (await run(root)).took;
    trees.push(readTree(generated));
  }
  expect(trees[0]).not.toEqual(trees[1]);

  let kills = 0;
  let between = 0;
  for (let round = 0; kills < 12; round++) {
    expect(round).toBeLessThan(40);
    const [old, next] = [trees[(round + 1) % 2], trees[round % 2]];
    writeFileSync(api, specs[round % 2] ?? "");
    const instants = [
      () => sleep(random.next() * took),
      (running: Running) => whenStaged(root, running, random.below(55)),
      (running: Running) => whenCommitted(root, running),
    ];
    const { killed } = await run(root, instants[round % 3]);
    if (killed) kills++;

    const found = readTree(generated);
    if (found.size === 0) {
      // The one gap, between two renames: the old tree stands whole beside its place, and the next run puts it back.
      between++;
      expect(readTree(join(root, ".generated.old"))).toEqual(old);
    } else expect(same(found, old) || same(found, next), `round ${round}`).toBe(true);

    await run(root);
    expect(same(readTree(generated), next), `round ${round}`).toBe(true);
    expect(temporaries()).toEqual([]);
  }
  console.log(`${kills} kills, ${between} of them between the renames`);
});

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string> | undefined): boolean {
  return b !== undefined && a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
