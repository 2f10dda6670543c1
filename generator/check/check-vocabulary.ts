import type { Place } from "../../templates/sdk/src/contract.js";
import { measures as measuresAtRunTime } from "../../templates/sdk/src/price/measures.js";
import { encoders } from "../../templates/sdk/src/request/encodings.js";
import { parameterTypes as typesAtRunTime } from "../../templates/sdk/src/request/parameter-types.js";
import { encodings } from "../derive/encodings.js";
import { measures } from "../derive/measures.js";
import { parameterTypes } from "../derive/parameter-types.js";
import type { Report } from "../diagnostics/report.js";
import { parseBindings, parseSlot, places } from "../ir/slots.js";
import type { AuthoredModel, AuthoredSpec } from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";
import { needs } from "./check-wire.js";

/** By file, the rows that a word needs: the generator's, and those by which the SDK works when it runs. */
type Tables = Readonly<Record<string, object>>;

const typeTables: Tables = {
  "generator/derive/parameter-types.ts": parameterTypes,
  "templates/sdk/src/request/parameter-types.ts": typesAtRunTime,
};
const encodingTables: Tables = {
  "generator/derive/encodings.ts": encodings,
  "templates/sdk/src/request/encodings.ts": encoders,
};
const measureTables: Tables = {
  "generator/derive/measures.ts": measures,
  "templates/sdk/src/price/measures.ts": measuresAtRunTime,
};

/**
 * The spec names what the generator has a row for: its types, encodings, measures and places. False where it does not. The compiler
 * says where else a new name belongs: the rows are complete over the unions of the SDK's contract.
 */
export function checkVocabulary(authored: AuthoredSpec, report: Report): boolean {
  const before = report.diagnostics.length;
  checkWords(authored, report);
  const agree = (stated: object, tables: Tables, document: YamlDocument) => {
    for (const [file, table] of Object.entries(tables)) {
      for (const name of Object.keys(table)) {
        if (Object.hasOwn(stated, name)) continue;
        const message = `expected ${name}, which has a row in ${file}: state it here, or take it out there`;
        report.add("unknown-to-generator", message, document.locate([]));
        return;
      }
    }
  };
  agree(authored.types, typeTables, authored.documents.types);
  for (const [name, { pattern }] of Object.entries(authored.types)) {
    if (pattern === undefined || name === "url") continue;
    const message = `no value of the type ${name} is held to a pattern: only links are, by that of url`;
    report.add("not-allowed", message, authored.documents.types.locate([name, "pattern"]));
  }
  agree(authored.encodings, encodingTables, authored.documents.encodings);
  return report.diagnostics.length === before;
}

/** Every word that the spec uses has its rows. That is all that can be asked of a spec that an earlier generator was content with. */
export function checkWords({ types, encodings: stated, units, documents }: AuthoredSpec, report: Report): boolean {
  const before = report.diagnostics.length;
  const known = (tables: Tables, name: string, document: YamlDocument, path: Path, part?: "key") => {
    const lacking = Object.entries(tables).filter(([, table]) => !Object.hasOwn(table, name));
    const [[, table] = []] = lacking;
    if (!table) return;
    const files = lacking.map(([file]) => file).join(" and ");
    const message = `${name} has no row in ${files}: add it there; known: ${Object.keys(table).join(", ")}`;
    report.add("unknown-to-generator", message, document.locate(path, part));
  };
  for (const name of Object.keys(types)) known(typeTables, name, documents.types, [name], "key");
  for (const name of Object.keys(stated)) known(encodingTables, name, documents.encodings, [name], "key");
  for (const [name, { needs: need }] of Object.entries(stated))
    if (need) known({ "generator/check/check-wire.ts": needs }, need, documents.encodings, [name, "needs"]);
  for (const [name, { measure }] of Object.entries(units))
    if (measure) known(measureTables, measure, documents.units, [name, "measure"]);
  for (const [model, document] of documents.models)
    for (const { place, path, part } of slotsOf(model))
      known({ "templates/sdk/src/contract.ts": places }, place, document, path, part);
  return report.diagnostics.length === before;
}

/** A slot that a model file names, and where it stands. */
interface NamedSlot {
  readonly place: Place;
  readonly path: Path;
  readonly part?: "key";
}

function slotsOf({ routes, parameters, accepts, neverSent }: AuthoredModel): readonly NamedSlot[] {
  return [
    ...Object.entries(routes ?? {}).flatMap(([route, { writes }]) =>
      Object.keys(writes ?? {}).map(
        (slot): NamedSlot => ({ place: parseSlot(slot).place, path: ["routes", route, "writes", slot], part: "key" }),
      ),
    ),
    ...Object.entries(parameters ?? {}).flatMap(([name, parameter]) =>
      (["wire", "alsoAccepted"] as const).flatMap((part) =>
        parseBindings(parameter[part]).map(({ place }): NamedSlot => ({ place, path: ["parameters", name, part] })),
      ),
    ),
    ...Object.entries({ accepts, neverSent }).flatMap(([part, slots = []]) =>
      slots.map((item, index): NamedSlot => {
        const slot = typeof item === "string" ? item : item.slot;
        return { place: parseSlot(slot).place, path: [part, index] };
      }),
    ),
  ];
}
