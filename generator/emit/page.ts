import { ProblemError } from "../diagnostics/problem-error.js";
import { compileTemplate } from "../print/handlebars.js";
import { type Assets, template } from "./emitter.js";

/** A page of `templates/docs`. What is wrong with the template is said at its place, when the page is rendered. */
export function compilePage<T>(assets: Assets, name: string): (context: T) => string {
  const render = compileTemplate<T>(template(assets, name));
  return (context) => {
    try {
      return render(context);
    } catch (cause) {
      throw templateProblem(name, cause);
    }
  };
}

/** Handlebars says the place in its message, in two ways; a syntax error's last line says what was expected. */
function templateProblem(name: string, cause: unknown): unknown {
  const text = cause instanceof Error ? cause.message : "";
  const [, whole, line, column] = /^(.*) - (\d+):(\d+)$/s.exec(text) ?? /^(.*) on line (\d+)/.exec(text) ?? [];
  if (whole === undefined) return cause;
  const last = text.split("\n").at(-1) ?? "";
  return new ProblemError({
    code: "bad-template",
    message: column === undefined ? `${whole}: ${last}` : whole,
    location: { file: `templates/docs/${name}`, line: Number(line), column: Number(column ?? 0) + 1 },
  });
}
