import type { Decision, Evidence } from "../../generator/ir/types.js";
import type { AuthoredUnreadPlace } from "../../generator/load/authored.js";

/** All that is known of a fact of the spec. */
export interface Explanation {
  /** "kling-3.duration" */
  readonly subject: string;
  readonly says: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** What the reference says, word by word. */
  readonly evidence: readonly Evidence[];
  readonly decisions: readonly Pick<Decision, "id" | "question" | "decision" | "status">[];
  /** What another edition says otherwise, and nobody has read yet, by the fact that rests on it. */
  readonly unread?: Readonly<Record<string, readonly AuthoredUnreadPlace[]>>;
  /** What it is made into: "on the wire", "in the SDK". */
  readonly becomes: Readonly<Record<string, unknown>>;
}

export function toDecisions(decisions: readonly Decision[]): Explanation["decisions"] {
  return decisions.map(({ id, question, decision, status }) => ({ id, question, decision, status }));
}
