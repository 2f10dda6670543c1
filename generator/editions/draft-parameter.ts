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
  const isInteger = / \(integer seconds\)$/.test(cell) || known.type === "integer";
  const values = cell
    .trim()
    .replace(/ \(integer seconds\)$/, "")
    .split(" | ")
    .map((item) => readValue(item, isInteger));
  return values.includes(undefined)
    ? { ...required, unread: cell.trim() }
    : { ...required, values: values as NonNullable<DraftedParameter["values"]> };
}

/** `16:9`, `250 (10 s)`, `1:1 HD`; undefined for words that could be a sentence. */
function readValue(item: string, isInteger: boolean): NonNullable<DraftedParameter["values"]>[number] | undefined {
  const [, text, label] = /^([\w:.+-]+(?: [A-Z]{2,3})?)(?: \(([^()]+)\))?$/.exec(item) ?? [];
  if (text === undefined) return undefined;
  if (isInteger && !/^\d+$/.test(text)) return undefined;
  const value = isInteger ? Number(text) : text;
  return label === undefined ? value : { value, label };
}
