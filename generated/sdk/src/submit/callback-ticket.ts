import type { Tasks } from "../wait/tasks.js";

/** The callback URL of one submission, made by a callback receiver. */
export interface CallbackTicket {
  readonly url: string;
  /** The unguessable part of the URL, which tells a real callback from a forged one. */
  readonly nonce: string;
  /** Told of the task that the submission became, or of none when the outcome is unknown; not told when it was refused. */
  settle(taskId: string | undefined, tasks: Tasks): void;
}
