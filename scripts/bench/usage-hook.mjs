// Preloaded into a measured process: reports its CPU time, of all threads and of its child processes, and its own peak memory when it ends.
import { readdirSync, readFileSync, writeSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6 + childSeconds();
  writeSync(3, JSON.stringify({ cpuSeconds, peakMiB: maxRSS / 1024 }));
});

/** Of the children that run, and of those that ended before; 0 where the system has no /proc. */
function childSeconds() {
  if (process.platform !== "linux") return 0;
  const [own] = statOf(process.pid);
  const running = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? statOf(name) : []));
  const children = running.filter(({ parent }) => parent === process.pid);
  return children.reduce((sum, { seconds }) => sum + seconds, own.waitedFor);
}

/** Columns of proc_pid_stat(5), in hundredths of a second. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const columns = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [parent, user, system, childUser, childSystem] = [1, 11, 12, 13, 14].map((column) => columns[column]);
    return [{ parent, seconds: (user + system) / 100, waitedFor: (childUser + childSystem) / 100 }];
  } catch {
    // It has ended in between.
    return [];
  }
}
