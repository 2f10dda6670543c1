import { Bits } from "./bytes.js";

/** Bytes of a frame of 32 kbit/s at 48 kHz: exact, so that no frame needs padding. A frame lasts 24 ms. */
const frameSize = 96;
const framesPerSecond = 1000 / 24;

/** A soft hum: MPEG-1 layer III, mono. Every granule carries one coefficient of the spectrum and nothing else. */
export function makeMp3(seconds: number): Buffer {
  const frame = Buffer.alloc(frameSize);
  frame.set([0xff, 0xfb, 0x14, 0xc0]);
  const side = new Bits().write(0, 9 + 5 + 4);
  for (let granule = 0; granule < 2; granule++) {
    const [lengthInBits, pairs, gain] = [8, 6, 198];
    side
      .write(lengthInBits, 12)
      .write(pairs, 9)
      .write(gain, 8)
      .write(0, 4 + 1);
    side
      .write(1, 5)
      .write(1, 5)
      .write(1, 5)
      .write(0, 4 + 3 + 1 + 1 + 1);
  }
  frame.set(side.toBuffer(), 4);
  // Huffman table 1: "1" is a pair of zeros, "01" the pair (1, 0), and then its sign.
  const granule = 0b11111_01_0;
  frame.set([granule, granule], 4 + 17);
  return Buffer.concat(Array.from({ length: Math.ceil(seconds * framesPerSecond) }, () => frame));
}
