import type { ParameterType } from "../../templates/sdk/src/contract.js";
import type { Modality, Parameter } from "../ir/types.js";
import type { Scalar } from "../load/authored.js";
import type { JsonSchema } from "./json-schema.js";

/** What a parameter can be limited by. */
export const bounds = ["min", "max", "maxLength", "maxItems"] as const satisfies readonly (keyof Parameter)[];
export type Bound = (typeof bounds)[number];

/** All that is known of one type of parameter; what it is at run time stands in the SDK's own table. */
interface ParameterTypeRow {
  /** What a caller may pass, whatever the parameter. */
  readonly schema: (urlPattern: string) => JsonSchema;
  readonly typescript: string;
  /** An empty text or list is a missing one, and refused by these keywords. A link is never empty. */
  readonly notEmpty?: Pick<JsonSchema, "minLength" | "minItems">;
  readonly bounds: readonly Bound[];
  /** Whether an authored value is of this type. Absent: it has no list of values. */
  readonly lists?: (value: string | number) => boolean;
  /** The closed list that the type itself is. */
  readonly every?: readonly Scalar[];
  /** Whether single values can be named, known or refused, where no list is closed. */
  readonly namesValues?: true;
  /** Media links, one or several. */
  readonly isMedia?: true;
  /** What can be given by it. Absent: nothing, it is a setting. */
  readonly carries?: readonly Modality[];
  /** An item of a list, for samples of lists that are too long. */
  readonly item?: unknown;
  /** The types that take all values of this one. */
  readonly widensTo: readonly ParameterType[];
  readonly mistakes: Mistakes;
}

/** How people get a value wrong. */
interface Mistakes {
  /** A value of another type. */
  readonly type: unknown;
  /** A value that a closed list is not likely to hold. */
  readonly unlisted?: string | number;
  /** What else is peculiar to the type, by the name of its vectors. */
  readonly others?: Readonly<Record<string, unknown>>;
}

const link = "https://example.com/ref.jpg";
const media = ["image", "video", "audio"] as const;

export const parameterTypes: Readonly<Record<ParameterType, ParameterTypeRow>> = {
  string: {
    schema: () => ({ type: "string" }),
    typescript: "string",
    notEmpty: { minLength: 1 },
    bounds: ["maxLength"],
    lists: (value) => typeof value === "string",
    namesValues: true,
    carries: ["text", ...media],
    widensTo: ["scalar"],
    mistakes: { type: true, unlisted: "no-such-value" },
  },
  integer: {
    schema: () => ({ type: "integer" }),
    typescript: "number",
    bounds: ["min", "max"],
    lists: (value) => typeof value === "number",
    widensTo: ["number", "scalar"],
    mistakes: { type: 0.5, unlisted: 987654 },
  },
  number: {
    schema: () => ({ type: "number" }),
    typescript: "number",
    bounds: ["min", "max"],
    widensTo: ["scalar"],
    mistakes: { type: "one" },
  },
  boolean: {
    schema: () => ({ type: "boolean" }),
    typescript: "boolean",
    every: [false, true],
    bounds: [],
    widensTo: [],
    mistakes: { type: "true" },
  },
  scalar: {
    schema: () => ({ type: ["string", "number"] }),
    typescript: "string | number",
    notEmpty: { minLength: 1 },
    bounds: [],
    lists: () => true,
    widensTo: [],
    mistakes: { type: true },
  },
  url: {
    schema: (pattern) => ({ type: "string", pattern }),
    typescript: "string",
    bounds: [],
    isMedia: true,
    carries: media,
    widensTo: ["string", "scalar"],
    mistakes: { type: [link], others: { private: "http://192.168.1.10/ref.jpg" } },
  },
  urls: {
    schema: (pattern) => ({ type: "array", items: { type: "string", pattern } }),
    typescript: "readonly string[]",
    notEmpty: { minItems: 1 },
    bounds: ["maxItems"],
    isMedia: true,
    carries: media,
    item: link,
    widensTo: [],
    mistakes: { type: { url: link }, others: { private: ["http://localhost/ref.jpg"], single: link } },
  },
  objects: {
    schema: () => ({ type: "array", items: { type: "object" } }),
    typescript: "readonly object[]",
    notEmpty: { minItems: 1 },
    bounds: ["maxItems"],
    carries: ["text"],
    item: {},
    widensTo: [],
    mistakes: { type: "none" },
  },
};

/** All that a caller can pass, where that is a closed list: what a price can depend on. */
export function closedValues({ type, values }: Pick<Parameter, "type" | "values">): readonly Scalar[] | undefined {
  return values?.map(({ value }) => value) ?? parameterTypes[type].every;
}

/** The types of which something holds, in the order of the table. */
export function typesWith(holds: (row: ParameterTypeRow) => unknown): readonly ParameterType[] {
  return (Object.keys(parameterTypes) as ParameterType[]).filter((type) => holds(parameterTypes[type]));
}
