import type { Problem } from "./diagnostic.js";

/** Ends a step that cannot go on: what is wrong with a hand-written file, at its place. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}
