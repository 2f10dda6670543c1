/** The JSON Schema of an object with all of these keys, and no others. */
export function closedObject(properties: Readonly<Record<string, object>>): object {
  return { type: "object", required: Object.keys(properties), additionalProperties: false, properties };
}
