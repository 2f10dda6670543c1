import { join } from "node:path";
import type { PackageId, PerPackage } from "../packages/packages.js";

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
  /** What `pack` has made, by package. */
  tarballs?: PerPackage<string>;
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

/** The tarball of a package; steps that ask for it go on from the one that packs. */
export function tarballOf({ tarballs }: Release, id: PackageId): string {
  if (!tarballs) throw new StepFailure("nothing is packed");
  return tarballs[id];
}

/** Where the packages are staged and built. */
export function stageOf({ folder }: Release): string {
  return join(folder, "packages");
}
