import { expect, test } from "vitest";
import { parse } from "yaml";
import { emitArazzo } from "../../generator/emit/arazzo/index.js";
import { emitConformance } from "../../generator/emit/conformance/index.js";
import { emitDocs } from "../../generator/emit/docs/index.js";
import { type Emitter, piecesOf } from "../../generator/emit/emitter.js";
import { toBehaviours } from "../../generator/emit/emulator/behaviours.js";
import { printApiModule } from "../../generator/emit/emulator/tables-modules.js";
import { emitHttpFile } from "../../generator/emit/http-file/index.js";
import { emitJsonSchemas } from "../../generator/emit/json-schema/index.js";
import { emitOpenApi } from "../../generator/emit/openapi/index.js";
import { emitPostman } from "../../generator/emit/postman/index.js";
import { printReadme } from "../../generator/emit/sdk/readme.js";
import { printRowsModule } from "../../generator/emit/sdk/tables-modules.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { assets, baseSpec, compileFiles } from "./spec-files.js";

const path = "spec/api.yaml";
const files = baseSpec();

type Product =
  | "openapi"
  | "portable"
  | "arazzo"
  | "postman"
  | "http"
  | "schemas"
  | "vectors"
  | "docs"
  | "sdk"
  | "readme"
  | "behaviours"
  | "emulator";

const emitted: readonly (readonly [emitter: Emitter, products: readonly Product[]])[] = [
  [emitOpenApi, ["openapi", "portable"]],
  [emitArazzo, ["arazzo"]],
  [emitPostman, ["postman"]],
  [emitHttpFile, ["http"]],
  [emitJsonSchemas, ["schemas"]],
  [emitConformance, ["vectors"]],
  [emitDocs, ["docs"]],
];

