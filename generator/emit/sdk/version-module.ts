import { header } from "../../print/header.js";
import { printString } from "../../print/typescript.js";

export function printVersionModule(version: string): string {
  return `${header}
/** The package's version, as in package.json. */
export const version: string = ${printString(version)};
`;
}
