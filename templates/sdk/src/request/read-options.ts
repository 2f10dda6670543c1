import { ConfigurationError, listIssues, type OptionIssue } from "../errors.js";
import { guarded, isPlain, tagOf } from "./plain.js";
import { didYouMean } from "./suggest.js";
import { preview, shown } from "./validate.js";

/** What an option may be, in words and as a test; of an object, what its members may be. */
export type Check = readonly [expected: string, fits: (value: unknown) => boolean, members?: Checks<object>];

/** The checks of all options of a call, each under its name: an option without one is a compile error. */
export type Checks<T> = Readonly<Record<keyof T, Check>>;

export const isFunction = (value: unknown): boolean => typeof value === "function";

export const isNumber = (value: unknown): value is number => typeof value === "number";

// Literals, here and in all tables of options: a call or a spread would be an effect to a bundler, which then keeps them for nothing.
export const hook: Check = ["a function", isFunction];
export const signal: Check = [
  "an AbortSignal",
  (value) => {
    const { aborted, addEventListener, removeEventListener } = (value ?? {}) as Partial<AbortSignal>;
    return typeof aborted === "boolean" && isFunction(addEventListener) && isFunction(removeEventListener);
  },
];
export const milliseconds: Check = ["a number of milliseconds above 0", (value) => isNumber(value) && value > 0];
export const count: Check = ["a number from 1 on", (value) => isNumber(value) && value >= 1];
/** For what is checked together with something else, elsewhere. */
export const anything: Check = ["", () => true];

/**
 * A plain copy of the options that a caller has given, each read once.
 * @param redact for messages, which quote what was given
 * @param find what else is wrong with them
 * @throws {ConfigurationError} with everything that is wrong: each has its path, what was expected and what was given
 */
export function readOptions<T extends object>(
  checks: Checks<T>,
  given: T | undefined,
  redact: (text: string) => string = String,
  find?: (options: T, report: (path: string, message: string) => unknown) => void,
): T {
  const issues: OptionIssue[] = [];
  const report = (path: string, message: string) =>
    issues.push({ path: redact(path), message: shown(message, redact) });
  const options = guarded("options", () => {
    const options = read(checks, given ?? {}, "", report) as T;
    find?.(options, report);
    return options;
  });
  if (issues.length > 0) {
    throw new ConfigurationError("configuration", `Wrong options:${listIssues(issues)}`, { issues });
  }
  return options;
}

function read(
  checks: Readonly<Record<string, Check>>,
  given: unknown,
  path: string,
  report: (path: string, message: string) => unknown,
): object {
  const options: Record<string, unknown> = {};
  if (!isPlain(given)) {
    // Not the value itself: a key is a likely mistake.
    const kind = tagOf(given);
    report("options", `expected an object, got a ${kind}${kind === "Promise" ? ": await it" : ""}`);
    return options;
  }
  const names = Object.keys(checks);
  for (const name in given) {
    if (Object.hasOwn(given, name) && !names.includes(name))
      report(path + name, `not an option; ${didYouMean(name, names, names.join(", "))}`);
  }
  for (const name of names) {
    const value = given[name];
    const [expected, fits, more] = checks[name] as Check;
    if (value === undefined) continue;
    if (!fits(value)) report(path + name, `expected ${expected}, got ${preview(value)}`);
    else options[name] = more ? read(more, value, `${path}${name}.`, report) : value;
  }
  return options;
}
