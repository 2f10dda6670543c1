/** What a draft may speak of: the fields with their types, and the units. */
export interface Vocabulary {
  readonly fields: Readonly<Record<string, { readonly type: string; readonly variants?: readonly string[] }>>;
  readonly units: readonly string[];
}

export interface DraftedParameter {
  readonly required?: true;
  readonly values?: readonly (string | number | { readonly value: string | number; readonly label: string })[];
  /** What is printed and could not be read. */
  readonly unread?: string;
}

interface Printed {
  readonly isRequired: boolean;
  /** What its row of allowed values says. */
  readonly cell: string | undefined;
  readonly vocabulary: Vocabulary;
}

export function draftParameter(name: string, { isRequired, cell, vocabulary }: Printed): DraftedParameter {
  const required = isRequired ? ({ required: true } as const) : {};
  const known = Object.hasOwn(vocabulary.fields, name) ? vocabulary.fields[name] : undefined;
  if (!known) {
    const row = cell === undefined ? "" : `, whose values are ${cell.trim()}`;
    return { ...required, unread: `no field of spec/vocabulary/fields.yaml is called ${name}${row}` };
  }
  if (cell === undefined) return required;
  const type = / \(integer seconds\)$/.test(cell) ? "integer" : known.type;
  const values = cell
    .trim()
    .replace(/ \(integer seconds\)$/, "")
    .split(" | ")
    .map((item) => readValue(item, type));
  return values.includes(undefined)
    ? { ...required, unread: cell.trim() }
    : { ...required, values: values as NonNullable<DraftedParameter["values"]> };
}

/** What a value of each type looks like; a list of values has no others. */
const written: Readonly<Record<string, RegExp>> = { string: /^/, integer: /^\d+$/, number: /^-?\d+(?:\.\d+)?$/ };

/** `16:9`, `250 (10 s)`, `1:1 HD`; undefined for words that could be a sentence, and for what is no value of the field's type. */
function readValue(item: string, type: string): NonNullable<DraftedParameter["values"]>[number] | undefined {
  const [, text, label] = /^([\w:.+-]+(?: [A-Z]{2,3})?)(?: \(([^()]+)\))?$/.exec(item) ?? [];
  if (text === undefined || !written[type]?.test(text)) return undefined;
  const value = type === "string" ? text : Number(text);
  return label === undefined ? value : { value, label };
}
