import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRedactor } from "../../templates/sdk/src/redact.js";
import type { ProbeAnswered } from "./run-probe.js";

/** Keeps what was asked and answered in a file of its own, which can go into a pull request. @returns its path */
export function keepAnswer(answered: ProbeAnswered, folder: string, base: string, apiKey: string): string {
  const time = new Date().toISOString();
  const text = `${JSON.stringify({ asked: base, time, ...answered }, null, 2)}\n`;
  // Nothing in it comes from the key; this is the second lock.
  const clean = createRedactor(apiKey)(text).replaceAll(apiKey, "[redacted]");
  for (let number = 1; ; number++) {
    const path = join(folder, `${time.slice(0, 10)}-${answered.decision}${number > 1 ? `-${number}` : ""}.json`);
    try {
      writeFileSync(path, clean, { flag: "wx" });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
