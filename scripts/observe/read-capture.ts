import type { ResolvedSpec } from "../../generator/ir/types.js";
import type { Balance, Capture, CapturedReply, CaptureProblem, Exchange } from "../../generator/observe/exchange.js";
import { isObject } from "../../templates/sdk/src/request/parameter-types.js";
import { parseUrl } from "../../templates/sdk/src/request/parse-url.js";
import { parseJson } from "../../templates/sdk/src/request/to-json.js";
import { isDeeper, limits } from "./limits.js";
import type { RawExchange } from "./raw-exchange.js";
import { readHar } from "./read-har.js";
import { readJournal } from "./read-journal.js";
import { type RawLine, readLines } from "./read-lines.js";
import { salvage } from "./salvage.js";
import { secretsOf } from "./secrets.js";

/** It is no capture at all. */
export class UnreadableCapture extends Error {}

/**
 * Reads traffic, in the format that it turns out to be. What cannot be read is told by its place; the rest is.
 * @param bases URLs of the API: its own, or an emulator's
 * @throws {UnreadableCapture}
 */
export function readCapture(bytes: Uint8Array, bases: readonly string[], spec: ResolvedSpec): Capture {
  const problems: CaptureProblem[] = [];
  let untold = 0;
  const report = (problem: CaptureProblem) => {
    if (problems.length < limits.problems) problems.push(problem);
    else untold++;
  };
  const capture = readFormat(decode(bytes), bases, spec, report);
  const isOverfull = capture.secrets.length >= limits.secrets;
  if (untold > 0) problems.push({ place: "the capture", message: `${untold} more problems of this kind` });
  return { ...capture, problems, isOverfull };
}

type Report = (problem: CaptureProblem) => void;
type Read = Omit<Capture, "problems" | "isOverfull">;
type Placed = { readonly place: string; readonly value: unknown };

function decode(bytes: Uint8Array): string {
  if (bytes.length > limits.fileBytes)
    throw new UnreadableCapture(`is larger than ${limits.fileBytes / 2 ** 20} MiB: cut it into several`);
  return new TextDecoder("utf-8").decode(bytes);
}

