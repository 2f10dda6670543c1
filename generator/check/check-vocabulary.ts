import type { Place } from "../../templates/sdk/src/contract.js";
import { encodings } from "../derive/encodings.js";
import { measures } from "../derive/measures.js";
import { parameterTypes } from "../derive/parameter-types.js";
import type { Report } from "../diagnostics/report.js";
import { parseBindings, parseSlot } from "../ir/slots.js";
import type { AuthoredModel, AuthoredSpec } from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";
import { needs } from "./check-wire.js";

const places: Readonly<Record<Place, true>> = { root: true, input: true, options: true };

/**
 * The spec names what the generator has a row for: its types, encodings, measures and places. False where it does not. The compiler
 * says where else a new name belongs: the rows are complete over the unions of the SDK's contract.
 */
export function checkVocabulary({ types, encodings: stated, units, documents }: AuthoredSpec, report: Report): boolean {
  const before = report.diagnostics.length;
  const known = (table: object, file: string, name: string, document: YamlDocument, path: Path, part?: "key") => {
    if (Object.hasOwn(table, name)) return;
    const message = `${name} has no row in ${file}: add it there; known: ${Object.keys(table).join(", ")}`;
    report.add("unknown-to-generator", message, document.locate(path, part));
  };
  const agree = (authored: object, table: object, file: string, document: YamlDocument) => {
    for (const name of Object.keys(authored)) known(table, file, name, document, [name], "key");
    for (const name of Object.keys(table)) {
      if (Object.hasOwn(authored, name)) continue;
      const message = `expected ${name}, which has a row in ${file}: state it here, or take it out there`;
      report.add("unknown-to-generator", message, document.locate([]));
    }
  };
  agree(types, parameterTypes, "generator/derive/parameter-types.ts", documents.types);
  agree(stated, encodings, "generator/derive/encodings.ts", documents.encodings);
  for (const [name, { needs: need }] of Object.entries(stated))
    if (need) known(needs, "generator/check/check-wire.ts", need, documents.encodings, [name, "needs"]);
  for (const [name, { measure }] of Object.entries(units))
    if (measure) known(measures, "generator/derive/measures.ts", measure, documents.units, [name, "measure"]);
  for (const [model, document] of documents.models)
    for (const { place, path, part } of slotsOf(model))
      known(places, "templates/sdk/src/contract.ts", place, document, path, part);
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
