import { foldName, inputName, requestName, valuesName } from "../derive/names.js";
import type { Location } from "../diagnostics/diagnostic.js";
import type { Report } from "../diagnostics/report.js";
import type { Api, Entry, ResolvedSpec } from "../ir/types.js";
import type { AuthoredSpec } from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";

/** Asked for only when something is wrong: finding a position means parsing the file again. */
type Locate = () => Location;

/** Names that some file system, some language's objects, our own pages, vectors, citations or OpenAPI components keep for themselves. */
const reserved = new RegExp(
  `^(${["con|prn|aux|nul|com\\d|lpt\\d|constructor|prototype", "index|readme|no-such-model|each"].join("|")})$`,
);
/** The parameter that no model has: the vectors misspell with it. */
const misspelt = "no_such_parameter";

/** Ids become file names, object keys and, without their punctuation, type names: they must stay apart in all of these. */
export function checkNames({ tasks, documents }: AuthoredSpec, report: Report): void {
  const titles = new Claims(report, (text) => text.toLowerCase(), "case");
  for (const [id, { name }] of Object.entries(tasks)) titles.claim(name, () => documents.tasks.locate([id, "name"]));
  const taken = new Claims(report);
  const names = new Claims(report, (text) => text.toLowerCase(), "case or blanks");
  for (const [model, document] of documents.models) {
    const at = () => document.locate([]);
    if (reserved.test(model.id)) report.add("reserved-id", `${model.id} is a reserved name`, at());
    taken.claim(model.id, at);
    const named = () => document.locate(["name"]);
    names.claim(model.name, named, model.name.replace(/\s/g, ""));
    for (const route of Object.keys(model.routes ?? {})) {
      const where = () => document.locate(["routes", route], "key");
      if (reserved.test(route)) report.add("reserved-id", `${route} is a reserved name`, where());
      taken.claim(route, where);
    }
    const parameters = new Claims(report);
    for (const name of Object.keys(model.parameters ?? {})) {
      const where = () => document.locate(["parameters", name], "key");
      if (name === misspelt) report.add("reserved-id", `${name} is a reserved name`, where());
      parameters.claim(name, where);
    }
  }
}

/**
 * Entries, models and lists of values are named components of the OpenAPI documents, without punctuation between the parts. So
 * are the bodies of the API's replies, which come first: what they are called is the reference's to say.
 */
export function checkComponentNames(
  { api }: ResolvedSpec,
  sources: ReadonlyMap<Entry, YamlDocument>,
  document: YamlDocument,
  report: Report,
): void {
  const components = new Claims(report);
  for (const [name, path] of apiComponents(api)) components.claim(name, () => document.locate(path));
  for (const [entry, document] of sources) {
    const at = () => document.locate([]);
    for (const { model, label } of entry.routes) {
      const where = label === null ? at : () => document.locate(["routes", model], "key");
      components.claim(`${model} request`, where, requestName(model));
    }
    if (entry.body === "input") components.claim(`${entry.id} input`, at, inputName(entry.id));
    const listed = entry.parameters.filter(({ values }) => values !== null);
    const keys = listed.flatMap(({ name, bindings, alsoAccepted }) =>
      [...bindings, ...alsoAccepted]
        .filter(
          ({ place, key, encoding }) =>
            encoding === "value" && (place === "input" || (place === "root" && key !== "input")),
        )
        .map(({ key }) => [key, name] as const),
    );
    for (const [key, name] of new Map(keys)) {
      const where = () => document.locate(["parameters", name], "key");
      components.claim(`${entry.id} ${key}`, where, valuesName(entry.id, key));
    }
  }
}

/** Each once: that no two of the API's own are called alike, `checkReplies` sees to. */
function apiComponents({ bodies, operations }: Api): ReadonlyMap<string, Path> {
  const named = [
    ...["GenerateRequest", "CallbackPayload"].map((name): [string, Path] => [name, []]),
    ...bodies.map(({ name }): [string, Path] => [name, ["bodies", name]]),
    ...operations.flatMap(({ id, statuses }) =>
      statuses.flatMap(({ http, union, envelope }) =>
        [union, envelope].flatMap((name): [string, Path][] =>
          name === null ? [] : [[name, ["operations", id, "statuses", `${http}`]]],
        ),
      ),
    ),
  ];
  return new Map(named.flatMap(([name, path]) => [[name, path] as const, [`${name}List`, path] as const]));
}

class Claims {
  readonly #first = new Map<string, { readonly name: string; readonly locate: Locate }>();
  readonly #report: Report;
  readonly #fold: (name: string) => string;

  readonly #differ: string;

  constructor(report: Report, fold = foldName, differ = "case or punctuation") {
    this.#report = report;
    this.#fold = fold;
    this.#differ = differ;
  }

  /** @param emitted what becomes of the name in the outputs */
  claim(name: string, locate: Locate, emitted = name): void {
    const folded = this.#fold(emitted);
    const first = this.#first.get(folded);
    if (first) {
      const message =
        name === first.name ? `${name} stands twice` : `${name} and ${first.name} differ by ${this.#differ} only`;
      this.#report.add("id-clash", message, locate(), { location: first.locate(), message: "the first one" });
    } else {
      this.#first.set(folded, { name, locate });
    }
  }
}
