/** Why a state of the spec cannot be published. */
export interface ReleaseProblem {
  readonly code: "price-without-history" | "history-rewritten" | "version-too-low";
  readonly place: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}
