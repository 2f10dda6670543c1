import { printString } from "../../print/typescript.js";
import { header } from "./header.js";

export function printVersionModule(version: string): string {
  return `${header}
/** The package's version, as in package.json. */
export const version: string = ${printString(version)};
`;
}
