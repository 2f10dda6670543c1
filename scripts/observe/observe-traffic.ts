import { resolve } from "node:path";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { observe } from "../../generator/observe/observe.js";
import { printObservation } from "../../generator/observe/print-observation.js";
import { toLine } from "../../generator/print/escape.js";
import { Progress } from "../progress.js";
import type { Io } from "../run-command.js";
import { readBytes } from "./read-bytes.js";
import { readCapture, UnreadableCapture } from "./read-capture.js";

interface TrafficOptions {
  readonly file: string;
  readonly baseUrls: readonly string[];
  readonly json: boolean;
}

/** @returns 1 when something in the traffic is not as the spec says, or could not be read; 2 when nothing could */
export function observeTraffic({ file, baseUrls, json }: TrafficOptions, spec: ResolvedSpec, io: Io): number {
  const progress = new Progress();
  const name = toLine(file);
  try {
    progress.step(`reading ${name}`);
    const capture = readCapture(readBytes(resolve(io.cwd, file)), [spec.api.server.url, ...baseUrls], spec);
    progress.step(`comparing ${capture.exchanges.length} exchanges with the spec`);
    const observation = observe(capture, spec);
    progress.end();
    io.stdout.write(json ? `${JSON.stringify(observation)}\n` : `${name}: ${printObservation(observation)}`);
    const contradicted = observation.decisions.some(({ reads }) => reads === "contradicts");
    return observation.findings.length > 0 || observation.capture.problems.length > 0 || contradicted ? 1 : 0;
  } catch (error) {
    progress.end();
    const { code } = error as NodeJS.ErrnoException;
    if (!(error instanceof UnreadableCapture) && code === undefined) throw error;
    const reason = error instanceof UnreadableCapture ? error.message : `cannot be read: ${code}`;
    io.stderr.write(`${name} ${reason}\n`);
    return 2;
  }
}
