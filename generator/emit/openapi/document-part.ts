/** A part of an OpenAPI document. */
export type Json = { [key: string]: unknown };

export function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}
