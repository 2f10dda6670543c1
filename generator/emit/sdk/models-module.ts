import {
  IndentationText,
  type InterfaceDeclarationStructure,
  NewLineKind,
  type OptionalKind,
  Project,
  type PropertySignatureStructure,
  StructureKind,
} from "ts-morph";
import type { Tables } from "../../../templates/sdk/src/contract.js";
import { describeParameter, namedSummary, priceText } from "../../derive/describe.js";
import { pascal } from "../../derive/names.js";
import { parameterTypes } from "../../derive/parameter-types.js";
import { tablesOf } from "../../derive/rows.js";
import type { Entry, Parameter, ResolvedSpec } from "../../ir/types.js";
import { header } from "../../print/header.js";
import { docText, printKey, printString } from "../../print/typescript.js";

/**
 * The types that callers meet: one interface per entry, and one plain map from model to parameters. A plain map costs the
 * compiler the same at 55 models and at 5,500, offers all of them, and reports a wrong field at that field.
 */
export function printModelsModule(spec: ResolvedSpec): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, newLineKind: NewLineKind.LineFeed },
  });
  const file = project.createSourceFile("models.ts", {
    statements: [
      header,
      ...spec.entries.filter(({ aliasOf }) => aliasOf === null).map(entryInterface),
      modelsInterface(spec),
      "/** Every value that can be sent as `model`. */\nexport type Model = keyof Models;",
    ],
  });
  return file.getFullText();
}

function entryInterface(entry: Entry): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name: typeName(entry),
    isExported: true,
    docs: [{ description: docText(`${namedSummary(entry)} (${pageOf(entry)})`) }],
    properties: entry.parameters.map((parameter) => property(parameter, entry)),
  };
}

function property(parameter: Parameter, entry: Entry): OptionalKind<PropertySignatureStructure> {
  return {
    name: printKey(parameter.name),
    hasQuestionToken: !parameter.required,
    type: parameter.required ? typeOf(parameter) : `${typeOf(parameter)} | undefined`,
    docs: [{ description: docText(`${describeParameter(parameter)} (${pageOf(entry)})`) }],
  };
}

function typeOf({ type, values, members }: Parameter): string {
  const known = Object.entries(members).map(
    ([name, each]) => `${printKey(name)}?: ${parameterTypes[each].typescript} | undefined; `,
  );
  if (known.length > 0) return `readonly { ${known.join("")}[other: string]: unknown }[]`;
  if (!values) return parameterTypes[type].typescript;
  return values.map(({ value }) => (typeof value === "string" ? printString(value) : String(value))).join(" | ");
}

function modelsInterface(spec: ResolvedSpec): InterfaceDeclarationStructure {
  const { models, entries } = spec;
  const tables = tablesOf(spec);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    kind: StructureKind.Interface,
    name: "Models",
    isExported: true,
    docs: [{ description: docText("Every model that can be sent, with its parameters.") }],
    properties: models.map(({ model, entry, route }) => ({
      name: printString(model),
      type: typeName(byId.get(entry.aliasOf ?? entry.id) ?? entry),
      docs: [
        {
          // Not ts-morph's own tags: before those it closes what the text may have left open, such as `/*`.
          description: `${docText(`${entry.name}${route.label === null ? "" : `, ${route.label}`}: ${price(tables, model)}.`)}${
            entry.aliasOf === null ? "" : `\n@deprecated ${docText(`Send ${entry.aliasOf}.`)}`
          }`,
        },
      ],
    })),
  };
}

/** Where all that is known of a model stands, in the package. */
function pageOf({ id }: Entry): string {
  return `docs/models/${id}.md`;
}

/** Whatever its parameters are. */
function price(tables: Tables, model: string): string {
  const { price: { credits = [], otherwise = [], unit = "" } = {}, before = [] } = tables.models[model] ?? {};
  const documented = [...credits, ...otherwise].filter((amount) => amount !== null);
  if (documented.length === 0) return "no price is documented";
  const since = before.at(-1)?.until;
  const text = priceText({ min: Math.min(...documented), max: Math.max(...documented), unit });
  return since === undefined ? text : `${text} since ${since}`;
}

function typeName({ id }: Entry): string {
  return `${pascal(id)}Params`;
}
