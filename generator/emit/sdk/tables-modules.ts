import type { ModelRow } from "../../../templates/sdk/src/contract.js";
import { tablesOf } from "../../derive/rows.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { header } from "../../print/header.js";
import { printKey, printLiteral, printRegExp, printString } from "../../print/typescript.js";

/** What the runtime interprets: a row per model, with its parameters and its prices. */
export function printRowsModule(spec: ResolvedSpec): string {
  const tables = tablesOf(spec);
  const models = Object.entries(tables.models).map(([model, row]) => `    ${printString(model)}: ${printRow(row)},\n`);
  return `${header}
import type { Tables } from "../contract.js";

/** By themselves for who needs no more than these. */
export const url = ${printRegExp(tables.url.source)};
export const callbackUrl = ${printRegExp(tables.callbackUrl.source)};
export const taskMember = ${printString(tables.api.operations.generate.members.task ?? "")};

export const tables: Tables = {
  api: ${printLiteral(tables.api).replaceAll("\n", "\n  ")},
  models: {
${models.join("")}  },
  families: ${printLiteral(tables.families).replaceAll("\n", "\n  ")},
  url,
  callbackUrl,
};
`;
}

/** A line per parameter. */
function printRow({ parameters, before, ...others }: ModelRow): string {
  const members = Object.entries(others).map(([name, member]) => `      ${name}: ${printLine(member)},\n`);
  const steps = before?.map((step) => `        ${printLine(step)},\n`);
  if (steps) members.push(`      before: [\n${steps.join("")}      ],\n`);
  const rows = Object.entries(parameters).map(([name, row]) => `        ${printKey(name)}: ${printLine(row)},\n`);
  return `{\n      parameters: {\n${rows.join("")}      },\n${members.join("")}    }`;
}

function printLine(value: unknown): string {
  return printLiteral(value, Number.POSITIVE_INFINITY);
}
