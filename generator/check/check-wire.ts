import { encodings } from "../derive/encodings.js";
import { parameterTypes } from "../derive/parameter-types.js";
import type { Code } from "../diagnostics/codes.js";
import type { Location } from "../diagnostics/diagnostic.js";
import type { Report } from "../diagnostics/report.js";
import { isHelper, slotName } from "../ir/slots.js";
import type { Binding, EncodingTerm, Entry, Parameter, ResolvedSpec, Slot } from "../ir/types.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";

/** The envelope's own fields; `options` and `input` are written slot by slot. */
const envelope = new Set(["root.model", "root.callBackUrl", "root.input", "root.options"]);
/** For what is documented and not written: that may be `options` as a whole, too. */
const envelopeButOptions = new Set([...envelope].filter((name) => name !== "root.options"));

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

  const checkSlot = (slot: Slot, locate: () => Location, others = envelope) => {
    const name = slotName(slot);
    if (entry.body === "root" && slot.place === "input") {
      report.add("root-only-input", `${entry.id} has no input object; write root.${slot.key}`, locate());
    }
    if (others.has(name)) report.add("slot-taken", `${name} belongs to the envelope`, locate());
    if (forbidden.includes(name)) {
      const location = document.locate(["neverSent", forbidden.indexOf(name)]);
      report.add("never-sent", `${name} must not be sent`, locate(), { location, message: "as stated here" });
    }
  };
  const write = (slot: Slot, locate: () => Location) => {
    const name = slotName(slot);
    const first = written.get(name);
    if (first) {
      report.add("slot-taken", `${name} is written twice`, locate(), { location: first(), message: "the first time" });
    } else written.set(name, locate);
  };

  const ofRoutes = new Set<string>();
  for (const { model, writes } of entry.routes) {
    for (const slot of writes) {
      const name = slotName(slot);
      const locate = () => document.locate(["routes", model, "writes", name], "key");
      checkSlot(slot, locate);
      if (!ofRoutes.has(name)) write(slot, locate);
      ofRoutes.add(name);
    }
  }
  for (const { model, writes } of entry.routes) {
    for (const name of ofRoutes) {
      if (writes.some((slot) => slotName(slot) === name)) continue;
      const at = document.locate(["routes", model], "key");
      report.add("missing-key", `expected ${name}, which another route writes`, at);
    }
  }
  for (const parameter of entry.parameters) {
    const own: Path = ["parameters", parameter.name];
    for (const [index, binding] of parameter.bindings.entries()) {
      const path = bindingPath(document, [...own, "wire"], index, parameter.bindings.length);
      const locate = () => document.locate(path);
      checkSlot(binding, locate);
      checkEncoding(parameter, binding, vocabulary.encodings[binding.encoding], locate, report);
      if (!binding.fallback) write(binding, locate);
      else if (binding.place === "options") {
        // Its text is written in order: what is there already cannot give way.
        const message = `${slotName(binding)} cannot be a fallback; one is for input and root`;
        report.add("fallback-place", message, locate());
      }
    }
    for (const [index, binding] of parameter.alsoAccepted.entries()) {
      const path = bindingPath(document, [...own, "alsoAccepted"], index, parameter.alsoAccepted.length);
      const locate = () => document.locate(path);
      checkSlot(binding, locate, envelopeButOptions);
      checkEncoding(parameter, binding, vocabulary.encodings[binding.encoding], locate, report);
    }
  }
  for (const [index, slot] of entry.accepts.entries()) {
    checkSlot(slot, () => document.locate(["accepts", index]), envelopeButOptions);
  }
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
  locate: () => Location,
  report: Report,
): void {
  const { place, key, encoding } = binding;
  const need = meaning.needs && needs[meaning.needs];
  if (need && !need.isMet(parameter)) {
    report.add(need.code, need.message(parameter, encoding), locate());
  } else if (place === "root" && isHelper(key) && !encodings[encoding].isJsonText) {
    const texts = Object.entries(encodings).filter(([, { isJsonText }]) => isJsonText);
    const message = `${key} carries JSON in a string; use ${texts.map(([name]) => name).join(" or ")}`;
    report.add("encoding-type", message, locate());
  }
}
