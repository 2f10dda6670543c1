import { crc32, u16le, u32le } from "./bytes.js";

/** 1 January 1980, the first day that the format knows: the same files make the same bytes. */
const date = u16le(0, 0x21);

/** An archive of files as they are; pictures are compressed already. */
export function makeZip(files: readonly { readonly name: string; readonly data: Buffer }[]): Buffer {
  const entries = files.map(({ name, data }) => ({
    name: Buffer.from(name, "latin1"),
    data,
    facts: Buffer.concat([u16le(20, 0, 0), date, u32le(crc32(data), data.length, data.length), u16le(name.length, 0)]),
  }));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, facts } of entries) {
    const local = Buffer.concat([u32le(0x04034b50), facts, name, data]);
    directory.push(u32le(0x02014b50), u16le(20), facts, u16le(0, 0, 0), u32le(0, offset), name);
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = entries.length;
  return Buffer.concat([
    ...parts,
    index,
    u32le(0x06054b50),
    u16le(0, 0, count, count),
    u32le(index.length, offset),
    u16le(0),
  ]);
}
