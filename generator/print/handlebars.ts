import Handlebars from "handlebars";
import { htmlBlock, htmlData, htmlProse, htmlText } from "./html.js";
import { printJson } from "./json.js";
import { markdownBlock, markdownCode, markdownProse, markdownText } from "./markdown.js";

/** One format of templates: how a text is written down safely in it. */
interface Format {
  /** The whole of what a template may do besides `each` and `if`: no logic. */
  readonly helpers: Readonly<Record<string, (...given: never[]) => string>>;
  /** Whether a value without a helper is escaped, too. */
  readonly escapes: boolean;
  /** By source: a process that generates again and again, as `--watch` does, compiles them once. */
  readonly compiled: Map<string, (context: unknown) => string>;
}

const markdown: Format = {
  helpers: {
    text: (value: unknown) => markdownText(String(value ?? "")),
    prose: (value: unknown) => markdownProse(String(value ?? "")),
    code: (value: unknown) => markdownCode(String(value ?? "")),
    json: (value: unknown) => markdownBlock(printJson(value, 100), "json"),
    block: (language: string, value: string) => markdownBlock(value, language),
  },
  escapes: false,
  compiled: new Map(),
};

const html: Format = {
  helpers: {
    text: (value: unknown) => htmlText(String(value ?? "")),
    prose: (value: unknown) => htmlProse(String(value ?? "")),
    block: (value: unknown) => htmlBlock(String(value ?? "")),
    data: (value: unknown) => htmlData(value),
  },
  escapes: true,
  compiled: new Map(),
};

/** Compiles a Markdown template: strict, so that a missing value is an error, and without HTML escaping. */
export function compileMarkdown<T>(source: string): (context: T) => string {
  return compileOnce(markdown, source);
}

/** Compiles an HTML template, as strictly. What has been rendered stands in three braces; nothing else may. */
export function compileHtml<T>(source: string): (context: T) => string {
  return compileOnce(html, source);
}

function compileOnce(format: Format, source: string): (context: unknown) => string {
  const known = format.compiled.get(source) ?? compile(format, source);
  format.compiled.set(source, known);
  return known;
}

function compile({ helpers, escapes }: Format, source: string): (context: unknown) => string {
  const instance = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) {
    const write = helper as (...given: unknown[]) => string;
    instance.registerHelper(name, (...given: unknown[]) => new Handlebars.SafeString(write(...given)));
  }
  const render = instance.compile(source, {
    strict: true,
    noEscape: !escapes,
    knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
    knownHelpersOnly: true,
    preventIndent: true,
  });
  return (context) => render(context);
}
