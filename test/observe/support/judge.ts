import type { Observation } from "../../../generator/observe/observation.js";
import { observe } from "../../../generator/observe/observe.js";
import { readCapture } from "../../../scripts/observe/read-capture.js";
import { resolveRealSpec } from "../../support/real-spec.js";

/** What is said of a capture, given as its text, its bytes, or what is to be JSON. */
export function judge(capture: unknown, ...bases: readonly string[]): Observation {
  const spec = resolveRealSpec();
  const text = typeof capture === "string" ? capture : JSON.stringify(capture);
  const bytes = capture instanceof Uint8Array ? capture : Buffer.from(text);
  return observe(readCapture(bytes, [spec.api.server.url, ...bases], spec), spec);
}

/** Findings by what is asked of them in tests. */
export function told({ findings }: Observation): readonly string[] {
  return findings.map(({ kind, model, parameter, path }) =>
    [kind, model ?? "-", parameter ?? "-", path ?? "-"].join(" "),
  );
}
