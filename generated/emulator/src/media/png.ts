import { deflateSync } from "node:zlib";
import { crc32, u8, u32 } from "./bytes.js";

export type Colour = readonly [red: number, green: number, blue: number];

const side = 64;

/** A small square picture: a gradient of one colour, so that two pictures can be told apart by eye. */
export function makePng(colour: Colour): Buffer {
  const rows = Buffer.alloc(side * (1 + side * 3));
  let at = 0;
  for (let y = 0; y < side; y++) {
    at++;
    for (let x = 0; x < side; x++) {
      const light = (x + y) / (2 * side);
      for (const part of colour) rows[at++] = part + (255 - part) * light;
    }
  }
  return Buffer.concat([
    u8(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", Buffer.concat([u32(side, side), u8(8, 2, 0, 0, 0)])),
    chunk("IDAT", deflateSync(rows, { level: 1 })),
    chunk("IEND", u8()),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
}
