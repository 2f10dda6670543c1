import type { ParameterType } from "../../../templates/sdk/src/contract.js";
import { textsOf } from "../../../templates/site/src/form/form-values.js";
import { aspectShapes } from "../../derive/aspect-shapes.js";
import { describeParameter, labelOf } from "../../derive/describe.js";
import type { Parameter } from "../../ir/types.js";

/** How a value is asked for. */
type Control = "choice" | "select" | "line" | "number" | "text" | "url" | "urls" | "json";

/** Where no list of values is closed. */
const controls: Readonly<Record<ParameterType, Control>> = {
  string: "line",
  integer: "number",
  number: "number",
  boolean: "choice",
  scalar: "line",
  url: "url",
  urls: "urls",
  objects: "json",
};

/** As many can be seen at once; more are a list to open. */
const mostChoices = 10;

/** A parameter as a field of the form, filled in with the sample's value. */
export function toField(parameter: Parameter, sample: Readonly<Record<string, unknown>>): object {
  const { name, required, type, known, max, min, maxItems } = parameter;
  const control = controlOf(parameter);
  const texts = sample[name] === undefined ? [] : textsOf(sample[name]);
  const [text = ""] = texts;
  const choices = choicesOf(parameter, text);
  const isGroup = control === "choice" || control === "urls";
  return {
    name,
    required,
    type: type === "urls" ? "list of links" : type === "objects" ? "JSON list" : type,
    // What its values are called stands at each of them.
    hint: describeParameter({ ...parameter, values: null }),
    // A fieldset has a legend, every other field a label.
    isGroup,
    isChoice: control === "choice",
    isSelect: control === "select",
    isLine: control === "line",
    isNumber: control === "number",
    isText: control === "text",
    isUrl: control === "url",
    isList: control === "urls",
    isJson: control === "json",
    isWide: ["text", "json", "url", "urls"].includes(control) || (control === "choice" && choices.length > 5),
    choices,
    known,
    limits: min !== null && max !== null ? `${min} to ${max}` : "",
    // Of a list, one more than there are: the last one is where the next link goes.
    links:
      control === "urls"
        ? [...texts, ""].slice(0, maxItems ?? undefined).map((link, index) => ({ link, number: index + 1 }))
        : [],
    maxItems: maxItems ?? "",
    text,
  };
}

function controlOf({ type, values, role }: Parameter): Control {
  if (values) return values.length <= mostChoices ? "choice" : "select";
  const isProse = role.modality === "text" || role.name === "negative-prompt";
  return type === "string" && isProse ? "text" : controls[type];
}

/** What can be chosen. What is optional can be left out, too: nobody knows what the API does then, so that no value stands for it. */
function choicesOf(parameter: Parameter, text: string): readonly object[] {
  const { values, type, required } = parameter;
  const shapes = aspectShapes(parameter);
  const listed: readonly { readonly value: string | number | boolean; readonly label: string | null }[] =
    values ?? (type === "boolean" ? [true, false].map((value) => ({ value, label: null })) : []);
  const none = { value: "", word: "not set", label: "", isChosen: text === "", shape: null };
  const choices = listed.map(({ value, label }, index) => ({
    value: String(value),
    word: String(value),
    label: labelOf({ value, label }),
    isChosen: String(value) === text,
    shape: shapes?.[index] ?? null,
  }));
  return required ? choices : [none, ...choices];
}
