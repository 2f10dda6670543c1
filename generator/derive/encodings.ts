import type { Encoding } from "../../templates/sdk/src/contract.js";
import type { Parameter } from "../ir/types.js";
import { type JsonSchema, jsonText } from "./json-schema.js";
import { parameterTypes } from "./parameter-types.js";
import { valueSchema } from "./value-schema.js";

/** What one encoding makes of a parameter's value; which parameters it fits stands in the vocabulary, as `needs`. */
interface EncodingRow {
  /** What stands on the wire. */
  readonly schema: (parameter: Parameter, urlPattern: string) => JsonSchema;
  /** What it means there. */
  readonly summary: (parameter: Parameter) => string;
  /** After the name of a slot: "options.model as an index". */
  readonly words: string;
  /** Whether a text that holds JSON stands there. */
  readonly isJsonText: boolean;
  /** Whether the value's position in its list stands there, so that another order is another meaning. */
  readonly isPosition: boolean;
}

export const encodings: Readonly<Record<Encoding, EncodingRow>> = {
  value: {
    schema: valueSchema,
    summary: ({ summary }) => summary,
    words: "",
    isJsonText: false,
    isPosition: false,
  },
  index: {
    schema: ({ values }) => ({ type: "integer", minimum: 0, maximum: (values?.length ?? 1) - 1 }),
    summary: ({ name, values }) => {
      const list = values?.map(({ value }, index) => `${index} = ${value}`).join(", ");
      return `The index of ${name}: ${list}.`;
    },
    words: " as an index",
    isJsonText: false,
    isPosition: true,
  },
  "json-string": {
    schema: (parameter, urlPattern) => jsonText(valueSchema(parameter, urlPattern)),
    summary: arrayText,
    words: " as JSON in a string",
    isJsonText: true,
    isPosition: false,
  },
  "url-list": {
    // One link becomes a list of one.
    schema: (parameter, urlPattern) =>
      jsonText(
        parameterTypes[parameter.type].item === undefined
          ? parameterTypes.urls.schema(urlPattern)
          : valueSchema(parameter, urlPattern),
      ),
    summary: arrayText,
    words: " as a JSON list in a string",
    isJsonText: true,
    isPosition: false,
  },
};

function arrayText({ name }: Parameter): string {
  return `${name}, as a JSON array encoded as a string.`;
}
