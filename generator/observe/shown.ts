import { suggest } from "../../templates/sdk/src/request/suggest.js";
import { count } from "../derive/count.js";
import type { ResolvedSpec } from "../ir/types.js";
import { escapeInvisible } from "../print/escape.js";

/** No key is shorter: what is may be shown. */
const shortestKey = 12;

/** Words that keys and tokens like to begin with. */
const suspicious =
  /^(sk|pk|rk|api|apikey|key|keys|token|secret|bearer|auth|authorization|password|pass|pwd|session|cookie|sig|signature|credentials?|live|private|jwt)$/i;

/**
 * What may be said of captured traffic: what the spec knows, numbers, and words that can be no key. Everything else is told by its
 * type and length. What was sent as a key or a cookie is never said.
 */
export class Shown {
  readonly #known: ReadonlySet<string>;
  readonly #secrets: readonly string[];
  readonly #isStrict: boolean;
  readonly #said = new Map<string, boolean>();

  /** @param isStrict says nothing but what the spec knows */
  constructor(spec: ResolvedSpec, secrets: readonly string[], isStrict = false) {
    this.#isStrict = isStrict;
    this.#known = ready.get(spec) ?? knownTexts(spec);
    ready.set(spec, this.#known);
    this.#secrets = secrets.map((secret) => secret.toLowerCase());
  }

  /** A value in a line. */
  value(value: unknown): string {
    if (value === undefined) return "nothing";
    if (typeof value === "string") return this.#text(value);
    if (typeof value === "number") return this.#isShort(String(value)) ? String(value) : "a number";
    if (Array.isArray(value)) return `a list of ${value.length}`;
    if (typeof value === "object" && value !== null)
      return `an object with ${count(Object.keys(value).length, "member")}`;
    return String(value);
  }

  /** A name, or what can be said of it; `near` are the names that could be meant. */
  name(name: string, near: readonly string[] = []): string {
    if (this.#maySay(name)) return name;
    const meant = suggest(name.slice(0, 60), near);
    return `(a name of ${count(name.length, "character")}${meant ? `, like ${meant}` : ""})`;
  }

  #text(text: string): string {
    if (text === "") return "an empty text";
    if (this.#maySay(text)) return escapeInvisible(JSON.stringify(text));
    if (/^https?:\/\//i.test(text)) return `a link of ${count(text.length, "character")}`;
    return `a text of ${count(text.length, "character")}`;
  }

  #maySay(text: string): boolean {
    if (this.#known.has(text)) return true;
    if (this.#isStrict || !isHarmless(text)) return false;
    const known = this.#said.get(text) ?? !this.#isSecret(text);
    this.#said.set(text, known);
    return known;
  }

  #isShort(text: string): boolean {
    return text.length < shortestKey && !this.#isSecret(text);
  }

  #isSecret(text: string): boolean {
    const lower = text.toLowerCase();
    return this.#secrets.some(
      (secret) =>
        lower.includes(secret) || (lower.length >= 4 && secret.includes(lower) && lower.length * 3 > secret.length),
    );
  }
}

/** Short, or made of plain words as names are. */
function isHarmless(text: string): boolean {
  if (text.length > 40 || !/^\w[\w.:+%-]*$/.test(text)) return false;
  const words = text.split(/[_.:+%-]+|(?<=[a-z])(?=[A-Z])/).filter((word) => word !== "");
  if (words.some((word) => suspicious.test(word))) return false;
  return text.length < shortestKey || (words.length <= 5 && words.every(isWord));
}

function isWord(word: string): boolean {
  if (/^(\d{1,4}[a-zA-Z]?|[a-zA-Z]\d{1,2})$/.test(word)) return true;
  return /^([a-z]{1,15}|[A-Z][a-z]{1,14}|[A-Z]{1,15})$/.test(word) && (word.length < 4 || /[aeiouy]/i.test(word));
}

const ready = new WeakMap<ResolvedSpec, ReadonlySet<string>>();

/** Every name and every closed value of the spec. */
function knownTexts({ api, entries, models, vocabulary }: ResolvedSpec): ReadonlySet<string> {
  const known = new Set<string>(Object.keys(vocabulary.fields));
  const add = (value: unknown) => {
    if (typeof value === "string") known.add(value);
  };
  for (const { model } of models) add(model);
  for (const entry of entries) {
    add(entry.id);
    for (const { key } of [...entry.accepts, ...entry.neverSent]) add(key);
    for (const { writes } of entry.routes) for (const { key } of writes) add(key);
    for (const { name, values, known: open, not, bindings, alsoAccepted } of entry.parameters) {
      for (const value of [name, ...(values ?? []).map(({ value }) => value), ...open, ...not]) add(value);
      for (const { key } of [...bindings, ...alsoAccepted]) add(key);
    }
  }
  for (const { body, query, replies, auth } of api.operations) {
    for (const { name } of [...(body ?? []), ...query]) add(name);
    if (auth.in === "query") add(auth.name);
    for (const { when } of replies) for (const value of Object.values(when ?? {})) add(value);
  }
  for (const { members } of api.bodies) for (const { name } of members) add(name);
  for (const text of ["processing", "completed", "failed", "This field is required"]) add(text);
  return known;
}
