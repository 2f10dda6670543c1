import { parseArgs } from "node:util";
import { type EmulatorOptions, optionRules } from "./emulator-options.js";
import { callbackModes } from "./script.js";
import { number, RefusedError, type Rule, show, unknownName } from "./shape.js";

/** One option of the command, and the emulator's option that it sets. */
interface Flag {
  readonly sets: keyof EmulatorOptions | "json" | "keepRunning" | "help";
  /** What stands behind it, in the usage. Absent: nothing, it is a switch. */
  readonly argument?: string;
  /** It is a switch as well: what stands behind it follows a `=`. */
  readonly isSwitch?: true;
  readonly what: string;
  /** From its text; what is none is left as it is, and then refused by the option's rule. */
  readonly read?: (text: string) => unknown;
}

/** In the order of the usage. */
const flags: Readonly<Record<string, Flag>> = {
  port: { sets: "port", argument: "N", what: "where it listens (4010; 0 takes a free port)", read: toNumber },
  host: { sets: "host", argument: "HOST", what: "who gets in (127.0.0.1: this machine only)" },
  credits: { sets: "credits", argument: "N", what: "credits of the account (5000)", read: toNumber },
  seed: { sets: "seed", argument: "TEXT", what: "task ids, links and chance follow from it" },
  clock: {
    sets: "clock",
    argument: "real|virtual",
    what: "a virtual clock stands still until POST /_emulator/clock",
  },
  key: { sets: "apiKey", argument: "TEXT", what: "the one valid key (cliprise-emulator-key)" },
  bare: { sets: "bareReplies", what: "answer accepted requests with an object, not an array" },
  "host-gate": { sets: "hostGate", argument: "empty|message", what: "refuse a Host header that is not the API's" },
  "allow-unknown-fields": { sets: "allowUnknownFields", what: "let fields through that no model documents" },
  assume: {
    sets: "assume",
    argument: "ID=READING,...",
    what: "turn behaviours to another reading: see GET /_emulator/behaviours",
    read: toReadings,
  },
  duration: {
    sets: "durations",
    argument: "[WHAT=]SECONDS",
    what: "how long tasks take: all, image, video, audio, or a model; repeatable",
  },
  "link-lifetime": { sets: "linkLifetime", argument: "SECONDS", what: "how long a result link holds (3600)" },
  "callback-target": {
    sets: "callbackTarget",
    argument: "URL",
    what: "where callbacks go, under the path and query of callBackUrl",
  },
  callbacks: {
    sets: "callbacks",
    argument: "MODE,...",
    what: callbackModes.join(", "),
    read: toList,
  },
  "public-url": { sets: "publicUrl", argument: "URL", what: "where result links point to" },
  cors: {
    sets: "cors",
    argument: "[=ORIGIN,...]",
    isSwitch: true,
    what: "let pages in, of these origins or of any, for tests in a browser",
    read: toList,
  },
  json: { sets: "json", what: "one JSON object per line" },
  "keep-running": { sets: "keepRunning", what: "go on when its parent process is gone, or stdin is closed" },
  help: { sets: "help", what: "this text" },
};

export const usage = `npx @cliprise/emulator [options]   the Cliprise Business API on this machine

${Object.entries(flags)
  .map(
    ([name, { argument, isSwitch, what }]) =>
      `  ${`--${name}${isSwitch ? "" : " "}${argument ?? ""}`.padEnd(25)} ${what}\n`,
  )
  .join("")}`;

const flagNames = Object.keys(flags).map((name) => `--${name}`);

/** A command line that asks for what there is not. */
export class UsageError extends RefusedError {}

export interface CommandLine {
  readonly options: EmulatorOptions;
  readonly json: boolean;
  readonly keepRunning: boolean;
  readonly help: boolean;
}

/**
 * @param models the values that can be sent as `model`
 * @throws {UsageError} with everything that is wrong with it
 */
