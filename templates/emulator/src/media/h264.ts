import { Bits } from "./bytes.js";
import type { Colour } from "./png.js";

/** Macroblocks of 16 x 16 pixels per side. */
const blocks = 4;
export const side = blocks * 16;

/** The parameter sets of a baseline stream of `side` x `side` pixels. */
export const sequenceSet = unit(
  0x67,
  new Bits()
    .write(0x42c00a, 24)
    .golomb(0)
    .golomb(0)
    .golomb(2)
    .golomb(1)
    .write(0, 1)
    .golomb(blocks - 1)
    .golomb(blocks - 1)
    .write(0b1000, 4),
);
export const pictureSet = unit(
  0x68,
  new Bits()
    .golomb(0)
    .golomb(0)
    .write(0, 2)
    .golomb(0)
    .golomb(0)
    .golomb(0)
    .write(0, 3)
    .golomb(0)
    .golomb(0)
    .golomb(0)
    .write(0b100, 3),
);

/** A picture of plain colour whose macroblocks are stored uncompressed, which the standard allows: no encoder is needed. */
export function keyFrame([red, green, blue]: Colour, number: number): Buffer {
  const luma = 16 + 0.257 * red + 0.504 * green + 0.098 * blue;
  const blueness = 128 - 0.148 * red - 0.291 * green + 0.439 * blue;
  const redness = 128 + 0.439 * red - 0.368 * green - 0.071 * blue;
  const samples = [
    ...Array<number>(256).fill(Math.round(luma)),
    ...Array<number>(64).fill(Math.round(blueness)),
    ...Array<number>(64).fill(Math.round(redness)),
  ];
  const slice = new Bits()
    .golomb(0)
    .golomb(7)
    .golomb(0)
    .write(0, 4)
    .golomb(number % 2)
    .write(0, 2)
    .golomb(0)
    .golomb(1);
  for (let block = 0; block < blocks * blocks; block++) slice.golomb(25).align().bytes(samples);
  return unit(0x65, slice);
}

/** The picture before, once more: every macroblock is skipped. `number` counts the frames since the last key frame. */
export function repeatFrame(number: number): Buffer {
  const slice = new Bits()
    .golomb(0)
    .golomb(5)
    .golomb(0)
    .write(number % 16, 4)
    .write(0, 3)
    .golomb(0)
    .golomb(1);
  return unit(0x41, slice.golomb(blocks * blocks));
}

/** A unit of the stream: its type, its bits, the stop bit, and no run of zeros that looks like a start code. */
function unit(type: number, bits: Bits): Buffer {
  const payload = bits.write(1, 1).align().toBuffer();
  const bytes = [type];
  let zeros = 0;
  for (const byte of payload) {
    if (zeros === 2 && byte <= 3) {
      bytes.push(3);
      zeros = 0;
    }
    bytes.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Buffer.from(bytes);
}
