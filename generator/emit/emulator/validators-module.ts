import { _, Ajv, type CodeKeywordDefinition, type KeywordCxt, stringify } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { JsonSchema } from "../../derive/json-schema.js";
import { requestSchema } from "../../derive/request-schema.js";
import type { Entry, ResolvedSpec } from "../../ir/types.js";
import { spellOut } from "../../print/escape.js";
import { header } from "../../print/header.js";
import { printString } from "../../print/typescript.js";

/**
 * The request schemas, compiled by ajv into one module that needs nothing else: a second reading of every request, which shares
 * no code with the SDK's encoder.
 */
export function printValidatorsModule(entries: readonly Entry[], spec: ResolvedSpec): string {
  const shared = new SharedSchemas();
  const ajv = createCompiler();
  const names = new Map<string, string>();
  for (const entry of entries) {
    const name = `v${names.size}`;
    names.set(entry.id, name);
    ajv.addSchema(shared.share(requestSchema(entry, spec)), name);
  }
  for (const [name, schema] of shared.schemas) ajv.addSchema(schema, name);
  const code = standalone.default(ajv, Object.fromEntries([...names.values()].map((name) => [name, name])));
  const rows = [...names].map(([id, name]) => `  ${printString(id)}: ${name},\n`);
  return `${header}
// @ts-nocheck: what ajv compiles has no types.
import type { Validator } from "../emulator-tables.js";

${spellOut(code).replace(/^"use strict";\n?/, "")}
export const validators: Readonly<Record<string, Validator>> = {
${rows.join("")}};
`;
}

/** All validators, out of so many modules. */
export function printValidatorsIndex(modules: number): string {
  const names = Array.from({ length: modules }, (_, index) => `validators${index + 1}`);
  const imports = names.map((name, index) => `import { validators as ${name} } from "./validators-${index + 1}.js";\n`);
  return `${header}
import type { Validator } from "../emulator-tables.js";
${imports.join("")}
export const validators: Readonly<Record<string, Validator>> = { ${names.map((name) => `...${name}`).join(", ")} };
`;
}

/**
 * Most entries share most of their fields: each distinct schema of a field is compiled once, and called by all that have it.
 * Descriptions are left out; validation does not need them.
 */
class SharedSchemas {
  readonly #names = new Map<string, string>();
  readonly schemas = new Map<string, JsonSchema>();

  /** The schema of a body, or of an object in it, with references in place of its fields' schemas. */
  share(schema: JsonSchema): object {
    const { description: _unread, properties = {}, ...rest } = schema;
    const fields = Object.entries(properties).map(([name, field]) => [name, this.#shareField(field)]);
    return { ...rest, properties: Object.fromEntries(fields) };
  }

  #shareField({ description: _unread, contentMediaType: _known, ...field }: JsonSchema): object {
    if (field.properties) return this.share(field);
    if (field.contentSchema?.properties) return { ...field, contentSchema: this.share(field.contentSchema) };
    const key = JSON.stringify(field);
    const known = this.#names.get(key);
    if (known) return { $ref: known };
    const name = `f${this.#names.size}`;
    this.#names.set(key, name);
    this.schemas.set(name, field);
    return { $ref: name };
  }
}

/** ajv, with its own code for the keywords whose standard code is not self-contained, or is large. */
function createCompiler(): Ajv {
  const ajv = new Ajv({
    // Without its optimizer: it takes as long as everything else together.
    code: { source: true, esm: true, lines: true, optimize: false },
    allErrors: true,
    messages: false,
    strict: false,
    validateSchema: false,
    meta: false,
    addUsedSchema: false,
    inlineRefs: false,
    loopRequired: 1,
  });
  for (const keyword of [minLength, maxLength, enumeration, contentSchema]) {
    ajv.removeKeyword(String(keyword.keyword));
    ajv.addKeyword(keyword);
  }
  return ajv;
}

/** Counts code points, as JSON Schema says; ajv's own code for that requires a file of ajv. */
const maxLength: CodeKeywordDefinition = {
  keyword: "maxLength",
  type: "string",
  schemaType: "number",
  code: (cxt: KeywordCxt) => cxt.fail(_`[...${cxt.data}].length > ${cxt.schemaCode}`),
};

const minLength: CodeKeywordDefinition = {
  ...maxLength,
  keyword: "minLength",
  code: (cxt: KeywordCxt) => cxt.fail(_`[...${cxt.data}].length < ${cxt.schemaCode}`),
};

/** Of strings and numbers; equal lists stand in the module once. */
const enumeration: CodeKeywordDefinition = {
  keyword: "enum",
  schemaType: "array",
  code(cxt: KeywordCxt) {
    const code = stringify(cxt.schema);
    const values = cxt.gen.scopeValue("obj", { ref: cxt.schema, key: code.toString(), code });
    cxt.fail(_`!${values}.includes(${cxt.data})`);
  },
};

/** JSON in a string: ajv knows the keyword as a mere annotation; here what stands in the string is checked. */
const contentSchema: CodeKeywordDefinition = {
  keyword: "contentSchema",
  type: "string",
  schemaType: "object",
  code(cxt: KeywordCxt) {
    const { gen, data } = cxt;
    const content = gen.let("content");
    const isJson = gen.let("isJson", true);
    gen.try(
      () => gen.assign(content, _`JSON.parse(${data})`),
      () => {
        gen.assign(isJson, false);
        cxt.error();
      },
    );
    gen.if(isJson, () => {
      const place = { keyword: "contentSchema", data: content, dataTypes: [], definedProperties: new Set<string>() };
      cxt.subschema(place, gen.name("valid"));
    });
  },
};
