import type { ParameterRow } from "../../../templates/sdk/src/runtime/contract.js";
import { toPrices } from "../../ir/rows.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { printLiteral, printRegExp, printString } from "../../print/typescript.js";
import { header } from "./header.js";

/** What the runtime interprets: a row per model. Parameters that are the same in several models are stated once. */
export function printRowsModule(spec: ResolvedSpec): string {
  const { tables } = spec;
  const constants = new Constants();
  const models = Object.entries(tables.models).map(([model, { body, parameters, fixed, alias }]) => {
    const members = [
      `body: ${printString(body)}`,
      `parameters: [${parameters.map((row) => constants.nameOf(row)).join(", ")}]`,
      ...(fixed ? [`fixed: ${printLiteral(fixed)}`] : []),
      ...(alias ? [`alias: ${printString(alias)}`] : []),
    ];
    return `    ${printString(model)}: { ${members.join(", ")} },\n`;
  });
  return `${header}
import type { ParameterRow, Tables } from "../runtime/contract.js";

${constants.declarations.join("\n")}

export const tables: Tables = {
  models: {
${models.join("")}  },
  families: ${printLiteral(tables.families).replaceAll("\n", "\n  ")},
  url: ${printRegExp(tables.url.source)},
  callbackUrl: ${printRegExp(tables.callbackUrl.source)},
};
`;
}

/** Rows by their text: equal rows share a constant, named for the parameter. */
class Constants {
  readonly declarations: string[] = [];
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  nameOf(row: ParameterRow): string {
    const literal = printLiteral(row);
    const known = this.#names.get(literal);
    if (known) return known;
    const count = (this.#counts.get(row.name) ?? 0) + 1;
    const name = `${row.name}_${count}`;
    this.#counts.set(row.name, count);
    this.#names.set(literal, name);
    this.declarations.push(`const ${name}: ParameterRow = ${literal};`);
    return name;
  }
}

export function printPricesModule(spec: ResolvedSpec): string {
  const rows = Object.entries(toPrices(spec)).map(
    ([model, row]) => `  ${printString(model)}: ${printLiteral(row).replaceAll("\n", "\n  ")},\n`,
  );
  return `${header}
import type { Prices } from "../runtime/contract.js";

export const prices: Prices = {
${rows.join("")}};
`;
}
