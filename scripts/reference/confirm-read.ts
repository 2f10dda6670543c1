import { parse } from "yaml";
import { compile } from "../../generator/compile.js";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import { confirm, namesOf } from "../../generator/editions/pending.js";
import type { AuthoredUnread } from "../../generator/load/authored.js";
import { readSpec } from "../../generator/load/source-file.js";
import { didYouMean } from "../../templates/sdk/src/request/suggest.js";
import type { Io } from "../run-command.js";
import { writeTogether } from "../write-together.js";
import { unreadFile, unreadPath } from "./unread-file.js";

export interface ConfirmIo extends Pick<Io, "stdout" | "stderr"> {
  readonly json: boolean;
}

/** Takes what has been read out of the list, all that is named or nothing. The rest of the spec may be in any state. */
export function confirmRead(root: string, names: readonly string[], { json, stdout, stderr }: ConfirmIo): number {
  const { files } = readSpec(root);
  const known = new Map(files.map(({ path, text }) => [path, text]));
  const text = known.get(unreadPath);
  if (text === undefined) {
    stderr.write(`nothing is unread: there is no ${unreadPath}\n`);
    return 2;
  }
  const broken = compile({ files, diagnostics: [] }).diagnostics.filter(({ location }) => location.file === unreadPath);
  if (broken.length > 0) {
    for (const diagnostic of broken) stderr.write(`${formatDiagnostic(diagnostic)}\n`);
    return 1;
  }
  const unread = (parse(text) ?? {}) as AuthoredUnread;
  const { left, confirmed, unknown } = confirm(unread, names);
  if (unknown.length > 0) {
    const all = namesOf(unread);
    for (const name of unknown)
      stderr.write(`${name} is not unread; ${didYouMean(name, all, `unread: ${all.join(", ")}`)}\n`);
    stderr.write("nothing was written\n");
    return 2;
  }
  const file = unreadFile(left, known);
  writeTogether(root, file ? [file] : []);
  const rest = namesOf(left);
  if (json) stdout.write(`${JSON.stringify({ confirmed, left: rest })}\n`);
  else
    stdout.write(
      `confirmed ${confirmed.join(", ")}; ${rest.length === 0 ? "nothing is unread any more" : `${rest.length} left`}\n`,
    );
  return 0;
}
