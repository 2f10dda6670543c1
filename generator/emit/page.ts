import { ProblemError } from "../diagnostics/problem-error.js";
import { compileHtml, compileMarkdown } from "../print/handlebars.js";
import { type Assets, type TemplateFolder, template } from "./emitter.js";

/**
 * A page of one of the folders of templates, in the format that its name says. What is wrong with the template is said at
 * its place, when the page is rendered.
 */
export function compilePage<T>(assets: Assets, name: string, folder: TemplateFolder = "docs"): (context: T) => string {
  const compile = name.endsWith(".md.hbs") ? compileMarkdown : compileHtml;
  const render = compile<T>(template(assets, name, folder));
  return (context) => {
    try {
      return render(context);
    } catch (cause) {
      throw templateProblem(`templates/${folder}/${name}`, cause);
    }
  };
}

/** Handlebars says the place in its message, in two ways; a syntax error's last line says what was expected. */
function templateProblem(file: string, cause: unknown): unknown {
  const text = cause instanceof Error ? cause.message : "";
  const [, whole, line, column] = /^(.*) - (\d+):(\d+)$/s.exec(text) ?? /^(.*) on line (\d+)/.exec(text) ?? [];
  if (whole === undefined) return cause;
  const last = text.split("\n").at(-1) ?? "";
  return new ProblemError({
    code: "bad-template",
    message: column === undefined ? `${whole}: ${last}` : whole,
    location: { file, line: Number(line), column: Number(column ?? 0) + 1 },
  });
}