function readFormat(text: string, bases: readonly string[], spec: ResolvedSpec, report: Report): Read {
  if (text.trim() === "") throw new UnreadableCapture("is empty");
  const whole = parseJson(text);
  if (isObject(whole)) {
    if (isObject(whole.log)) {
      if (Array.isArray(whole.log.entries)) return fromHar(whole.log.entries, bases, spec, report);
      throw new UnreadableCapture("is a HAR file without log.entries");
    }
    const journal = isObject(whole.journal) ? whole.journal : whole;
    if (Array.isArray(journal.entries)) return fromJournal(numbered(journal.entries, "entry"), spec, report);
  }
  if (Array.isArray(whole)) return fromValues(numbered(whole, "item"), bases, spec, report);
  const har = /"log"\s*:\s*\{/.test(text.slice(0, 10_000)) ? /"entries"\s*:\s*\[/.exec(text) : null;
  if (whole === undefined && har) {
    const entries = [...salvage(text, har.index)];
    report({
      place: whereBroken(text),
      message: `the file is no whole JSON; ${entries.length} entries before that are read`,
    });
    return fromHar(entries, bases, spec, report);
  }
  return fromValues(lines(text, report), bases, spec, report);
}

function numbered(values: readonly unknown[], word: string): readonly Placed[] {
  return values.map((value, index) => ({ place: `${word} ${index + 1}`, value }));
}

function lines(text: string, report: Report): readonly Placed[] {
  const all = text.split("\n").map((line, index) => ({ place: `line ${index + 1}`, line: line.trim() }));
  const values = all.flatMap(({ place, line }) => {
    if (line === "") return [];
    const value = parseJson(line);
    if (value === undefined) report({ place, message: "is no JSON: passed over" });
    return value === undefined ? [] : [{ place, value }];
  });
  if (values.length > 0) return values;
  throw new UnreadableCapture(
    "is no HAR file, no journal and no JSON lines: see generated/schemas/exchange.schema.json",
  );
}

/** Where JSON breaks: V8 says a position, or that the text ends. */
function whereBroken(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const before = text.slice(0, position).split("\n");
    return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  }
  return "the capture";
}

function fromValues(values: readonly Placed[], bases: readonly string[], spec: ResolvedSpec, report: Report): Read {
  const isJournal = values.some(({ value }) => isObject(value) && typeof value.n === "number" && "at" in value);
  if (isJournal) {
    // The first line that the command writes says where it listens.
    const entries = values.filter(({ value }) => !(isObject(value) && value.type === "listening"));
    return fromJournal(entries, spec, report);
  }
  return { format: "lines", ...collect(readLines(values, report), bases, spec, report) };
}

function fromHar(entries: readonly unknown[], bases: readonly string[], spec: ResolvedSpec, report: Report): Read {
  return { format: "har", ...collect(readHar(entries, report), bases, spec, report) };
}

function fromJournal(entries: readonly Placed[], spec: ResolvedSpec, report: Report): Read {
  const read = readJournal(entries, report);
  const exchanges = read.exchanges.slice(0, limits.exchanges);
  const known = knownQuery(spec);
  const secrets = exchanges.flatMap((each) => {
    const url = `${each.path}?${new URLSearchParams(each.query.map(([name, value]): [string, string] => [name, value]))}`;
    return secretsOf({ ...each, url, headers: [], reply: null, balance: null }, known);
  });
  return { format: "journal", ...read, exchanges, secrets: distinct(secrets) };
}

function knownQuery({ api }: ResolvedSpec): readonly string[] {
  return api.operations.flatMap(({ query }) => query.map(({ name }) => name));
}

function distinct(secrets: Iterable<string>): readonly string[] {
  return [...new Set(secrets)].slice(0, limits.secrets);
}

function collect(
  raw: Iterable<RawLine>,
  bases: readonly string[],
  spec: ResolvedSpec,
  report: Report,
): Omit<Read, "format"> {
  const exchanges: Exchange[] = [];
  const balances: Balance[] = [];
  const secrets = new Set<string>();
  const known = knownQuery(spec);
  let elsewhere = 0;
  let untaken = 0;
  const balance = (credits: number) => balances.push({ after: exchanges.length, credits, added: 0 });
  for (const each of raw) {
    if (!("url" in each)) {
      balance(each.balance);
      continue;
    }
    if (secrets.size < limits.secrets) for (const secret of secretsOf(each, known)) secrets.add(secret);
    const found = ofApi(each.url, bases);
    const ledger = found && ledgerBalance(each, found.url);
    if (!found || isControl(found.url)) {
      if (ledger === undefined) elsewhere++;
      else balance(ledger);
      continue;
    }
    if (exchanges.length >= limits.exchanges) {
      untaken++;
      continue;
    }
    exchanges.push(toExchange(each, found, exchanges.length + 1, report));
    if (each.balance !== null) balance(each.balance);
  }
  if (untaken > 0)
    report({ place: "the capture", message: `only ${limits.exchanges} exchanges are read; ${untaken} more are not` });
  return { exchanges, balances, elsewhere, secrets: distinct(secrets) };
}

/** A URL of the API, with the path that it has there; undefined for any other. */
function ofApi(text: string, bases: readonly string[]): { readonly url: URL; readonly isPlain: boolean } | undefined {
  for (const base of bases.map((each) => new URL(each))) {
    const url = parseUrl(text, base);
    if (!url) continue;
    const prefix = base.pathname.replace(/\/+$/, "");
    if (url.host !== base.host || !url.pathname.startsWith(`${prefix}/`)) continue;
    url.pathname = url.pathname.slice(prefix.length);
    return { url, isPlain: url.protocol === "http:" && base.protocol === "https:" };
  }
  return undefined;
}

/** The emulator's own: its control API, and the files that it serves in place of a store. */
function isControl({ pathname }: URL): boolean {
  return /^\/(_emulator|results)(\/|$)/.test(pathname);
}

function ledgerBalance({ reply }: RawExchange, { pathname }: URL): number | undefined {
  const value = pathname === "/_emulator/ledger" ? parseJson(reply?.content) : undefined;
  return isObject(value) && typeof value.balance === "number" ? value.balance : undefined;
}

function toExchange(
  raw: RawExchange,
  { url, isPlain }: NonNullable<ReturnType<typeof ofApi>>,
  n: number,
  report: Report,
): Exchange {
  const { place, method, reply } = raw;
  const read = (text: string | undefined | null, what: string): string | null => {
    if (typeof text !== "string") return null;
    const isLarge = text.length > limits.bodyBytes;
    if (!isLarge && !isDeeper(text, limits.depth)) return text;
    const why = isLarge ? `is larger than ${limits.bodyBytes} bytes` : `is nested deeper than ${limits.depth}`;
    report({ place, message: `the body of the ${what} ${why}: it is not looked at` });
    return null;
  };
  return {
    n,
    place,
    isPlain,
    method: method.toUpperCase(),
    path: url.pathname,
    query: [...url.searchParams],
    body: read(raw.body, "request"),
    reply: reply ? toReply(reply, read) : null,
    charged: null,
  };
}

function toReply(
  { status, content }: NonNullable<RawExchange["reply"]>,
  read: (text: string, what: string) => string | null,
): CapturedReply {
  if (content === undefined) return { kind: "file", status };
  const text = content === null ? null : read(content, "reply");
  return text === null ? { kind: "noted", status, meaning: null, word: null } : { kind: "text", status, text };
}
