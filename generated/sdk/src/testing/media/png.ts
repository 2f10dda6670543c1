import { deflateSync } from "node:zlib";
import { crc32, u8, u32 } from "./bytes.js";

export type Colour = readonly [red: number, green: number, blue: number];

const side = 64;

/** A small square picture: a gradient of one colour, so that two pictures can be told apart by eye. */
export function makePng([red, green, blue]: Colour): Buffer {
  const rows = Array.from({ length: side }, (_, y) => {
    const pixels = Array.from({ length: side }, (_, x) => {
      const light = (x + y) / (2 * side);
      return [red, green, blue].map((part) => Math.round(part + (255 - part) * light));
    });
    return u8(0, ...pixels.flat());
  });
  return Buffer.concat([
    u8(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", Buffer.concat([u32(side, side), u8(8, 2, 0, 0, 0)])),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", u8()),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
}
