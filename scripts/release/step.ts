/** One thing that must hold before a version goes out. */
export interface Step {
  readonly name: string;
  /** Steps whose work this one goes on from, or all of them. */
  readonly needs?: readonly string[] | "all";
  /** @returns what it found, in one line; throws StepFailure */
  run(release: Release): Promise<string>;
  /** What to do when it fails. */
  readonly next: string;
}

/** What the steps know, and leave to each other. */
export interface Release {
  /** The project. */
  readonly root: string;
  /** A folder for this run alone. */
  readonly folder: string;
  readonly version: string;
  /** The state to compare with; undefined: there is no release yet. */
  readonly base: string | undefined;
  /** A rehearsal: what is still to be written is shown, not demanded. */
  readonly dryRun: boolean;
  tarball?: string;
  /** What to show at the end. */
  readonly previews: string[];
}

export class StepFailure extends Error {
  /** What the step printed; the end of it says why. */
  readonly output: string;
  /** What to do, where it is not what the step says. */
  readonly next: string | undefined;

  constructor(message: string, { output = "", next }: { readonly output?: string; readonly next?: string } = {}) {
    super(message);
    this.output = output;
    this.next = next;
  }
}
