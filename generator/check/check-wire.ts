import { encodings } from "../derive/encodings.js";
import { bounds, parameterTypes, typesWith } from "../derive/parameter-types.js";
import type { Code } from "../diagnostics/codes.js";
import type { Location } from "../diagnostics/diagnostic.js";
import type { Report } from "../diagnostics/report.js";
import { helpers, slotName } from "../ir/slots.js";
import type { Binding, EncodingTerm, Entry, Parameter, ResolvedSpec, Slot } from "../ir/types.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";

/** The envelope's own fields; `options` and `input` are written slot by slot. */
const envelope = new Set(["root.model", "root.callBackUrl", "root.input", "root.options"]);
const stringified = new Set(helpers.map((key) => `root.${key}`));

type Need = NonNullable<EncodingTerm["needs"]>;

interface NeedRow {
  readonly isMet: (parameter: Parameter) => boolean;
  readonly code: Code;
  readonly message: (parameter: Parameter, encoding: string) => string;
}

const doesNotFit: Pick<NeedRow, "code" | "message"> = {
  code: "encoding-type",
  message: ({ type }, encoding) => `${encoding} does not fit ${type}`,
};

/** What the vocabulary can say that an encoding needs. */
export const needs: Readonly<Record<Need, NeedRow>> = {
  values: {
    isMet: ({ values }) => values !== null,
    code: "index-without-list",
    message: ({ name }) => `${name} has no closed list of values to count in`,
  },
  media: { isMet: ({ type }) => parameterTypes[type].isMedia === true, ...doesNotFit },
  list: { isMet: ({ type }) => parameterTypes[type].item !== undefined, ...doesNotFit },
};

/** What is sent: no two parameters in one slot, every encoding on a parameter that it can encode. */
export function checkWire(
  entry: Entry,
  vocabulary: Pick<ResolvedSpec["vocabulary"], "encodings">,
  document: YamlDocument,
  report: Report,
): void {
  const written = new Map<string, () => Location>();
  const forbidden = entry.neverSent.map(slotName);

  const place = (slot: Slot, path: Path, part?: "key") => {
    if (entry.body === "root" && slot.place === "input") {
      report.add(
        "root-only-input",
        `${entry.id} has no input object; write root.${slot.key}`,
        document.locate(path, part),
      );
    }
  };
  const claim = (slot: Slot, path: Path, fallback = false, part?: "key") => {
    const name = slotName(slot);
    const locate = () => document.locate(path, part);
    if (envelope.has(name)) report.add("slot-taken", `${name} belongs to the envelope`, locate());
    if (forbidden.includes(name)) {
      report.add("never-sent", `${name} must not be sent`, locate(), {
        location: document.locate(["neverSent", forbidden.indexOf(name)]),
        message: "as stated here",
      });
    }
    if (fallback) {
      // Its text is written in order: what is there already cannot give way.
      if (slot.place === "options")
        report.add("fallback-place", `${name} cannot be a fallback; one is for input and root`, locate());
      return;
    }
    const first = written.get(name);
    if (first)
      report.add("slot-taken", `${name} is written twice`, locate(), { location: first(), message: "the first time" });
    else written.set(name, locate);
  };

  /** Documented, not written: it may repeat what another slot says, but not what the envelope or `neverSent` say. */
  const accept = (slot: Slot, path: Path, part?: "key") => {
    const name = slotName(slot);
    place(slot, path, part);
    if (envelope.has(name) && name !== "root.options") {
      report.add("slot-taken", `${name} belongs to the envelope`, document.locate(path, part));
    }
    if (forbidden.includes(name)) {
      const location = document.locate(["neverSent", forbidden.indexOf(name)]);
      report.add("never-sent", `${name} must not be sent`, document.locate(path, part), {
        location,
        message: "as stated here",
      });
    }
  };

  const claimed = new Set<string>();
  for (const route of entry.routes) {
    for (const slot of route.writes) {
      const path = ["routes", route.model, "writes", slotName(slot)];
      place(slot, path, "key");
      if (!claimed.has(slotName(slot))) claim(slot, path, false, "key");
      claimed.add(slotName(slot));
    }
  }
  for (const { model, writes } of entry.routes) {
    for (const name of claimed) {
      if (writes.some((slot) => slotName(slot) === name)) continue;
      report.add(
        "missing-key",
        `expected ${name}, which another route writes`,
        document.locate(["routes", model], "key"),
      );
    }
  }
  for (const parameter of entry.parameters) {
    const own: Path = ["parameters", parameter.name];
    for (const [index, binding] of parameter.bindings.entries()) {
      const path = bindingPath(document, [...own, "wire"], index, parameter.bindings.length);
      place(binding, path);
      claim(binding, path, binding.fallback);
      checkEncoding(parameter, binding, vocabulary.encodings[binding.encoding], path, document, report);
    }
    for (const [index, binding] of parameter.alsoAccepted.entries()) {
      const path = bindingPath(document, [...own, "alsoAccepted"], index, parameter.alsoAccepted.length);
      accept(binding, path);
      checkEncoding(parameter, binding, vocabulary.encodings[binding.encoding], path, document, report);
    }
    checkValues(parameter, own, document, report);
    checkBounds(parameter, own, document, report);
  }
  for (const [index, slot] of entry.accepts.entries()) accept(slot, ["accepts", index]);
}

/** A single binding may stand without a list; positions must follow. */
function bindingPath(document: YamlDocument, path: Path, index: number, count: number): Path {
  const authored = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    document.value,
  );
  return Array.isArray(authored) || count > 1 ? [...path, index] : path;
}

function checkEncoding(
  parameter: Parameter,
  binding: Binding,
  meaning: EncodingTerm,
  path: Path,
  document: YamlDocument,
  report: Report,
): void {
  const { encoding } = binding;
  const need = meaning.needs && needs[meaning.needs];
  if (need && !need.isMet(parameter)) {
    report.add(need.code, need.message(parameter, encoding), document.locate(path));
  } else if (stringified.has(slotName(binding)) && !encodings[encoding].isJsonText) {
    const texts = Object.entries(encodings).filter(([, { isJsonText }]) => isJsonText);
    const message = `${binding.key} carries JSON in a string; use ${texts.map(([name]) => name).join(" or ")}`;
    report.add("encoding-type", message, document.locate(path));
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
