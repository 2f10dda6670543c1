import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { JournalEntry } from "../../templates/emulator/src/journal.js";
import { projectRoot } from "../support/spec-files.js";
import { type Capability, type EmulatorName, emulatorNames } from "./capabilities.js";

export type Journals = Readonly<Record<EmulatorName, readonly JournalEntry[]>>;

type Body = Readonly<Record<string, unknown>>;
interface Vector {
  readonly id: string;
  readonly request?: Body;
}

const vectorsPath = join(projectRoot, "generated/conformance/vectors.json");
const { vectors } = JSON.parse(readFileSync(vectorsPath, "utf8")) as { vectors: readonly Vector[] };

/** What the journals lack that a lane must have left there to be said to have the capability; undefined: nothing. */
export function findProblem({ vector, at, replies = [] }: Capability, journals: Journals): string | undefined {
  if (vector) return missingBody(vector, journals.CLIPRISE_URL);
  const entries = (at ? [at] : emulatorNames).flatMap((name) => journals[name]);
  const missing = replies.find((reply) => !entries.some((entry) => entry.type === "reply" && has(entry, reply)));
  return missing && `the emulator at ${at} has given no reply with ${JSON.stringify(missing)}`;
}

function has(entry: JournalEntry, wanted: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(wanted).every(([name, value]) => entry[name] === value);
}

function missingBody(id: string, entries: readonly JournalEntry[]): string | undefined {
  const request = vectors.find((vector) => vector.id === id)?.request;
  if (!request) return `generated/conformance/vectors.json has no vector ${id}`;
  const bodies = entries
    .filter(({ type, operation }) => type === "request" && operation === "generate")
    .map(({ body }) => parse(body));
  if (bodies.some((body) => isDeepStrictEqual(comparable(body), comparable(request)))) return undefined;
  const near = bodies.filter((body) => isObject(body) && body["model"] === request["model"]);
  const sent = near.length > 0 ? near.map((body) => JSON.stringify(body)).join("\nor ") : "nothing of that model";
  return `the emulator got no body of vector ${id}; sent: ${sent}\nwanted: ${JSON.stringify(request)}`;
}

/** Fields of the body that are JSON in a string: how it is spaced and ordered does not matter, that it is a string does. */
const encoded = ["options", "imageURLList", "videoURLList"];

function comparable(body: unknown): unknown {
  if (!isObject(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      encoded.includes(name) && typeof value === "string" ? { string: parse(value) } : value,
    ]),
  );
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return text;
  }
}

function isObject(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
