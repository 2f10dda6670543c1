import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const reference = "spec/reference/cliprise-business-api.txt";
const lines = readFileSync(join(root, reference), "utf8").split("\n");

/** The file of an entry in the spec, whatever its category; undefined where it has none. */
function fileOf(id: string): string | undefined {
  return ["image", "video", "audio"]
    .map((category) => `spec/models/${category}`)
    .find((folder) => readdirSync(join(root, folder)).includes(`${id}.yaml`))
    ?.concat(`/${id}.yaml`);
}

/** What a maintainer has to do where the spec and the reading of the reference differ on an entry: which files, which lines. */
export function toMend(id: string): string {
  const file = fileOf(id);
  const rows = lines.flatMap((line, at) => (line.startsWith(`${id} `) || line.startsWith(`${id}\t`) ? [at + 1] : []));
  if (file && rows.length > 0) {
    return `either ${file} is wrong, or the reference says otherwise now: put its new text into ${reference}:${rows.join(", ")}`;
  }
  return file
    ? `${file} says what the reference does not: put the new edition, which has ${id}, into ${reference} (catalog, card, field index, prices)`
    : `the reference has ${id} (${reference}:${rows.join(", ")}): write spec/models/<image|video|audio>/${id}.yaml`;
}

/** For comparing two lists of ids: what to do about each that only one of them has. */
export function toMendAll(given: readonly string[], want: readonly string[]): string {
  const odd = [...given.filter((id) => !want.includes(id)), ...want.filter((id) => !given.includes(id))];
  return odd.map(toMend).join("\n");
}

/** The same for what stands on one line of the entry's file. */
export function lineToMend(id: string, start: string): string {
  const file = fileOf(id) ?? "";
  const line = readFileSync(join(root, file), "utf8")
    .split("\n")
    .findIndex((each) => each.startsWith(start));
  return `${file}:${line + 1}: ${toMend(id)}`;
}
