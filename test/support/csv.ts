/** RFC 4180, as strict as it is written: rows of cells, or an error that says where. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let index = 0;
  while (index < text.length) {
    const [cell, end] = text[index] === '"' ? quotedCell(text, index + 1) : plainCell(text, index);
    row.push(cell);
    index = end;
    if (text[index] === ",") index++;
    else if (text[index] === "\n") {
      rows.push(row);
      row = [];
      index++;
      continue;
    } else throw new Error(`at ${index}: expected a comma or the end of the line`);
    if (index === text.length) throw new Error("a comma at the end of the file");
  }
  if (row.length > 0) throw new Error("the last line does not end");
  return rows;
}

function quotedCell(text: string, start: number): [cell: string, end: number] {
  for (let index = start; index < text.length; index++) {
    if (text[index] !== '"') continue;
    if (text[index + 1] === '"') index++;
    else return [text.slice(start, index).replaceAll('""', '"'), index + 1];
  }
  throw new Error(`at ${start}: the quote does not end`);
}

function plainCell(text: string, start: number): [cell: string, end: number] {
  const length = text.slice(start).search(/[,\n]/);
  const cell = text.slice(start, length < 0 ? text.length : start + length);
  if (/["\r]/.test(cell)) throw new Error(`at ${start}: a quote or a carriage return outside quotes`);
  return [cell, start + cell.length];
}
