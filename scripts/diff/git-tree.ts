import { spawnSync } from "node:child_process";

/** What git cannot give, in words for people. */
export class GitError extends Error {}

/** The files of a folder at a commit, path -> bytes, without touching the work tree. Paths are relative to `root`. */
export function readTreeAt(root: string, ref: string, folder: string): ReadonlyMap<string, Buffer> {
  const listing = git(root, ["ls-tree", "-r", "-z", `${commitOf(root, ref)}`, "--", folder]).toString();
  const entries = listing.split("\0").flatMap((line) => {
    const [, oid = "", path = ""] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return path === "" ? [] : [{ oid, path }];
  });
  if (entries.length === 0) throw new GitError(`${ref} has no ${folder}`);
  const objects = git(root, ["cat-file", "--batch"], entries.map(({ oid }) => `${oid}\n`).join(""));
  let offset = 0;
  return new Map(
    entries.map(({ path }) => {
      const end = objects.indexOf("\n", offset);
      const size = Number(objects.toString("utf8", offset, end).split(" ")[2]);
      offset = end + 1 + size + 1;
      return [path, objects.subarray(end + 1, end + 1 + size)];
    }),
  );
}

/** The last release, or the last commit where nothing was released yet. A clone without its history cannot tell. */
export function lastRelease(root: string): { readonly ref: string; readonly isRelease: boolean } {
  const tags = run(root, ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"]);
  if (tags.status === 0) return { ref: tags.stdout.toString().trim(), isRelease: true };
  const isShallow = run(root, ["rev-parse", "--is-shallow-repository"]).stdout.toString().trim() === "true";
  if (isShallow)
    throw new GitError(
      "no release is known: this clone is shallow, and has no tag such as v1.2.3; run git fetch --tags --unshallow, or name a --base",
    );
  return { ref: "HEAD", isRelease: false };
}

function commitOf(root: string, ref: string): string {
  const { status, stdout, stderr } = run(root, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${ref}^{commit}`,
  ]);
  if (status === 0) return stdout.toString().trim();
  const said = stderr.toString().trim();
  throw new GitError(
    said || `${ref} is no commit, tag or branch here; in a shallow clone, run git fetch --tags --unshallow`,
  );
}

function git(root: string, args: readonly string[], input = ""): Buffer {
  const { status, stdout, stderr } = run(root, args, input);
  if (status !== 0) throw new GitError(stderr.toString().trim() || `git ${args[0]} failed`);
  return stdout;
}

function run(root: string, args: readonly string[], input = "") {
  const result = spawnSync("git", args, { cwd: root, input, maxBuffer: 1 << 30 });
  if (result.error) throw new GitError(`git cannot be run: ${result.error.message}`);
  return result;
}
