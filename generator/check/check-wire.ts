import type { Encoding, ParameterType } from "../../templates/sdk/src/contract.js";
import type { Location } from "../diagnostics/diagnostic.js";
import type { Report } from "../diagnostics/report.js";
import { helpers, slotName } from "../ir/slots.js";
import type { Entry, Parameter, Slot } from "../ir/types.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";

/** The envelope's own fields; `options` and `input` are written slot by slot. */
const envelope = new Set(["root.model", "root.callBackUrl", "root.input", "root.options"]);
const stringified = new Set(helpers.map((key) => `root.${key}`));

const fits: Readonly<Record<Encoding, (parameter: Parameter) => boolean>> = {
  value: () => true,
  index: () => true,
  "json-string": ({ type }) => type === "urls" || type === "objects",
  "url-list": ({ type }) => type === "url" || type === "urls",
};

/** What is sent: no two parameters in one slot, every encoding on a parameter that it can encode. */
export function checkWire(entry: Entry, document: YamlDocument, report: Report): void {
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
      const location = document.locate(["neverSent", name], "key");
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
      checkEncoding(parameter, binding, path, document, report);
    }
    for (const [index, binding] of parameter.alsoAccepted.entries()) {
      const path = bindingPath(document, [...own, "alsoAccepted"], index, parameter.alsoAccepted.length);
      accept(binding, path);
      checkEncoding(parameter, binding, path, document, report);
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
  binding: Slot & { readonly encoding: Encoding },
  path: Path,
  document: YamlDocument,
  report: Report,
): void {
  const { encoding } = binding;
  if (encoding === "index" && !parameter.values) {
    report.add(
      "index-without-list",
      `${parameter.name} has no closed list of values to count in`,
      document.locate(path),
    );
  } else if (!fits[encoding](parameter)) {
    report.add("encoding-type", `${encoding} does not fit ${parameter.type}`, document.locate(path));
  } else if (stringified.has(slotName(binding)) && (encoding === "value" || encoding === "index")) {
    report.add(
      "encoding-type",
      `${binding.key} carries JSON in a string; use json-string or url-list`,
      document.locate(path),
    );
  }
}

const valueTypes: Partial<Record<ParameterType, (value: string | number) => boolean>> = {
  string: (value) => typeof value === "string",
  integer: (value) => typeof value === "number",
  scalar: () => true,
};

function checkValues(
  { name, type, values, known, not }: Parameter,
  path: Path,
  document: YamlDocument,
  report: Report,
): void {
  const fitsType = valueTypes[type];
  if (values && !fitsType)
    report.add("value-type", `${name} is ${type}: it has no list of values`, document.locate([...path, "values"]));
  const first = new Map<string | number, number>();
  for (const [index, { value }] of values?.entries() ?? []) {
    const at = () => document.locate([...path, "values", index]);
    if (fitsType && !fitsType(value))
      report.add("value-type", `${JSON.stringify(value)} is not ${type}; quote it or not`, at());
    const before = first.get(value);
    if (before === undefined) first.set(value, index);
    else {
      const location = document.locate([...path, "values", before]);
      report.add("duplicate-item", `${JSON.stringify(value)} stands twice`, at(), {
        location,
        message: "the first time",
      });
    }
  }
  for (const [key, list] of [["known", known] as const, ["not", not] as const]) {
    if (list.length > 0 && type !== "string") {
      report.add("value-type", `${key} is for strings; ${name} is ${type}`, document.locate([...path, key], "key"));
    }
  }
}

const boundTypes = {
  min: ["integer", "number"],
  max: ["integer", "number"],
  maxLength: ["string"],
  maxItems: ["urls", "objects"],
} as const satisfies Record<string, readonly ParameterType[]>;

function checkBounds(parameter: Parameter, path: Path, document: YamlDocument, report: Report): void {
  for (const [bound, types] of Object.entries(boundTypes)) {
    if (parameter[bound as keyof typeof boundTypes] === null) continue;
    if (!(types as readonly ParameterType[]).includes(parameter.type)) {
      const message = `${bound} is for ${types.join(" and ")}; ${parameter.name} is ${parameter.type}`;
      report.add("bound-type", message, document.locate([...path, bound], "key"));
    }
  }
  if (parameter.min !== null && parameter.max !== null && parameter.min > parameter.max) {
    report.add(
      "range-order",
      `min ${parameter.min} is greater than max ${parameter.max}`,
      document.locate([...path, "min"]),
    );
  }
}
