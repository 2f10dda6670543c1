/** Gives each waiting task its turn to be looked at. */
export interface Scheduler {
  /**
   * Resolves with true when it is time to look (then call `done`), with false when the deadline or an abort ends the wait.
   * Times are those of `performance.now()`.
   */
  turn(taskId: string, at: number, deadline: number, signal?: AbortSignal): Promise<boolean>;
  /** Ends a granted turn. */
  done(): void;
  /** Moves a task's turn to now; false when none waits. */
  hint(taskId: string): boolean;
}
