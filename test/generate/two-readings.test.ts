import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tables } from "../../generated/sdk/src/tables/rows.js";
import { pascal } from "../../generator/emit/openapi/names.js";
import type { ParameterRow } from "../../templates/sdk/src/runtime/contract.js";
import { encode } from "../../templates/sdk/src/runtime/encode-request.js";
import { projectRoot } from "../support/spec-files.js";

/**
 * The rule is stated twice: as rows that the SDK interprets, and as schemas that others validate with. For any parameters
 * of any model the two agree, and what the encoder makes is valid wherever a body is described.
 */
const callbackUrl = "https://your-service.example.com/webhooks/cliprise";
const read = (path: string) => JSON.parse(readFileSync(join(projectRoot, "generated", path), "utf8"));

const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const name of ["openapi", "portable/openapi"]) ajv.addSchema({ $id: name, ...read(`openapi/${name}.json`) });
const entryOf = new Map<string, string>();
const paramsOf = new Map<string, ValidateFunction>();
for (const model of Object.keys(tables.models)) {
  const schema = read(`schemas/params/${model}.schema.json`);
  entryOf.set(model, schema["x-cliprise-entry"]);
  paramsOf.set(model, ajv.compile(schema));
}
const requestOf = new Map(
  [...new Set(entryOf.values())].map((id) => [id, ajv.compile(read(`schemas/request/${id}.schema.json`))]),
);

const urls = [
  "https://example.com/ref.jpg",
  "HTTP://EXAMPLE.com:8080/a?b=c#d",
  "https://xn--mnchen-3ya.de/x.png",
  "https://münchen.de/x.png",
  "https://8.8.8.8/x.png",
  "https://[2a00:1450:4001::1]/x.png",
  "https://sub.domain.example.co.uk./x",
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
const url = fc.oneof(fc.constantFrom(...urls), fc.webUrl(), fc.string());

/** Mostly what the row asks for, and often enough something near it. */
function valueFor(row: ParameterRow): fc.Arbitrary<unknown> {
  const bounds = [row.min, row.max]
    .filter((bound) => bound !== undefined)
    .flatMap((bound) => [bound - 1, bound, bound + 1]);
  const fitting: Readonly<Record<ParameterRow["type"], fc.Arbitrary<unknown>>> = {
    string:
      row.max === undefined
        ? fc.string()
        : fc.constantFrom(...bounds.map((length) => "😀x".repeat(length).slice(0, length))),
    integer: bounds.length > 0 ? fc.constantFrom(...bounds) : fc.integer(),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }),
    boolean: fc.boolean(),
    scalar: fc.oneof(fc.string(), fc.integer()),
    url,
    urls: fc.array(url, { maxLength: (row.max ?? 3) + 1 }),
    objects: fc.array(fc.oneof({ weight: 4, arbitrary: fc.object({ maxDepth: 1 }) }, json), { maxLength: 3 }),
  };
  const listed = row.values ? [{ weight: 12, arbitrary: fc.constantFrom<unknown>(...row.values) }] : [];
  const quoted = row.values
    ? [{ weight: 1, arbitrary: fc.constantFrom<unknown>(...row.values.map(String), ...row.values.map(Number)) }]
    : [];
  const refused = row.not ? [{ weight: 2, arbitrary: fc.constantFrom<unknown>(...row.not) }] : [];
  return fc.oneof(
    ...listed,
    ...quoted,
    ...refused,
    { weight: 4, arbitrary: fitting[row.type] },
    { weight: 1, arbitrary: json },
  );
}

function paramsFor(rows: readonly ParameterRow[]): fc.Arbitrary<object> {
  const known = fc.record(Object.fromEntries(rows.map((row) => [row.name, valueFor(row)])), {
    requiredKeys: rows.filter((row) => row.required).map(({ name }) => name),
  });
  const near = fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(fc.string(), json, { maxKeys: 1 }) },
  );
  const dropped = fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...rows.map(({ name }) => name)) },
  );
  return fc
    .tuple(known, near, dropped)
    .map(([params, extra, drop]) =>
      Object.fromEntries(Object.entries({ ...params, ...extra }).filter(([name]) => name !== drop)),
    );
}

describe("the encoder accepts exactly what the params schema accepts, and what it makes is valid on the wire", () => {
  for (const [model, row] of Object.entries(tables.models)) {
    test(model, () => {
      const validParams = paramsOf.get(model);
      const validRequest = requestOf.get(entryOf.get(model) ?? "");
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
        { numRuns: 120 },
      );
      expect(accepted, "no accepted call among all runs: the property would say nothing").toBeGreaterThan(0);
    });
  }
});

describe("a media link", () => {
  const accepted = new Set(urls.slice(0, 7));
  for (const link of urls) {
    test(`${JSON.stringify(link)} is ${accepted.has(link) ? "public" : "refused"}`, () => {
      expect(tables.url.test(link)).toBe(accepted.has(link));
      // What the pattern lets through must be a URL to the platform too, with the host that one reads.
      if (accepted.has(link)) expect(new URL(link).hostname).not.toMatch(/^(localhost|127\.|10\.)/);
    });
  }
});
