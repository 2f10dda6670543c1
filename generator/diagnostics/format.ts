import type { Location, Problem } from "./diagnostic.js";

/** `file:line:col error code: message`, and the second place on a line of its own. */
export function formatDiagnostic({ code, message, location, related }: Problem): string {
  const first = `${formatLocation(location)} error ${code}: ${oneLine(message)}`;
  return related ? `${first}\n  ${formatLocation(related.location)} ${oneLine(related.message)}` : first;
}

function formatLocation({ file, line, column }: Location): string {
  return `${oneLine(file)}:${line}:${column}`;
}

/** Text of the spec must not move the cursor or start a new line of the report. */
export function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|(?! )\p{Zs}/gu,
    (char) => `\\u${char.codePointAt(0)?.toString(16).padStart(4, "0")}`,
  );
}
