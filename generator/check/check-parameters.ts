import { bounds, parameterTypes, typesWith } from "../derive/parameter-types.js";
import type { Report } from "../diagnostics/report.js";
import type { Entry, Parameter } from "../ir/types.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";

/** What a caller may pass: each value of its parameter's type, and once; each limit one that the type can have. */
export function checkParameters({ parameters }: Entry, document: YamlDocument, report: Report): void {
  for (const parameter of parameters) {
    const path: Path = ["parameters", parameter.name];
    checkValues(parameter, path, document, report);
    checkBounds(parameter, path, document, report);
  }
}

function checkValues(
  { name, type, values, known, not }: Parameter,
  path: Path,
  document: YamlDocument,
  report: Report,
): void {
  const { lists: fitsType, namesValues } = parameterTypes[type];
  if (values && !fitsType)
    report.add("value-type", `${name} is ${type}: it has no list of values`, document.locate([...path, "values"]));
  const first = new Map<string, number>();
  for (const [index, { value }] of values?.entries() ?? []) {
    const at = () => document.locate([...path, "values", index]);
    if (fitsType && !fitsType(value))
      report.add("value-type", `${JSON.stringify(value)} is not ${type}; ${howToWrite(value)}`, at());
    const folded = String(value).toLowerCase().replace(/\s/g, "");
    const before = first.get(folded);
    if (before === undefined) first.set(folded, index);
    else {
      const location = document.locate([...path, "values", before]);
      const other = values?.[before]?.value;
      const message =
        other === value
          ? `${JSON.stringify(value)} stands twice`
          : `${JSON.stringify(value)} and ${JSON.stringify(other)} differ by case, blanks or quotes only`;
      report.add("duplicate-item", message, at(), {
        location,
        message: "the first time",
      });
    }
  }
  for (const [key, list] of [["known", known] as const, ["not", not] as const]) {
    if (values && list.length > 0) {
      const message = `\`values\` is the whole list of what ${name} can be: there is nothing to say beside it`;
      report.add("not-allowed", message, document.locate([...path, key], "key"));
    }
    if (list.length > 0 && !namesValues) {
      report.add("value-type", `${key} is for strings; ${name} is ${type}`, document.locate([...path, key], "key"));
    }
  }
}

/** A number that is a text, or the reverse. */
function howToWrite(value: string | number): string {
  if (typeof value === "number") return `write "${value}", in quotes`;
  if (/^-?\d+(\.\d+)?$/.test(value)) return `write ${value}, without quotes`;
  return /^\d+(\s+\d+)+$/.test(value) ? "a comma is missing between the numbers" : "expected a number";
}

function checkBounds(parameter: Parameter, path: Path, document: YamlDocument, report: Report): void {
  for (const bound of bounds) {
    if (parameter[bound] === null || parameterTypes[parameter.type].bounds.includes(bound)) continue;
    const types = typesWith((row) => row.bounds.includes(bound)).join(" and ");
    const message = `${bound} is for ${types}; ${parameter.name} is ${parameter.type}`;
    report.add("bound-type", message, document.locate([...path, bound], "key"));
  }
  if (parameter.min !== null && parameter.max !== null && parameter.min > parameter.max) {
    const message = `min ${parameter.min} is greater than max ${parameter.max}: are they the other way round?`;
    report.add("range-order", message, document.locate([...path, "min"]));
    report.doubt(`${parameter.min} to ${parameter.max}`);
    report.doubt(`min is ${parameter.min}`);
    report.doubt(`max is ${parameter.max}`);
  }
}
