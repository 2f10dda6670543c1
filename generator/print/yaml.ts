import { escapeInvisible } from "./escape.js";

/**
 * JSON values as block YAML that a person can review. A text that could be read as anything else is quoted as JSON, which
 * YAML 1.2 shares: no anchors, no tags, no folding.
 */
export function printYaml(value: unknown): string {
  const lines: string[] = [];
  printInto(lines, value, "");
  return `${lines.join("\n")}\n`;
}

function printInto(lines: string[], value: unknown, indent: string): void {
  if (Array.isArray(value)) {
    for (const item of value) {
      if (!isCollection(item)) lines.push(`${indent}- ${printScalar(item)}`);
      else {
        const start = lines.length;
        printInto(lines, item, `${indent}  `);
        lines[start] = `${indent}- ${(lines[start] ?? "").slice(indent.length + 2)}`;
      }
    }
    return;
  }
  for (const [key, item] of Object.entries(value as object)) {
    if (item === undefined) continue;
    const name = printScalar(key);
    if (!isCollection(item)) lines.push(`${indent}${name}: ${printScalar(item)}`);
    else {
      lines.push(`${indent}${name}:`);
      printInto(lines, item, `${indent}  `);
    }
  }
}

/** A collection with something in it; empty ones are scalars to YAML's eye. */
function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

const plain = /^[A-Za-z_$/][A-Za-z0-9_$/.()-]*(?: [A-Za-z0-9_$/.()-]+)*$/;
/** Words that one YAML version or another takes for something else than a text. */
const notText = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function printScalar(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[]" : "{}";
  if (typeof value !== "string") return JSON.stringify(value) ?? "null";
  return plain.test(value) && !notText.test(value) ? value : escapeInvisible(JSON.stringify(value));
}
