import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { makeMedia } from "../../templates/emulator/src/media/media.js";
import type { MediaPlan } from "../../templates/emulator/src/media/media-plan.js";
import { encodeRequest } from "../../templates/sdk/src/request/encode-request.js";
import { accepted, look, start, tables, vectors } from "./support/emulator.js";

const hook = "https://app.example.com/hook";
const make = (kind: MediaPlan["kind"], images = 1) =>
  makeMedia({ kind, images, seed: "f11021d5b56bc19932b336ac0dbf413f" });

/** The boxes of an MP4, by their path. */
function boxes(bytes: Buffer, path = ""): Record<string, Buffer> {
  const found: Record<string, Buffer> = {};
  for (let at = 0; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    const name = `${path}${bytes.toString("latin1", at + 4, at + 8)}`;
    const body = bytes.subarray(at + 8, at + size);
    found[name] = body;
    if (/(^|\/)(moov|trak|mdia|minf|stbl)$/.test(name)) Object.assign(found, boxes(body, `${name}/`));
    expect(size).toBeGreaterThanOrEqual(8);
    at += size;
  }
  return found;
}

/** A JPEG's start, its segments by their markers, and the picture's bits at its end. */
function segmentsOf(bytes: Buffer): readonly [start: number, segments: Record<string, Buffer>, scan: Buffer] {
  const segments: Record<string, Buffer> = {};
  let at = 2;
  while (!segments.ffda) {
    const size = bytes.readUInt16BE(at + 2);
    segments[bytes.toString("hex", at, at + 2)] = bytes.subarray(at + 4, at + 2 + size);
    at += 2 + size;
  }
  const scan = bytes.toString("latin1", at, bytes.length - 2).replaceAll("\xff\0", "\xff");
  expect(bytes.readUInt16BE(bytes.length - 2)).toBe(0xffd9);
  return [bytes.readUInt16BE(0), segments, Buffer.from(scan, "latin1")];
}

/** The files of a zip, read from its directory at the end. */
function unzip(bytes: Buffer): Record<string, Buffer> {
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  const files: Record<string, Buffer> = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength, offset] = [
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 42),
    ];
    const name = bytes.toString("latin1", at + 46, at + 46 + nameLength);
    const data = offset + 30 + bytes.readUInt16LE(offset + 26);
    files[name] = bytes.subarray(data, data + size);
    at += 46 + nameLength;
  }
  return files;
}

describe("files are what they say", () => {
  test("a PNG of 64 x 64 pixels", () => {
    const bytes = make("png");
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([64, 64]);
    const size = bytes.readUInt32BE(33);
    expect(inflateSync(bytes.subarray(41, 41 + size))).toHaveLength(64 * (1 + 64 * 3));
  });

  test.each(["f1", "00", "bf", "5a", "7e", "3c"])("a JPEG of 64 x 64 pixels: every block has its codes: %s", (seed) => {
    const bytes = makeMedia({ kind: "jpeg", seed: seed.repeat(16) });
    const [first, segments, scan] = segmentsOf(bytes);
    expect(first).toBe(0xffd8);
    expect(Object.keys(segments)).toEqual(["ffe0", "ffdb", "ffc0", "ffc4", "ffda"]);
    expect([segments.ffc0?.readUInt16BE(1), segments.ffc0?.readUInt16BE(3)]).toEqual([64, 64]);
    // Per block and component: four bits for the length, so many for the number, one for the end.
    const bits = [...scan].map((byte) => byte.toString(2).padStart(8, "0")).join("");
    let at = 0;
    for (let codes = 0; codes < 64 * 3; codes++) {
      at += 4 + Number.parseInt(bits.slice(at, at + 4), 2);
      expect(bits[at++]).toBe("0");
    }
    expect(bits.slice(at)).toMatch(/^1{0,7}$/);
  });

  test("an MP4 whose index leads to its samples", () => {
    const bytes = make("mp4");
    const found = boxes(bytes);
    const sizes = found["moov/trak/mdia/minf/stbl/stsz"] as Buffer;
    const count = sizes.readUInt32BE(8);
    let at = (found["moov/trak/mdia/minf/stbl/stco"] as Buffer).readUInt32BE(8);
    for (let sample = 0; sample < count; sample++) {
      const size = sizes.readUInt32BE(12 + sample * 4);
      expect(bytes.readUInt32BE(at)).toBe(size - 4);
      expect([0x65, 0x41]).toContain(bytes[at + 4]);
      at += size;
    }
    expect([count, at]).toEqual([16, bytes.length]);
  });

  test("an MP3 of whole frames", () => {
    const bytes = make("mp3");
    expect(bytes.length % 96).toBe(0);
    for (let at = 0; at < bytes.length; at += 96) expect(bytes.readUInt32BE(at)).toBe(0xfffb14c0);
  });

  test("a transcription in JSON", () => {
    expect(JSON.parse(make("json").toString())).toMatchObject({ text: expect.any(String) });
  });

  test("a zip of different PNGs", () => {
    const files = Object.entries(unzip(make("zip", 6)));
    expect(files.map(([name]) => name)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `image-${n}.png`));
    expect(new Set(files.map(([, data]) => data.toString("hex"))).size).toBe(6);
  });
});

