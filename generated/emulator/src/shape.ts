import { suggest } from "../../sdk/src/request/suggest.js";

/** What a value has to be. Tells all that is wrong with it: where, what was expected, what was given. */
export type Rule = (value: unknown, path: string) => readonly string[];

/** A value from outside that is refused as a whole, with everything that is wrong with it. Nothing has changed then. */
export class RefusedError extends TypeError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("; "));
    this.problems = problems;
    this.name = new.target.name;
  }
}

export function is(expected: string, test: (value: unknown) => boolean, tell: typeof show = show): Rule {
  return (value, path) => (test(value) ? [] : [`${path}: expected ${expected}, got ${tell(value)}`]);
}

export function number(least: number, most: number, unit = ""): Rule {
  return is(`a number${unit} from ${least} to ${most}`, (value) => isBetween(value, least, most));
}

export function whole(least: number, most: number = Number.MAX_SAFE_INTEGER, unit = ""): Rule {
  const isWhole = (value: unknown) => Number.isInteger(value) && isBetween(value, least, most);
  return is(`a whole number${unit} from ${least} to ${most}`, isWhole);
}

export const flag: Rule = is("true or false", (value) => typeof value === "boolean");

export const text: Rule = is("a text of 100000 characters at most", (value) => isText(value, 100_000));

/** Of what a request may be as long as its limit. */
export const anyText: Rule = is("a text", (value) => typeof value === "string");

export function matching(expected: string, pattern: RegExp, longest = 1_000): Rule {
  return is(expected, (value) => isText(value, longest) && pattern.test(String(value)));
}

export function oneOf(values: readonly unknown[]): Rule {
  return (value, path) =>
    values.includes(value)
      ? []
      : [`${path}: expected one of ${values.join(", ")}, got ${show(value)}${hint(value, values)}`];
}

export function either(rule: Rule, isOther: (value: unknown) => boolean, other: Rule): Rule {
  return (value, path) => (isOther(value) ? other : rule)(value, path);
}

/** Left out, or as the rule says. */
export function optional(rule: Rule): Rule {
  return (value, path) => (value === undefined ? [] : rule(value, path));
}

export function listOf(rule: Rule): Rule {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => rule(item, `${path}[${index}]`))
      : [`${path}: expected a list, got ${show(value)}`];
}

/** A list in which nothing has the name of another. */
export function distinct<T>(rule: Rule, nameOf: (item: T) => unknown): Rule {
  return (value, path) => {
    const problems = listOf(rule)(value, path);
    if (problems.length > 0) return problems;
    const seen = new Set<unknown>();
    return (value as readonly T[]).flatMap((item, index) => {
      const name = nameOf(item);
      return seen.size < seen.add(name).size ? [] : [`${path}[${index}]: ${show(name)} is there already`];
    });
  };
}

/** An object with names of the caller's own. */
export function mapOf(rule: Rule, name: (name: string, path: string) => readonly string[] = () => []): Rule {
  return (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, member]) => [...name(key, path), ...rule(member, join(path, key))])
      : [`${path}: expected an object, got ${show(value)}`];
}

/** An object with these members and no others, unless it is `open`. What may be left out is `optional`. */
export function members(rules: Readonly<Record<string, Rule>>, open = false): Rule {
  const names = Object.keys(rules);
  return (value, path) => {
    if (!isObject(value)) return [`${path || "options"}: expected an object, got ${show(value)}`];
    const unknown = Object.keys(value).filter((name) => !open && !names.includes(name));
    return [
      ...unknown.map((name) => unknownName(name, path, names)),
      ...names.flatMap((name) => {
        const problems = rules[name]?.(value[name], join(path, name)) ?? [];
        return value[name] === undefined && problems.length > 0 ? [`${join(path, name)} is missing`] : problems;
      }),
    ];
  };
}

/** Of the names that there are: all but those of the models. */
const namesShown = 30;

/** Says of a name that it is none, and which one was meant. */
export function unknownName(name: string, path: string, names: readonly string[]): string {
  return `${join(path, cut(name))} is unknown${hint(name, names) || `; known: ${names.slice(0, namesShown).join(", ")}${names.length > namesShown ? ", …" : ""}`}`;
}

function hint(typed: unknown, values: readonly unknown[]): string {
  const near = typeof typed === "string" && suggest(cut(typed), values.map(String));
  return near ? `; did you mean ${near}?` : "";
}

/** @throws {RefusedError} of the given kind, with all that is wrong */
export function demand(value: unknown, rule: Rule, path: string, Refusal = RefusedError): void {
  const problems = rule(value, path);
  if (problems.length > 0) throw new Refusal(problems);
}

/**
 * A copy of a value, made before it is looked at: what a getter answers the second time is not what was found right the first time.
 * @throws {RefusedError} of the given kind, with all that is wrong, or because it holds what cannot be copied
 */
export function demandCopy<T>(value: T, rule: Rule, path: string, Refusal = RefusedError): T {
  let copy: T;
  try {
    copy = structuredClone(value);
  } catch {
    // A function, say: the rule tells where.
    demand(value, rule, path, Refusal);
    throw new Refusal([`${path || "options"}: expected plain data, such as JSON holds`]);
  }
  demand(copy, rule, path, Refusal);
  return copy;
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return typeof value === "string" ? JSON.stringify(cut(value)) : cut(String(value));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === "string" && value.length <= longest;
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && value >= least && value <= most;
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
