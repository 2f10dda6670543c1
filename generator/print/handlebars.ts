import Handlebars from "handlebars";
import { printJson } from "./json.js";
import { markdownBlock, markdownCode, markdownText } from "./markdown.js";

/** The whole of what a template may do besides `each` and `if`: no logic, only ways to write a text down safely. */
const helpers = {
  text: (value: unknown) => markdownText(String(value ?? "")),
  code: (value: unknown) => markdownCode(String(value ?? "")),
  json: (value: unknown) => markdownBlock(printJson(value, 100), "json"),
  block: (language: string, value: string) => markdownBlock(value, language),
} as const;

/** By source: a process that generates again and again, as `--watch` does, compiles them once. */
const compiled = new Map<string, (context: unknown) => string>();

/** Compiles a Markdown template: strict, so that a missing value is an error, and without HTML escaping. */
export function compileTemplate<T>(source: string): (context: T) => string {
  const known = compiled.get(source) ?? compile(source);
  compiled.set(source, known);
  return known;
}

function compile(source: string): (context: unknown) => string {
  const instance = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) instance.registerHelper(name, helper);
  const render = instance.compile(source, {
    strict: true,
    noEscape: true,
    knownHelpers: { text: true, code: true, json: true, block: true },
    knownHelpersOnly: true,
    preventIndent: true,
  });
  return (context) => render(context);
}