describe("models deliver what their category says", () => {
  const formatNames = /^output_?format$/i;
  const kinds: Readonly<Record<string, string>> = { image: "image/png", video: "video/mp4", audio: "audio/mpeg" };
  test("every model", async () => {
    const emulator = await start({ credits: 1_000_000, durations: 0 });
    for (const [model, { category, task, output }] of Object.entries(tables.models)) {
      const { params, request } = vectors.find(({ id }) => id === `${model}.minimal`) ?? {};
      const id = await accepted(emulator, request);
      await emulator.clock.advance(0);
      const { headers } = await look(emulator, id, "&download=true");
      const [, format] = Object.entries(params ?? {}).find(([name]) => formatNames.test(name)) ?? [];
      const usual = task === "transcription" ? "application/json" : kinds[category];
      const wanted = output ? "application/zip" : format ? `image/${format}` : usual;
      expect(headers.get("content-type"), model).toBe(wanted);
    }
  });

  test("in every format that the reference has for an output, and that can be rendered", async () => {
    const rendered = { "image/png": true, "image/jpeg": true };
    const emulator = await start({ credits: 1_000_000, durations: 0 });
    const delivered = new Set<unknown>();
    for (const [model, { parameters }] of Object.entries(tables.rows.models)) {
      const minimal = vectors.find(({ id }) => id === `${model}.minimal`);
      for (const { name, values = [] } of parameters.filter(({ name }) => formatNames.test(name))) {
        for (const format of values.filter((value) => `image/${value}` in rendered)) {
          const params = { ...minimal?.params, [name]: format };
          const id = await accepted(emulator, encodeRequest(tables.rows, model, params, { callbackUrl: hook }));
          await emulator.clock.advance(0);
          const { headers } = await look(emulator, id, "&download=true");
          expect(headers.get("content-type"), model).toBe(`image/${format}`);
          expect(headers.get("content-disposition"), model).toContain(`${id}.${format}`);
          delivered.add(format);
        }
      }
    }
    expect([...delivered].sort()).toEqual(["jpeg", "png"]);
  });

  test.each([
    ["without images: 6", "grok-imagine.minimal", 6],
    ["with images to edit: 2", "grok-imagine.full", 2],
  ])("a zip %s", async (_, vector, count) => {
    const emulator = await start({ durations: 0 });
    const id = await accepted(emulator, vectors.find(({ id }) => id === vector)?.request);
    await emulator.clock.advance(0);
    const url = String((await look(emulator, id)).json.fileURL);
    expect(url).toContain(`${id}.zip?`);
    expect(Object.keys(unzip(Buffer.from(await (await fetch(url)).arrayBuffer())))).toHaveLength(count);
  });
});
