import { CsvError, parse } from "csv-parse/sync";
import type { Location } from "../../generator/diagnostics/diagnostic.js";
import type { Problems } from "./problem-codes.js";

export interface Cell {
  readonly text: string;
  readonly location: Location;
}

/** The lines of a CSV file that are not empty, each cell with its place; undefined when it is no CSV. */
export function readCsv(file: string, bytes: Buffer, problems: Problems): readonly (readonly Cell[])[] | undefined {
  const rows: Cell[][] = [];
  const { start, delimiter } = findDelimiter(bytes);
  const places = new Places(file, bytes, start);
  let end = start;
  try {
    parse(bytes.subarray(start), {
      delimiter,
      // Spreadsheets and hands may mix them.
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      // Called for each cell in order, with the offset behind it: the one way to learn where a cell stands.
      cast: (text, context) => {
        if (context.index === 0) rows.push([]);
        rows.at(-1)?.push({ text, location: places.after(end, context.index === 0) });
        end = start + context.bytes;
        return text;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"] ?? 1) + places.linesBefore;
    problems.add("csv-syntax", error.message.replace(/ at line \d+/, ""), { file, line, column: 1 });
    return undefined;
  }
  return rows.filter((row) => row.some(({ text }) => text !== ""));
}

/** What is between cells: spreadsheets write `;` where the comma is in numbers, and some say so in a line of their own. */
function findDelimiter(bytes: Buffer): { readonly start: number; readonly delimiter: string } {
  const mark = bytes.subarray(0, 3).toString("hex") === "efbbbf" ? 3 : 0;
  const text = bytes.toString("utf8", mark);
  const said = /^"?sep=(.)"?(\r\n|\n|\r)/.exec(text);
  if (said) return { start: mark + Buffer.byteLength(said[0]), delimiter: said[1] ?? "," };
  const header = (/^\s*[^\r\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => header.split(delimiter).length;
  const [delimiter = ","] = [",", ";", "\t"].sort((a, b) => count(b) - count(a));
  return { start: mark, delimiter };
}

/** Byte offsets to lines and columns; asked for in ascending order. */
class Places {
  readonly #file: string;
  readonly #bytes: Buffer;
  #line: number;
  #lineStart: number;
  #seen: number;
  /** Of what comes before the first line that counts. */
  readonly linesBefore: number;

  constructor(file: string, bytes: Buffer, start: number) {
    this.#file = file;
    this.#bytes = bytes;
    this.linesBefore = bytes.toString("utf8", 0, start).split(/\r\n|\n|\r/).length - 1;
    this.#line = this.linesBefore + 1;
    this.#lineStart = start;
    this.#seen = start;
  }

  /** The cell that begins behind the end of the one before: behind a delimiter, or behind line ends. */
  after(end: number, first: boolean): Location {
    let start = Math.max(end, this.#lineStart);
    if (!first) start++;
    else while (this.#bytes[start] === 0x0a || this.#bytes[start] === 0x0d) start++;
    for (; this.#seen < start; this.#seen++) {
      const byte = this.#bytes[this.#seen];
      // A lone carriage return ends a line as well.
      if (byte !== 0x0a && (byte !== 0x0d || this.#bytes[this.#seen + 1] === 0x0a)) continue;
      this.#line++;
      this.#lineStart = this.#seen + 1;
    }
    const column = this.#bytes.toString("utf8", this.#lineStart, start).length + 1;
    return { file: this.#file, line: this.#line, column };
  }
}
