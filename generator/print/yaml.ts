import { type Members, membersOf, printText } from "./value.js";

/**
 * JSON values as block YAML that a person can review. A text that could be read as anything else is quoted as JSON, which
 * YAML 1.2 shares: no anchors, no tags, no folding.
 */
export function printYaml(value: object): string {
  return [...printYamlChunks(value)].join("");
}

/** A collection in the middle of being printed. */
interface Open {
  readonly members: Members;
  /** How many of them are printed. */
  printed: number;
  readonly indent: string;
  /** What its next line begins with: its first one stands on the line of the item that it is. */
  lead: string;
}

const chunkLength = 1 << 16;

/** The same text, in pieces: a large document never has to be in memory as one string. */
export function* printYamlChunks(value: object): Iterable<string> {
  let chunk = "";
  const open: Open[] = [];
  const begin = (members: Members, indent: string, lead: string) => open.push({ members, printed: 0, indent, lead });
  begin(membersOf(value), "", "");
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { lead, indent, members, printed } = top;
    if (printed === members.items.length) {
      open.pop();
      continue;
    }
    const key = members.keys?.[printed];
    const item = members.items[printed];
    top.printed++;
    top.lead = indent;
    const inner = `${indent}  `;
    // An empty collection is a scalar to YAML's eye.
    const inside = typeof item === "object" && item !== null ? membersOf(item) : undefined;
    if (!inside?.items.length)
      chunk +=
        key === undefined ? `${lead}- ${printScalar(item)}\n` : `${lead}${printScalar(key)}: ${printScalar(item)}\n`;
    else if (key === undefined) begin(inside, inner, `${lead}- `);
    else {
      chunk += `${lead}${printScalar(key)}:\n`;
      begin(inside, inner, inner);
    }
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = "";
    }
  }
  yield chunk;
}

const plain = /^[A-Za-z_$/][A-Za-z0-9_$/.()-]*(?: [A-Za-z0-9_$/.()-]+)*$/;
/** Words that one YAML version or another takes for something else than a text. */
const notText = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function printScalar(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[]" : "{}";
  if (typeof value !== "string") return JSON.stringify(value) ?? "null";
  return plain.test(value) && !notText.test(value) ? value : printText(value);
}
