import { Bits, u8, u16 } from "./bytes.js";
import type { Colour } from "./png.js";

/** Blocks of 8 x 8 pixels per side. */
const blocks = 8;
const side = blocks * 8;
const components = [1, 2, 3];

/** How many codes there are of each length from 1 to 16 bits: a block's brightness has nine of four bits, its details one. */
const brightnessCodes = u8(0x00, 0, 0, 0, 9, ...Array<number>(12).fill(0), 0, 1, 2, 3, 4, 5, 6, 7, 8);
const detailCodes = u8(0x10, 1, ...Array<number>(15).fill(0), 0);

/** The picture that `makePng` makes, in steps: every block is plain, so that there is nothing to transform. */
export function makeJpeg(colour: Colour): Buffer {
  return Buffer.concat([
    u8(0xff, 0xd8),
    segment(0xe0, Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1")),
    segment(0xdb, u8(0, ...Array<number>(64).fill(8))),
    segment(0xc0, u8(8), u16(side, side), u8(3, ...components.flatMap((id) => [id, 0x11, 0]))),
    segment(0xc4, brightnessCodes, detailCodes),
    segment(0xda, u8(3, ...components.flatMap((id) => [id, 0]), 0, 63, 0)),
    scan(colour),
    u8(0xff, 0xd9),
  ]);
}

function scan(colour: Colour): Buffer {
  const bits = new Bits();
  let before: readonly number[] = [0, 0, 0];
  for (let block = 0; block < blocks * blocks; block++) {
    const light = ((block % blocks) + Math.floor(block / blocks) + 1) / (2 * blocks);
    const now = levels(colour.map((part) => part + (255 - part) * light));
    for (const [index, level] of now.entries()) {
      const change = level - (before[index] ?? 0);
      const length = 32 - Math.clz32(Math.abs(change));
      // A negative number is written as one less; and then nothing but the end of the block.
      bits
        .write(length, 4)
        .write(change < 0 ? change - 1 : change, length)
        .write(0, 1);
    }
    before = now;
  }
  const bytes = [...bits.align(1).toBuffer()];
  return Buffer.from(bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])));
}

/** Brightness, blueness and redness, around zero. */
function levels([red = 0, green = 0, blue = 0]: readonly number[]): readonly number[] {
  return [
    0.299 * red + 0.587 * green + 0.114 * blue - 128,
    -0.1687 * red - 0.3313 * green + 0.5 * blue,
    0.5 * red - 0.4187 * green - 0.0813 * blue,
  ].map((level) => Math.min(127, Math.round(level)));
}

function segment(type: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([u8(0xff, type), u16(body.length + 2), body]);
}
