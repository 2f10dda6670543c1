import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tables } from "../../generated/sdk/src/tables/rows.js";
import { pascal } from "../../generator/derive/names.js";
import type { ModelRow, ParameterRow, ParameterType } from "../../templates/sdk/src/contract.js";
import { encode } from "../../templates/sdk/src/request/encode-request.js";
import { anyPath } from "../support/any-character.js";
import { projectRoot } from "../support/spec-files.js";

/**
 * The rule is stated twice: as rows that the SDK interprets, and as schemas that others validate with. For any parameters
 * of any model the two agree, and what the encoder makes is valid wherever a body is described.
 */
const callbackUrl = "https://your-service.example.com/webhooks/cliprise";
const read = (path: string) => JSON.parse(readFileSync(join(projectRoot, "generated", path), "utf8"));

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
for (const name of ["openapi", "portable/openapi"]) ajv.addSchema({ $id: name, ...read(`openapi/${name}.json`) });
const paramsOf = new Map<string, ValidateFunction>();
for (const model of Object.keys(tables.models)) {
  paramsOf.set(model, ajv.compile(read(`schemas/params/${model}.schema.json`)));
}
const requestOf = new Map<string, ValidateFunction>();
for (const file of readdirSync(join(projectRoot, "generated/schemas/request"))) {
  const schema = read(`schemas/request/${file}`);
  const validate = ajv.compile(schema);
  for (const model of schema.properties.model.enum) requestOf.set(model, validate);
}

const publicCount = 7;
const urls = [
  "https://example.com/ref.jpg",
  "http://EXAMPLE.com:8080/a?b=c#d",
  "https://xn--mnchen-3ya.de/x.png",
  "https://münchen.de/x.png",
  "https://8.8.8.8/x.png",
  "https://sub.domain.example.co.uk./x",
  "https://1.1.1.1",
  "http://localhost/x",
  "http://localhost./x",
  "http://printer.local/x",
  "http://127.0.0.1/x",
  "http://0x7f.1/x",
  "http://2130706433/x",
  "http://017700000001/x",
  "http://10.0.0.1/x",
  "http://172.16.0.1/x",
  "http://192.168.1.1/x",
  "http://169.254.169.254/latest/meta-data",
  "http://[::1]/x",
  "https://[2a00:1450:4001::1]/x.png",
  "http://api.internal/x",
  "http://0.0.0.0/x",
  "http://00.0.0.0/x",
  "http://100.64.0.1/x",
  "https://1.1.1/x",
  "https://1.1.1.1.1/x",
  "https://256.1.1.1/x",
  "http://[::ffff:127.0.0.1]/x",
  "http://[2002:7f00:1::]/x",
  "https://user:secret@example.com/x",
  "https://example.com\\@localhost/x",
  "https://exa mple.com/x",
  "ftp://example.com/x",
  "data:image/png;base64,AAAA",
  "example.com/x",
  "",
];

const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>;
const url = fc.oneof(
  fc.constantFrom(...urls),
  fc.tuple(fc.domain(), anyPath).map(([host, path]) => `https://${host}${path}`),
  fc.string(),
);

/** What the row asks for. */
function validFor(row: ParameterRow): fc.Arbitrary<unknown> {
  const { type = "string", values, max, min, not } = row;
  if (values) return fc.constantFrom<unknown>(...values);
  const link = fc.constantFrom(...urls.slice(0, publicCount));
  const byType: Readonly<Record<ParameterType, fc.Arbitrary<unknown>>> = {
    string: fc.string(max === undefined ? {} : { maxLength: max }).filter((text) => !not?.includes(text)),
    integer: fc.integer({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) }),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }),
    boolean: fc.boolean(),
    scalar: fc.oneof(fc.string(), fc.integer()),
    url: link,
    urls: fc.array(link, { maxLength: max ?? 3 }),
    objects: fc.array(fc.object({ maxDepth: 1 }), { maxLength: 3 }),
  };
  return byType[type];
}

