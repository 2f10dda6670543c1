import type { ModelRow } from "../../../templates/sdk/src/contract.js";
import { toPriceHistory } from "../../derive/price-history.js";
import { tablesOf } from "../../derive/rows.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { header } from "../../print/header.js";
import { printLiteral, printRegExp, printString } from "../../print/typescript.js";

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
    ([model, steps]) => `  ${printString(model)}: [\n${printLines(steps, "    ")}  ],\n`,
  );
  return `${header}
import type { PriceHistory } from "../price/estimate-at.js";

export const history: PriceHistory = {${models.length > 0 ? `\n${models.join("")}` : ""}};
`;
}

/** A line per parameter. */
function printRow({ parameters, ...others }: ModelRow): string {
  const members = Object.entries(others).map(([name, member]) => `      ${name}: ${printLine(member)},\n`);
  return `{\n      parameters: [\n${printLines(parameters, "        ")}      ],\n${members.join("")}    }`;
}

function printLines(items: readonly object[], indent: string): string {
  return items.map((item) => `${indent}${printLine(item)},\n`).join("");
}

function printLine(value: unknown): string {
  return printLiteral(value, Number.POSITIVE_INFINITY);
}
