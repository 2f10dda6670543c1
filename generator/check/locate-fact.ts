import type { Location } from "../diagnostics/diagnostic.js";
import type { Unread } from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";

type Documents = Unread["documents"];

/** Where in the YAML a fact stands, by the name that `explain` knows; undefined for what is nowhere. The files may have any shape. */
export function locateFact(documents: Documents, address: string): Location | undefined {
  const dot = address.indexOf(".");
  const [kind, name] = dot < 0 ? [address, ""] : [address.slice(0, dot), address.slice(dot + 1)];
  const { document, paths } = candidatesIn(documents, kind, name);
  const path = document && paths.find((each) => has(document.value, each));
  return path && document?.locate(path, "key");
}

interface Candidates {
  readonly document: YamlDocument | undefined;
  readonly paths: readonly Path[];
}

function candidatesIn(documents: Documents, kind: string, name: string): Candidates {
  if (kind === "api") return { document: documents.api, paths: pathsInApi(name) };
  const words = wordsOf(documents)[kind];
  if (words) return { document: words, paths: [[name]] };
  const document = documents.models.find(({ file }) => file.endsWith(`/${kind}.yaml`));
  return { document, paths: name === "" ? [[]] : pathsInModel(name, document?.value) };
}

function wordsOf({
  decisions,
  emulator,
  fields,
  types,
  encodings,
  units,
}: Documents): Readonly<Record<string, YamlDocument>> {
  return { decisions, emulator, fields, types, encodings, units };
}

/** `server`, `generate`, `generate.model`, `status.replies.failed` */
function pathsInApi(name: string): readonly Path[] {
  const [id = "", ...rest] = name.split(".");
  const at = ["operations", id];
  if (rest.length === 0) return [at, [id]];
  return [...["body", "query"].map((part) => [...at, part, ...rest]), [...at, ...rest]];
}

function pathsInModel(name: string, model: unknown): readonly Path[] {
  const slots = (["accepts", "neverSent"] as const).flatMap((part) => {
    const list = (model as Readonly<Record<string, unknown>> | null)?.[part];
    const index = Array.isArray(list) ? list.findIndex((item) => item === name || item?.slot === name) : -1;
    return index < 0 ? [] : [[part, index]];
  });
  return [["parameters", name], ["routes", name], ...slots, [name]];
}

function has(value: unknown, path: Path): boolean {
  let inside = value;
  for (const step of path) {
    if (typeof inside !== "object" || inside === null || !Object.hasOwn(inside, step)) return false;
    inside = (inside as Readonly<Record<string | number, unknown>>)[step];
  }
  return true;
}
