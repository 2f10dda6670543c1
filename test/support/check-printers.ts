import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { printCsv } from "../../generator/print/csv.js";
import { inSentence, toLine } from "../../generator/print/escape.js";
import { compileMarkdown } from "../../generator/print/handlebars.js";
import { printJson } from "../../generator/print/json.js";
import { markdownBlock, markdownCode, markdownProse, markdownText } from "../../generator/print/markdown.js";
import { docText, printKey, printLiteral, printRegExp, printString } from "../../generator/print/typescript.js";
import { printYaml } from "../../generator/print/yaml.js";
import { proseParts } from "../../templates/site/src/request/prose-parts.js";
import { parseCsv } from "./csv.js";
import { hostileText } from "./hostile-text.js";
import { cellsOf, inHtml, toHtml } from "./markdown.js";
import { invisible } from "./skeleton.js";
import { literalValue, parseTypeScript, skeletonOfTypeScript } from "./typescript.js";

/** A batch is printed into one document and read back at once. */
const batchSize = 52;
const batch = fc.array(hostileText, { minLength: batchSize, maxLength: batchSize });

/** Tests of every printer with so many batches of hostile texts; of what is slow to read back, a part of them. */
export function checkPrinters(batches: number): void {
  const everyBatch = (check: (texts: readonly string[]) => void, part = 1) =>
    fc.assert(
      fc.property(batch, (texts) => {
        check(texts);
      }),
      { numRuns: Math.ceil(batches / part) },
    );

  describe("TypeScript", () => {
    it("string literals are one literal of that very text", () => {
      everyBatch((texts) => {
        const source = texts.map((text, index) => `const c${index} = ${printString(text)};\n`).join("");
        expect(values(source)).toEqual(texts);
        expect(invisible.test(source.replaceAll("\n", ""))).toBe(false);
      });
    });

    it("objects and arrays are literals of that very value, whatever their keys", () => {
      everyBatch((texts) => {
        const value = Object.fromEntries(texts.map((text, index) => [text, [text, index, { [text]: null }]]));
        expect(values(`const c = ${printLiteral(value, 80)};`)).toEqual([value]);
      });
    });

    it("keys never set a prototype", () => {
      for (const key of ["__proto__", "constructor", "prototype", "toString"]) {
        expect(values(`const c = { ${printKey(key)}: 1 };`)).toEqual([Object.fromEntries([[key, 1]])]);
      }
    });

    it("doc comments stay comments, without tags or links", () => {
      const benign = skeletonOfTypeScript(interfaceOf(Array(batchSize).fill("word")));
      everyBatch((texts) => expect(skeletonOfTypeScript(interfaceOf(texts))).toBe(benign));
    });

    it("regular expressions are one literal of the same pattern", () => {
      everyBatch((texts) => {
        for (const text of texts.filter(isPattern)) {
          const [statement] = parseTypeScript(`const c = ${printRegExp(text)};`).statements;
          const [declaration] =
            statement && ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
          const literal = declaration?.initializer?.getText() ?? "";
          expect(ts.SyntaxKind[declaration?.initializer?.kind ?? 0]).toBe("RegularExpressionLiteral");
          expect(invisible.test(literal)).toBe(false);
          expect(isPattern(literal.slice(1, -2))).toBe(true);
        }
      }, 10);
    });

    function values(source: string): unknown[] {
      return parseTypeScript(source).statements.map((statement) => {
        if (!ts.isVariableStatement(statement)) throw new Error(`a statement of kind ${ts.SyntaxKind[statement.kind]}`);
        const [declaration] = statement.declarationList.declarations;
        if (!declaration?.initializer) throw new Error("no value");
        return literalValue(declaration.initializer);
      });
    }

    function interfaceOf(texts: readonly string[]): string {
      const members = texts.map((text, index) => `  /** ${docText(text)} */\n  m${index}: string;\n`);
      return `export interface I {\n${members.join("")}}\n`;
    }

    function isPattern(text: string): boolean {
      try {
        return new RegExp(text, "u") instanceof RegExp;
      } catch {
        return false;
      }
    }
  });

  describe("JSON and YAML", () => {
    it("JSON reads back as the same value", () => {
      everyBatch((texts) => {
        const value = { list: texts, map: Object.fromEntries(texts.map((text) => [text, { [text]: text }])) };
        const json = printJson(value);
        expect(JSON.parse(json)).toEqual(value);
        expect(invisible.test(json.replaceAll("\n", ""))).toBe(false);
      });
    });

    it("YAML reads back as the same value", () => {
      everyBatch((texts) => {
        // A key longer than 1,024 characters is none to YAML; no key of ours comes near.
        const keys = texts.filter((text) => text.length < 150 && text !== "__proto__");
        const value = { list: texts, map: Object.fromEntries(keys.map((text) => [text, { [text]: text }])) };
        const yaml = printYaml(value);
        expect(parse(yaml)).toEqual(value);
        expect(invisible.test(yaml.replaceAll("\n", ""))).toBe(false);
      }, 4);
    });
  });

  describe("CSV", () => {
    it("has the rows and cells that it was given, none of them a formula", () => {
      everyBatch((texts) => {
        const given = texts.map((text, index) => [text, index, null, text]);
        const csv = printCsv(given);
        const rows = parseCsv(csv);
        expect(rows.map((row) => row.length)).toEqual(given.map((row) => row.length));
        expect(csv.split("\n")).toHaveLength(given.length + 1);
        for (const [row, [text]] of rows.map((row, index) => [row, [texts[index] ?? ""]] as const)) {
          const line = toLine(text);
          expect([line, `'${line}`]).toContain(row[0]);
          expect(row[0]).not.toMatch(/^[=+\-@|%＝＋－＠\t\r]/);
          expect(row[3]).toBe(row[0]);
        }
        expect(invisible.test(csv.replaceAll("\n", ""))).toBe(false);
      });
    });
  });

  describe("Markdown", () => {
    it("text shows as itself, on one line, without markup", () => {
      everyBatch((texts) => {
        const given = texts.filter((text) => toLine(text) !== "");
        const markdown = given.map(markdownText);
        expect(toHtml(markdown.join("\n\n"))).toBe(given.map((text) => `<p>${inHtml(toLine(text))}</p>`).join("\n"));
        expect(invisible.test(markdown.join(""))).toBe(false);
        // Flavours differ in what they make a link of.
        expect(markdown.filter((text) => /:\/\/|\n/.test(text))).toEqual([]);
      });
    });

    it("prose shows its parts, with no markup but the code between two backticks", () => {
      everyBatch((texts) => {
        const given = texts.map((text) => `word \`code\` ${text}`);
        const shown = given.map((text) => {
          const parts = proseParts(text.trim()).map((part) => {
            const line = inHtml(toLine(part.text));
            if (part.isCode) return line && `<code>${line}</code>`;
            return inSentence(part.text, () => line);
          });
          return `<p>${parts.join("")}</p>`;
        });
        // As with code alone.
        const markdown = given.map((text) => markdownProse(text).replaceAll("\\|", "|"));
        expect(toHtml(markdown.join("\n\n"))).toBe(shown.join("\n"));
      });
    });

    it("code shows as itself, in one code span", () => {
      everyBatch((texts) => {
        const given = texts.filter((text) => toLine(text) !== "");
        const html = given.map((text) => `<p><code>${inHtml(toLine(text))}</code></p>`);
        // Outside a table a pipe keeps its backslash.
        const markdown = given.map((text) => markdownCode(text).replaceAll("\\|", "|"));
        expect(toHtml(markdown.join("\n\n"))).toBe(html.join("\n"));
      });
    });

    it("a row has the cells that it was given, for every reader", () => {
      everyBatch((texts) => {
        const cells = texts.map((text, index) => (index % 2 ? markdownText(text) : markdownCode(text)));
        const row = `| ${cells.join(" | ")} |`;
        const rule = `|${"-|".repeat(texts.length)}`;
        const shown = texts.map((text, index) => {
          const line = inHtml(toLine(text));
          return `<th>${index % 2 || line === "" ? line : `<code>${line}</code>`}</th>`;
        });
        expect(toHtml(`${row}\n${rule}`)).toBe(
          `<table>\n<thead>\n<tr>\n${shown.join("\n")}\n</tr>\n</thead>\n</table>`,
        );
        expect(cellsOf(row)).toHaveLength(texts.length);
      });
    });

    it("a fenced block ends where it ends", () => {
      everyBatch((texts) => {
        for (const text of [...texts, texts.join("\n")]) {
          const [open = "", ...lines] = markdownBlock(text, "ts").split(/\r\n?|\n/);
          const fence = open.slice(0, -"ts".length);
          expect(lines.pop()).toBe(fence);
          expect(lines.filter((line) => /^ {0,3}`+\s*$/.test(line) && line.includes(fence))).toEqual([]);
        }
      }, 4);
    });

    it("templates take no template from their data", () => {
      const render = compileMarkdown<{ x: string }>("{{text x}}\n{{code x}}\n{{block 'ts' x}}");
      everyBatch((texts) => {
        for (const x of texts) {
          expect(render({ x })).toBe(`${markdownText(x)}\n${markdownCode(x)}\n${markdownBlock(x, "ts")}`);
        }
      }, 10);
    });
  });
}
