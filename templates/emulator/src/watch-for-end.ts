import { fstatSync, readFileSync } from "node:fs";

const lookEvery = 250;

export type Reason =
  | "a signal came"
  | "nobody reads its output"
  | "its stdin was closed"
  | "its parent process is gone";

export interface UntilToldOptions {
  /** Goes on when the parent is gone and when stdin is closed. */
  readonly keepRunning: boolean;
}

/**
 * Begins to watch for what ends the command, and gives back how to wait for it. The wait keeps the process alive, which a listening
 * emulator does not.
 */
export async function watchForEnd({ keepRunning }: UntilToldOptions): Promise<() => Promise<Reason>> {
  const isOrphan = keepRunning ? () => false : watchParent();
  const isHeld = !keepRunning && (await isStdinHeld());
  return () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve("a signal came"));
      process.once("SIGTERM", () => resolve("a signal came"));
      // A reader that goes away (`| head`) is a wish to stop, not an error.
      process.stdout.on("error", () => resolve("nobody reads its output"));
      process.stderr.on("error", () => {});
      if (isHeld) process.stdin.once("end", () => resolve("its stdin was closed"));
      setInterval(() => isOrphan() && resolve("its parent process is gone"), lookEvery);
    });
}

/**
 * Whether stdin is a pipe that somebody holds open, and so can close. A terminal has Ctrl-C for that; what runs in the background
 * has /dev/null there, and some CI services a pipe that was closed from the start.
 */
async function isStdinHeld(): Promise<boolean> {
  try {
    const stdin = fstatSync(0);
    if (!stdin.isFIFO() && !stdin.isSocket()) return false;
  } catch {
    return false;
  }
  process.stdin.on("error", () => {}).resume();
  // After the second turn of the event loop an end that was there from the start has been read.
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
  return !process.stdin.readableEnded && !process.stdin.destroyed;
}

/** Tells whether who started this process is gone. npm and npx start a command by a shell, which outlives them. */
function watchParent(): () => boolean {
  const parent = process.ppid;
  // Process 1 adopts orphans, and is the parent of all that a container starts: nothing can be told by it.
  if (parent <= 1) return () => false;
  const shell = processOf(parent);
  const isOfNpm = process.env.npm_lifecycle_event !== undefined && /^(\w*sh|busybox)$/.test(shell?.name ?? "");
  return () => process.ppid !== parent || hasEnded(parent) || (isOfNpm && processOf(parent)?.parent !== shell?.parent);
}

/** On Windows a process keeps its parent's number when that has ended. */
function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** As Linux tells it; on other systems the shell makes way for the one command that it is given. */
function processOf(pid: number): { readonly name: string; readonly parent: string } | undefined {
  try {
    const [, name = "", parent = ""] = /\((.*)\) \S+ (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "latin1")) ?? [];
    return { name, parent };
  } catch {
    return undefined;
  }
}