/** What people take for it: at the bounds and past them, quoted, not in the list, of another type. */
function nearFor(row: ParameterRow): fc.Arbitrary<unknown> {
  const { type = "string", values, max, min, not = [] } = row;
  const bounds = [min, max].filter((bound) => bound !== undefined).flatMap((bound) => [bound - 1, bound, bound + 1]);
  const long = type === "string" ? bounds.map((length) => "😀".repeat(length)) : [];
  const quoted = values ? [...values.map(String), ...values.map(Number)] : [];
  const candidates = [...bounds, ...long, ...quoted, ...not];
  const links = type === "urls" ? fc.array(url, { maxLength: (max ?? 3) + 1 }) : url;
  return fc.oneof(json, links, ...(candidates.length > 0 ? [fc.constantFrom<unknown>(...candidates)] : []));
}

/** One call in two is right; the others are right but for a few values, a missing name or one too many. */
function paramsFor(parameters: ModelRow["parameters"]): fc.Arbitrary<object> {
  const rows = Object.entries(parameters);
  const names = rows.map(([name]) => name);
  const requiredKeys = rows.filter(([, { required }]) => required).map(([name]) => name);
  const valid = fc.record(Object.fromEntries(rows.map(([name, row]) => [name, validFor(row)])), { requiredKeys });
  const near = fc.record(Object.fromEntries(rows.map(([name, row]) => [name, nearFor(row)])), { requiredKeys: [] });
  const few = fc.tuple(near, fc.subarray(names, { maxLength: Math.min(2, names.length) }));
  const mistake = fc.oneof(
    few.map(([values, names]) => ({ add: pick(values, names), drop: "" })),
    fc.dictionary(fc.string(), json, { maxKeys: 1 }).map((add) => ({ add, drop: "" })),
    fc.constantFrom(...names).map((drop) => ({ add: {}, drop })),
  );
  const wrong = fc
    .tuple(valid, mistake)
    .map(([params, { add, drop }]) =>
      Object.fromEntries(Object.entries({ ...params, ...add }).filter(([name]) => name !== drop)),
    );
  return fc.oneof(valid, wrong);
}

function pick(values: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}

describe("the encoder accepts exactly what the params schema accepts, and what it makes is valid on the wire", () => {
  for (const [model, row] of Object.entries(tables.models)) {
    test(model, () => {
      const validParams = paramsOf.get(model);
      const validRequest = requestOf.get(model);
      const component = `#/components/schemas/${pascal(model)}Request`;
      const documents = ["openapi", "portable/openapi"].map((name) => ajv.getSchema(`${name}${component}`));
      let accepted = 0;
      fc.assert(
        fc.property(paramsFor(row.parameters), (params) => {
          const { body, issues } = encode(tables, model, params, { callbackUrl });
          expect(issues.length === 0, `${JSON.stringify(issues)} against ${JSON.stringify(validParams?.errors)}`).toBe(
            validParams?.(params),
          );
          if (issues.length > 0) return;
          accepted++;
          expect(validRequest?.(body), ajv.errorsText(validRequest?.errors)).toBe(true);
          for (const valid of documents) expect(valid?.(body), ajv.errorsText(valid?.errors)).toBe(true);
        }),
        { numRuns: 40 },
      );
      expect(accepted, "no accepted call among all runs: the property would say nothing").toBeGreaterThan(0);
    });
  }
});

describe("a media link", () => {
  const accepted = new Set(urls.slice(0, publicCount));
  for (const link of urls) {
    test(`${JSON.stringify(link)} is ${accepted.has(link) ? "public" : "refused"}`, () => {
      expect(tables.url.test(link)).toBe(accepted.has(link));
      // What the pattern lets through must be a URL to the platform too, with the host that one reads.
      if (accepted.has(link)) expect(new URL(link).hostname).not.toMatch(/^(localhost|127\.|10\.)/);
    });
  }
});
