import { jsonBrackets, opens } from "./json-brackets.js";

/** What is read of a capture; it may come from anywhere. */
export const limits = {
  fileBytes: 256 * 2 ** 20,
  exchanges: 100_000,
  bodyBytes: 2 ** 20,
  /** Of JSON in a body. */
  depth: 64,
  /** Of keys, cookies and signatures that are remembered; where there are more, nothing is told but what the spec knows. */
  secrets: 10_000,
  /** Of what cannot be read, how much is told one by one. */
  problems: 50,
} as const;

/** Whether JSON is nested deeper than that, told without parsing it. */
export function isDeeper(text: string, depth: number): boolean {
  let level = 0;
  for (const { sign } of jsonBrackets(text)) {
    level += opens(sign) ? 1 : -1;
    if (level > depth) return true;
  }
  return false;
}
