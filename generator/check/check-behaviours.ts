import { readings } from "../../templates/emulator/src/assumptions.js";
import { optionRules } from "../../templates/emulator/src/emulator-options.js";
import { didYouMean } from "../../templates/sdk/src/request/suggest.js";
import type { Report } from "../diagnostics/report.js";
import type { AuthoredSpec } from "../load/authored.js";

/** By behaviour, its readings: first the emulator's own. */
const table: Readonly<Record<string, readonly string[]>> = readings;

const options = Object.keys(optionRules([]));

/** The page of the emulator promises what can be turned and set: what the emulator does not have would be refused where it runs. */
export function checkBehaviours({ emulator, documents }: AuthoredSpec, report: Report): void {
  const document = documents.emulator;
  for (const [id, { reading, others, option }] of Object.entries(emulator)) {
    if (option !== undefined && !options.includes(option)) {
      const message = `the emulator has no option ${option}; ${didYouMean(option, options, `known: ${options.join(", ")}`)}`;
      report.add("unknown-to-generator", message, document.locate([id, "option"]));
    }
    if (reading === undefined) continue;
    const file = "templates/emulator/src/assumptions.ts";
    const known = Object.hasOwn(table, id) ? table[id] : undefined;
    if (!known) {
      const hint = didYouMean(id, Object.keys(table), "add it there");
      report.add("unknown-to-generator", `${id} has no row in ${file}; ${hint}`, document.locate([id], "key"));
      continue;
    }
    const [own = "", ...rest] = known;
    if (reading !== own) {
      const message = `the emulator reads ${id} as ${own}, says ${file}, and not as ${reading}`;
      report.add("unknown-to-generator", message, document.locate([id, "reading"]));
    }
    const stated = Object.keys(others ?? {});
    for (const other of stated.filter((name) => !rest.includes(name))) {
      const message = `${id} cannot be turned to ${other}: ${file} has ${rest.join(", ")}`;
      report.add("unknown-to-generator", message, document.locate([id, "others", other], "key"));
    }
    for (const lacking of rest.filter((name) => !stated.includes(name))) {
      const message = `expected ${lacking}, to which ${file} can turn ${id}: state it here, or take it out there`;
      report.add("unknown-to-generator", message, document.locate([id, "others"]));
    }
  }
}