export function readCommandLine(args: readonly string[], models: readonly string[]): CommandLine {
  const rules: Readonly<Record<string, Rule>> = optionRules(models);
  const values: Record<string, unknown> = { port: 4_010 };
  const durations: string[] = [];
  const problems: string[] = [];
  for (const { name, text, isAmbiguous } of tokens(args)) {
    const flag = name !== undefined && Object.hasOwn(flags, name) ? flags[name] : undefined;
    const { sets, argument, isSwitch = argument === undefined, read = String } = flag ?? {};
    const path = `--${name}`;
    if (!flag) problems.push(name === undefined ? `${show(text)} is no option` : unknownName(path, "", flagNames));
    else if (isAmbiguous || (text === undefined ? !isSwitch : !argument)) {
      const but = isAmbiguous ? `; ${show(text)} looks like an option: write ${path}=${text}` : "";
      problems.push(
        argument
          ? `${path}: expected ${argument} behind it${but}`
          : `${path}: expected nothing behind it, got ${show(text)}`,
      );
    } else if (sets === "durations") durations.push(String(text));
    else if (sets === "linkLifetime") values[sets] = seconds(String(text), path, problems);
    else {
      const given = text === undefined ? true : read(text);
      // Each names some of the behaviours.
      const value = sets === "assume" ? { ...Object(values[sets]), ...Object(given) } : given;
      if (sets) values[sets] = value;
      problems.push(...(rules[sets ?? ""]?.(value, path) ?? []));
    }
  }
  if (durations.length > 0) {
    values.durations = readDurations(durations, problems);
    problems.push(...(rules.durations?.(values.durations, "--duration") ?? []));
  }
  const { json, keepRunning, help, ...options } = values;
  if (!help && problems.length > 0) throw new UsageError(problems);
  return { json: json === true, keepRunning: keepRunning === true, help: help === true, options };
}

interface Token {
  /** Absent: it is no option. */
  readonly name?: string;
  readonly text: string | undefined;
  /** What stands behind the option looks like one itself. */
  readonly isAmbiguous?: boolean;
}

function tokens(args: readonly string[]): readonly Token[] {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { argument, isSwitch }]) => [
      name,
      { type: argument && !isSwitch ? "string" : "boolean" } as const,
    ]),
  );
  return parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: { ...options, help: { type: "boolean", short: "h" } },
  }).tokens.flatMap((token, index, all): Token[] => {
    if (token.kind === "option-terminator") return [];
    if (token.kind === "positional") {
      // The value of an option that is none is not a second mistake.
      const before = all[index - 1];
      const isValue = before?.kind === "option" && !Object.hasOwn(flags, before.name);
      return isValue ? [] : [{ text: token.value }];
    }
    const { name, value, inlineValue } = token;
    return [{ name, text: value, isAmbiguous: inlineValue === false && /^-./.test(value) }];
  });
}

function toList(text: string): unknown {
  return text.split(",");
}

function toReadings(text: string): unknown {
  return Object.fromEntries(text.split(",").map((pair) => /^([^=]*)=?(.*)$/s.exec(pair)?.slice(1) ?? []));
}

function toNumber(text: string): unknown {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

const secondsRule = number(0, 1e9, " of seconds");

function seconds(text: string, path: string, problems: string[]): number {
  const value = toNumber(text);
  const found = secondsRule(value, path);
  problems.push(...found);
  return found.length > 0 ? 0 : Math.round(Number(value) * 1_000);
}

/** `2` for all, `video=5` for some. */
function readDurations(texts: readonly string[], problems: string[]): EmulatorOptions["durations"] {
  const pairs = texts.map((text): [string, number] => {
    const [, what = "all", value = ""] = /^(?:(.*)=)?(.*)$/s.exec(text) ?? [];
    return [what, seconds(value, "--duration", problems)];
  });
  const { all, ...others } = Object.fromEntries(pairs);
  if (all === undefined) return others;
  return pairs.length === 1 ? all : { image: all, video: all, audio: all, ...others };
}
