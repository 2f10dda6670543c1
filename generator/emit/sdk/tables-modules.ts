import type { ModelRow } from "../../../templates/sdk/src/contract.js";
import { toPriceHistory } from "../../derive/price-history.js";
import { tablesOf } from "../../derive/rows.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { printLiteral, printRegExp, printString } from "../../print/typescript.js";
import { header } from "./header.js";

/** What the runtime interprets: a row per model, with its parameters and its prices. */
export function printRowsModule(spec: ResolvedSpec): string {
  const tables = tablesOf(spec);
  const models = Object.entries(tables.models).map(([model, row]) => `    ${printString(model)}: ${printRow(row)},\n`);
  return `${header}
import type { Tables } from "../contract.js";

export const tables: Tables = {
  api: ${printLiteral(tables.api).replaceAll("\n", "\n  ")},
  models: {
${models.join("")}  },
  families: ${printLiteral(tables.families).replaceAll("\n", "\n  ")},
  url: ${printRegExp(tables.url.source)},
  callbackUrl: ${printRegExp(tables.callbackUrl.source)},
};
`;
}

/** What was charged before: a module of its own, so that only who estimates carries it. */
export function printHistoryModule(spec: ResolvedSpec): string {
  const models = Object.entries(toPriceHistory(spec)).map(
    ([model, steps]) => `  ${printString(model)}: ${printTuple(steps)},\n`,
  );
  return `${header}
import type { PriceHistory } from "../price/estimate-at.js";

export const history: PriceHistory = {${models.length > 0 ? `\n${models.join("")}` : ""}};
`;
}

/** A line per parameter. */
function printRow([parameters, ...others]: ModelRow): string {
  const lines = parameters.map((parameter) => `        ${printTuple(parameter)},\n`);
  return `[\n      [\n${lines.join("")}      ],\n      ${others.map(printTuple).join(", ")},\n    ]`;
}

/** What is absent between two members is a hole: shorter than any word for it. */
function printTuple(value: unknown): string {
  if (value === undefined) return "";
  return Array.isArray(value) ? `[${value.map(printTuple).join(", ")}]` : printLiteral(value);
}
