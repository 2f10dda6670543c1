import { u8, u16, u32 } from "./bytes.js";
import { keyFrame, pictureSet, repeatFrame, sequenceSet, side } from "./h264.js";
import type { Colour } from "./png.js";

const framesPerSecond = 8;
const framesPerColour = 8;

/** A silent film that shows one colour after the other, a second each: H.264 in MP4, playable everywhere. */
export function makeMp4(colours: readonly Colour[]): Buffer {
  const frames = colours.flatMap((colour, index) => [
    keyFrame(colour, index),
    ...Array.from({ length: framesPerColour - 1 }, (_, number) => repeatFrame(number + 1)),
  ]);
  const samples = frames.map((frame) => Buffer.concat([u32(frame.length), frame]));
  const type = box("ftyp", text("isom"), u32(512), text("isomiso2avc1mp41"));
  // The index holds the place of the data, which comes after it: a first one only tells how long it is.
  const before = type.length + movie(samples, 0).length + 8;
  return Buffer.concat([type, movie(samples, before), box("mdat", ...samples)]);
}

function movie(samples: readonly Buffer[], offset: number): Buffer {
  const duration = samples.length;
  const matrix = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
  const header = fullBox(
    "mvhd",
    0,
    u32(0, 0, framesPerSecond, duration, 0x10000),
    u16(0x100),
    zeros(10),
    matrix,
    zeros(24),
    u32(2),
  );
  const place = fullBox("tkhd", 3, u32(0, 0, 1, 0, duration), zeros(16), matrix, u32(side << 16, side << 16));
  const media = box(
    "mdia",
    fullBox("mdhd", 0, u32(0, 0, framesPerSecond, duration), u16(0x55c4, 0)),
    fullBox("hdlr", 0, u32(0), text("vide"), zeros(12), text("video\0")),
    box(
      "minf",
      fullBox("vmhd", 1, zeros(8)),
      box("dinf", fullBox("dref", 0, u32(1), fullBox("url ", 1))),
      table(samples, offset),
    ),
  );
  return box("moov", header, box("trak", place, media));
}

function table(samples: readonly Buffer[], offset: number): Buffer {
  const keys = samples.flatMap((_, index) => (index % framesPerColour === 0 ? [index + 1] : []));
  const configuration = box(
    "avcC",
    u8(1, 0x42, 0xc0, 0x0a, 0xff, 0xe1),
    u16(sequenceSet.length),
    sequenceSet,
    u8(1),
    u16(pictureSet.length),
    pictureSet,
  );
  const codec = box(
    "avc1",
    zeros(6),
    u16(1),
    zeros(16),
    u16(side, side),
    u32(0x480000, 0x480000, 0),
    u16(1),
    zeros(32),
    u16(24, 0xffff),
    configuration,
  );
  return box(
    "stbl",
    fullBox("stsd", 0, u32(1), codec),
    fullBox("stts", 0, u32(1, samples.length, 1)),
    fullBox("stss", 0, u32(keys.length, ...keys)),
    fullBox("stsc", 0, u32(1, 1, samples.length, 1)),
    fullBox("stsz", 0, u32(0, samples.length, ...samples.map(({ length }) => length))),
    fullBox("stco", 0, u32(1, offset)),
  );
}

function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), text(type), body]);
}

function fullBox(type: string, flags: number, ...parts: readonly Buffer[]): Buffer {
  return box(type, u32(flags), ...parts);
}

function text(value: string): Buffer {
  return Buffer.from(value, "latin1");
}

function zeros(count: number): Buffer {
  return Buffer.alloc(count);
}
