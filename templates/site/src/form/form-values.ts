import type { ModelRow, ParameterRow, ParameterType } from "../../../sdk/src/contract.js";

/**
 * What stands in a form, and in a page's address: texts under names, in order, several of one name for a list. An empty one is
 * a field that is not filled in.
 */
export type FormEntries = Iterable<readonly [name: string, text: string]>;

/** What the form asks for beside the parameters. None has the name of a parameter: these are reserved in a body, or hold a dot. */
export const modelField = "model";
export const callbackField = "callBackUrl";
export const measureField = "estimate.";

/** What a field's texts are as a value; a text that is no such value stays a text, and the SDK says what is wrong with it. */
const readers: Readonly<Record<ParameterType, (texts: readonly string[]) => unknown>> = {
  string: ([text]) => text,
  url: ([text]) => text?.trim(),
  urls: (texts) => texts.map((text) => text.trim()),
  integer: ([text]) => readNumber(text),
  number: ([text]) => readNumber(text),
  scalar: ([text]) => readScalar(text),
  boolean: ([text]) => ({ true: true, false: false })[text ?? ""] ?? text,
  objects: ([text]) => readJson(text),
};

/** The way back: the texts that stand in the form for a value. */
export function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  return [typeof value === "object" ? JSON.stringify(value, null, 2) : String(value)];
}

/** Form -> what a caller of the SDK passes, in the order of the model's parameters. */
export function readParams(
  { parameters }: Pick<ModelRow, "parameters">,
  entries: FormEntries,
): Record<string, unknown> {
  const texts = groupTexts(entries);
  const given = Object.entries(parameters).flatMap(([name, row]) => {
    const own = texts.get(name);
    return own ? [[name, readValue(row, own)] as const] : [];
  });
  return Object.fromEntries(given);
}

function readValue({ type = "string", values }: ParameterRow, texts: readonly string[]): unknown {
  // "5" and 5 are two values, and a documented one is meant.
  const listed = values?.find((value) => String(value) === texts[0]);
  return listed ?? readers[type](texts);
}

/** The fields that are filled in. */
export function groupTexts(entries: FormEntries): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, text] of entries) {
    if (text.trim() === "") continue;
    const own = texts.get(name);
    if (own) own.push(text);
    else texts.set(name, [text]);
  }
  return texts;
}

function readNumber(text = ""): unknown {
  const number = Number(text);
  return text.trim() === "" || Number.isNaN(number) ? text : number;
}

/** A number as JSON writes it is one; `007` and `1e3` are texts. */
function readScalar(text = ""): unknown {
  return String(Number(text)) === text ? Number(text) : text;
}

function readJson(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
