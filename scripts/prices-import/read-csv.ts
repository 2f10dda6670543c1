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
  const places = new Places(file, bytes);
  let end = 0;
  try {
    parse(bytes, {
      bom: true,
      // Spreadsheets and hands may mix them.
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      // Called for each cell in order, with the offset behind it: the one way to learn where a cell stands.
      cast: (text, context) => {
        if (context.index === 0) rows.push([]);
        rows.at(-1)?.push({ text, location: places.after(end, context.index === 0) });
        end = context.bytes;
        return text;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"] ?? 1);
    problems.add("csv-syntax", error.message.replace(/ at line \d+/, ""), { file, line, column: 1 });
    return undefined;
  }
  return rows.filter((row) => row.some(({ text }) => text !== ""));
}

/** Byte offsets to lines and columns; asked for in ascending order. */
class Places {
  readonly #file: string;
  readonly #bytes: Buffer;
  #line = 1;
  #lineStart: number;
  #seen = 0;

  constructor(file: string, bytes: Buffer) {
    this.#file = file;
    this.#bytes = bytes;
    this.#lineStart = bytes.subarray(0, 3).toString("hex") === "efbbbf" ? 3 : 0;
  }

  /** The cell that begins behind the end of the one before: behind a comma, or behind line ends. */
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
