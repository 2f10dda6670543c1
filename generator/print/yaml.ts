import { escapeInvisible } from "./escape.js";
import { membersOf } from "./value.js";

/**
 * JSON values as block YAML that a person can review. A text that could be read as anything else is quoted as JSON, which
 * YAML 1.2 shares: no anchors, no tags, no folding.
 */
export function printYaml(value: object): string {
  return [...printYamlChunks(value)].join("");
}

/** A collection in the middle of being printed. */
interface Open {
  readonly members: Iterator<readonly [string | null, unknown]>;
  readonly indent: string;
  /** What its next line begins with: its first one stands on the line of the item that it is. */
  lead: string;
}

const chunkLength = 1 << 16;

/** The same text, in pieces: a large document never has to be in memory as one string. */
export function* printYamlChunks(value: object): Iterable<string> {
  let chunk = "";
  const open: Open[] = [{ members: membersOf(value), indent: "", lead: "" }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { value: member, done } = top.members.next();
    if (done) {
      open.pop();
      continue;
    }
    const [key, item] = member;
    const { lead, indent } = top;
    top.lead = indent;
    const inner = `${indent}  `;
    if (!isCollection(item))
      chunk += key === null ? `${lead}- ${printScalar(item)}\n` : `${lead}${printScalar(key)}: ${printScalar(item)}\n`;
    else if (key === null) open.push({ members: membersOf(item), indent: inner, lead: `${lead}- ` });
    else {
      chunk += `${lead}${printScalar(key)}:\n`;
      open.push({ members: membersOf(item), indent: inner, lead: inner });
    }
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = "";
    }
  }
  yield chunk;
}

/** A collection with something in it; empty ones are scalars to YAML's eye. */
function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null && !membersOf(value).next().done;
}

const plain = /^[A-Za-z_$/][A-Za-z0-9_$/.()-]*(?: [A-Za-z0-9_$/.()-]+)*$/;
/** Words that one YAML version or another takes for something else than a text. */
const notText = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function printScalar(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[]" : "{}";
  if (typeof value !== "string") return JSON.stringify(value) ?? "null";
  return plain.test(value) && !notText.test(value) ? value : escapeInvisible(JSON.stringify(value));
}