const productOf: readonly (readonly [RegExp, Product])[] = [
  [/^openapi\/openapi\./, "openapi"],
  [/^openapi\/portable\//, "portable"],
  [/^openapi\/arazzo/, "arazzo"],
  [/postman/, "postman"],
  [/\.http$|http-client/, "http"],
  [/^schemas\/request\//, "schemas"],
  [/^conformance\//, "vectors"],
  [/^docs\/http/, "docs"],
];

/** The products that are asked for; all, when none is named. */
function render(spec: ResolvedSpec, wanted?: readonly Product[]): ReadonlyMap<Product, string> {
  const texts = new Map<Product, string>([
    ["sdk", printRowsModule(spec)],
    ["readme", printReadme(spec, assets)],
    ["behaviours", JSON.stringify(toBehaviours(spec))],
    ["emulator", printApiModule(spec)],
  ]);
  for (const [emitter, products] of emitted) {
    if (wanted && !products.some((product) => wanted.includes(product))) continue;
    for (const file of emitter(spec, assets)) {
      const [, product] = productOf.find(([pattern]) => pattern.test(file.path)) ?? [];
      if (product) texts.set(product, (texts.get(product) ?? "") + [...piecesOf(file)].join(""));
    }
  }
  return texts;
}

/** Which products have to follow an edit of the leaf; the first pattern that fits counts. */
const rules: readonly (readonly [leaf: RegExp, products: readonly Product[]])[] = [
  [/^title$/, ["openapi", "portable", "arazzo", "postman", "http", "docs"]],
  [/^summary$/, ["openapi", "portable", "docs"]],
  [/^server\.url$/, ["openapi", "portable", "postman", "http", "docs", "sdk", "emulator"]],
  [/^operations\.\w+\.method$/, ["openapi", "portable", "postman", "http", "docs", "sdk", "emulator"]],
  [/^operations\.\w+\.path$/, ["openapi", "portable", "postman", "http", "docs", "sdk", "emulator"]],
  [/^operations\.\w+\.operationId$/, ["openapi", "portable", "arazzo", "docs"]],
  [/^operations\.status\.summary$/, ["openapi", "portable", "postman", "docs"]],
  [/^operations\.generate\.summary$/, ["openapi", "portable", "docs"]],
  [
    /status\.auth\.name$/,
    ["openapi", "portable", "arazzo", "postman", "http", "docs", "sdk", "readme", "emulator", "behaviours"],
  ],
  [/auth\.name$/, ["openapi", "portable", "arazzo", "postman", "http", "docs", "sdk", "emulator", "behaviours"]],
  [/auth\.summary$/, ["portable", "docs"]],
  [/body\.\w+\.required$/, ["openapi", "portable", "schemas", "docs"]],
  [/body\.\w+\.pattern$/, ["openapi", "schemas", "docs", "sdk"]],
  [/body\.\w+\.sample$/, ["openapi", "portable", "postman", "http", "docs", "vectors"]],
  [/body\.\w+\.summary$/, ["docs"]],
  [/query\.\w+\.required$/, ["openapi", "portable", "docs"]],
  [/query\.download\.values\.0$/, ["openapi", "arazzo", "postman", "http", "docs", "sdk", "emulator", "behaviours"]],
  [/query\.download\./, ["openapi", "docs"]],
  [/query\.\w+\./, ["openapi", "portable", "docs"]],
  [/statuses\.\d+\.summary$/, ["openapi", "portable", "docs"]],
  [/statuses\.\d+\.union$/, ["openapi", "portable"]],
  [/statuses\.\d+\.envelope$/, ["portable"]],
  [/replies\.\w+\.http$/, ["openapi", "portable", "docs", "sdk", "emulator"]],
  [/replies\.\w+\.meaning$/, ["docs", "sdk", "emulator"]],
  [/replies\.\w+\.cause$/, ["docs", "emulator"]],
  [/replies\.\w+\.summary$/, ["openapi", "docs"]],
  [/replies\.\w+\.body$/, ["openapi"]],
  [/replies\.\w+\.example\./, ["openapi", "portable", "docs", "emulator"]],
  [/otherwise\.\d+\.decision$/, ["docs"]],
  [/otherwise\./, ["docs", "sdk"]],
  [/^bodies\.\w+\.summary$/, ["openapi"]],
  [/members\.\w+\.role$/, ["docs", "sdk", "emulator"]],
  [/members\.\w+\./, ["openapi", "docs"]],
  [/^callback\.method$/, ["openapi", "docs", "emulator", "behaviours"]],
  [/^callback\./, ["openapi", "docs"]],
  [/^polling\.(first|max)Seconds$|^polling\.factor$/, ["openapi", "docs", "sdk"]],
  [/^polling\.(jitter|settleSeconds)$/, ["docs", "sdk"]],
  [/^billing\./, ["openapi", "portable", "docs"]],
];

type Leaf = readonly (string | number)[];

function leavesOf(value: unknown, at: Leaf = []): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Other values of the same kind, the likeliest to be right first: what is taken shall reach the products. */
const closed: Readonly<Record<string, readonly unknown[]>> = {
  method: ["POST", "GET", "PUT"],
  meaning: ["rejected", "failed", "refused", "processing", "succeeded", "accepted"],
  jitter: ["none", "full"],
  cause: ["wrong-key", "unknown-task", "unknown-model", "invalid-field", "no-credits", "wrong-host"],
  type: ["integer", "string", "boolean"],
  role: ["state", "action", "reason", "task", "result", "failure"],
};

function othersOf(leaf: Leaf, value: unknown): readonly unknown[] {
  const key = String(leaf.at(-1));
  const listed = closed[key];
  if (listed) return listed.filter((other) => other !== value).slice(0, 2);
  if (key === "http") return [Number(value) + 1];
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [undefined];
  const text = String(value);
  if (key === "url") return ["https://api.other.example"];
  if (key === "pattern") return ["^https://[!-~]+/[!-~]*$"];
  if (key === "sample" && text.startsWith("https:")) return ["https://other.example.com/done"];
  if (key === "path") return [`${text}2`];
  if (key === "evidence" || leaf.includes("evidence")) return ["no such place"];
  return [`${text}X`];
}

function edit(leaf: Leaf, other: unknown): ReadonlyMap<string, string> {
  const edited = structuredClone(document) as Record<string | number, unknown>;
  const owner = leaf
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((node, key) => node[key] as Record<string | number, unknown>, edited);
  const last = leaf.at(-1) ?? "";
  if (other === undefined) delete owner[last];
  else owner[last] = other;
  return new Map([...files, [path, JSON.stringify(edited, null, 1)]]);
}

const before = compileFiles(files).spec;
const rendered = before && render(before);
const document: unknown = parse(files.get(path) ?? "");
const valueAt = (leaf: Leaf) =>
  leaf.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], document);

/** Where the reference is divided is a fact about the reference. */
const leaves = leavesOf(document).filter(([part]) => part !== "reference");

/**
 * Every leaf of api.yaml is edited, one at a time: either all products that speak of it follow, or the edit is an error at its own
 * place. A product that states a fact by itself is caught here.
 */
export function checkApiLeaves(): void {
  test.each(leaves.map((leaf) => [leaf.join("."), leaf] as const))(
    "given another %s, want every product that speaks of it to follow, or an error at its place",
    (name, leaf) => {
      for (const other of othersOf(leaf, valueAt(leaf))) {
        const { spec, diagnostics } = compileFiles(edit(leaf, other));
        if (!spec) {
          // A sample that the examples repeat contradicts them, there.
          const place = leaf.at(-1) === "sample" ? /^spec\// : /^spec\/api\.yaml$/;
          expect(diagnostics.filter(({ location }) => place.test(location.file))).not.toEqual([]);
          continue;
        }
        const [, wanted] = rules.find(([pattern]) => pattern.test(name)) ?? [];
        expect(wanted, `no rule says who speaks of ${name}`).toBeDefined();
        const after = render(spec, wanted);
        const silent = wanted?.filter((product) => after.get(product) === rendered?.get(product));
        expect(silent, `${name}: ${JSON.stringify(other)}`).toEqual([]);
      }
    },
  );
}
