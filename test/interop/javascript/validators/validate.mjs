// Every schema, vector and link by each validator, with its default settings; a warning is a problem, too.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@cfworker/json-schema";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { Ajv2020 } from "ajv/dist/2020.js";
import jsonschema from "jsonschema";
import * as z from "zod";

const { CASES, DOCUMENT } = process.env;
const cases = JSON.parse(readFileSync(CASES, "utf8"));
const warnings = [];
for (const name of ["log", "warn", "error"]) {
  const print = console[name];
  console[name] = (...words) => (/^(pass|fail) /.test(words[0]) ? print(...words) : warnings.push(words.join(" ")));
}

const validators = {
  ajv: (schema) => new Ajv2020().compile(schema),
  hyperjump: async (schema, path) => {
    const id = `https://cliprise.example/${path}`;
    registerSchema(schema, id);
    const isValid = await validate(id);
    return (instance) => isValid(instance).valid;
  },
  cfworker: (schema) => {
    const validator = new Validator(schema, "2020-12");
    return (instance) => validator.validate(instance).valid;
  },
  jsonschema: (schema) => (instance) => jsonschema.validate(instance, schema).valid,
  zod: (schema) => {
    const type = z.fromJSONSchema(schema);
    return (instance) => type.safeParse(instance).success;
  },
};

for (const [name, compile] of Object.entries(validators)) {
  const problems = [];
  const compiled = new Map();
  for (const path of cases.schemas) {
    try {
      compiled.set(path, await compile(JSON.parse(readFileSync(join(DOCUMENT, path), "utf8")), path));
    } catch (error) {
      problems.push(`${path}: ${error.message}`);
    }
  }
  for (const { id, schema, instance, valid } of [...cases.vectors, ...cases.links]) {
    const given = compiled.get(schema)?.(instance) ?? valid;
    if (given !== valid) problems.push(`${schema} ${id} is ${valid ? "refused" : "accepted"}`);
  }
  problems.push(...warnings.splice(0));
  const first = problems.slice(0, 3).join("; ").replace(/\s+/g, " ");
  console.log(problems.length === 0 ? `pass ${name}` : `fail ${name}: ${problems.length} problems: ${first}`);
}
