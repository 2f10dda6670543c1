import { parseArgs } from "node:util";
import type { EmulatorOptions } from "./emulator-options.js";
import { type CallbackMode, callbackModes } from "./script.js";

export const usage = `npx @cliprise/emulator [options]   the Cliprise Business API on this machine

  --port N                  where it listens (4010; 0 takes a free port)
  --host HOST               who gets in (127.0.0.1: this machine only)
  --credits N               credits of the account (5000)
  --seed TEXT               task ids, links and chance follow from it
  --clock real|virtual      a virtual clock stands still until POST /_emulator/clock
  --key TEXT                the one valid key (cliprise-emulator-key)
  --bare                    answer accepted requests with an object, not an array
  --host-gate empty|message refuse a Host header that is not the API's
  --allow-unknown-fields    let fields through that no model documents
  --duration [WHAT=]SECONDS how long tasks take: all, image, video, audio, or a model; repeatable
  --link-lifetime SECONDS   how long a result link holds (3600)
  --callback-target URL     where callbacks go, under the path and query of callBackUrl
  --callbacks MODE,...      ${callbackModes.join(", ")}
  --public-url URL          where result links point to
  --json                    one JSON object per line
  --help                    this text
`;

/** A command line that asks for what there is not. */
export class UsageError extends Error {}

export interface CommandLine {
  readonly options: EmulatorOptions;
  readonly json: boolean;
  readonly help: boolean;
}

/** @throws {UsageError} for what it does not know */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parse(args);
  const callbacks = values.callbacks?.split(",");
  const unknown = callbacks?.find((mode) => !callbackModes.includes(mode as CallbackMode));
  if (unknown !== undefined) throw new UsageError(`--callbacks: ${unknown} is none of ${callbackModes.join(", ")}`);
  return {
    help: values.help ?? false,
    json: values.json ?? false,
    options: {
      port: number("port", values.port, 65_535) ?? 4_010,
      host: values.host,
      credits: number("credits", values.credits),
      seed: values.seed,
      clock: oneOf("clock", values.clock, ["real", "virtual"] as const),
      apiKey: values.key,
      bareReplies: values.bare,
      hostGate: oneOf("host-gate", values["host-gate"], ["empty", "message"] as const),
      allowUnknownFields: values["allow-unknown-fields"],
      durations: values.duration && readDurations(values.duration),
      linkLifetime: milliseconds("link-lifetime", values["link-lifetime"]),
      callbackTarget: values["callback-target"],
      callbacks: callbacks as readonly CallbackMode[] | undefined,
      publicUrl: values["public-url"],
    },
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      options: {
        port: text,
        host: text,
        credits: text,
        seed: text,
        clock: text,
        key: text,
        bare: flag,
        "host-gate": text,
        "allow-unknown-fields": flag,
        duration: { type: "string", multiple: true },
        "link-lifetime": text,
        "callback-target": text,
        callbacks: text,
        "public-url": text,
        json: flag,
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.replaceAll("\n", " ") : String(error));
  }
}

function number(name: string, text: string | undefined, most = Number.MAX_SAFE_INTEGER): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text) || Number(text) > most) throw new UsageError(`--${name}: ${text} is no whole number`);
  return Number(text);
}

function milliseconds(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(`--${name}: ${text} is no number of seconds`);
  return Math.round(Number(text) * 1_000);
}

function oneOf<T extends string>(name: string, text: string | undefined, allowed: readonly T[]): T | undefined {
  const found = allowed.find((value) => value === text);
  if (text !== undefined && !found) throw new UsageError(`--${name}: ${text} is none of ${allowed.join(", ")}`);
  return found;
}

/** `2` for all, `video=5` for some. */
function readDurations(texts: readonly string[]): EmulatorOptions["durations"] {
  const pairs = texts.map((text): [string, number] => {
    const [value = "", what = "all"] = text.split("=").reverse();
    return [what, milliseconds("duration", value) ?? 0];
  });
  const { all, ...others } = Object.fromEntries(pairs);
  if (all === undefined) return others;
  return pairs.length === 1 ? all : { image: all, video: all, audio: all, ...others };
}
