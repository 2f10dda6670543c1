/** Small helpers to put files together byte by byte. Big-endian, except where the name says otherwise. */

export function u8(...values: number[]): Buffer {
  return Buffer.from(values);
}

export function u16(...values: number[]): Buffer {
  return Buffer.from(values.flatMap((value) => [(value >>> 8) & 255, value & 255]));
}

export function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, index * 4);
  return bytes;
}

export function u16le(...values: number[]): Buffer {
  return u16(...values).swap16();
}

export function u32le(...values: number[]): Buffer {
  return u32(...values).swap32();
}

/** Writes bit by bit, highest bit first. */
export class Bits {
  readonly #bytes: number[] = [];
  #used = 0;

  write(value: number, count: number): this {
    for (let bit = count - 1; bit >= 0; bit--) {
      if (this.#used % 8 === 0) this.#bytes.push(0);
      const last = this.#bytes.length - 1;
      this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >>> bit) & 1) << (7 - (this.#used % 8)));
      this.#used++;
    }
    return this;
  }

  /** Exponential-Golomb code of H.264: small numbers are short. */
  golomb(value: number): this {
    const length = 32 - Math.clz32(value + 1);
    return this.write(0, length - 1).write(value + 1, length);
  }

  /** Fills the last byte with zeros, or with ones. */
  align(bit: 0 | 1 = 0): this {
    return this.write(-bit, (8 - (this.#used % 8)) % 8);
  }

  bytes(values: readonly number[]): this {
    this.#bytes.push(...values);
    this.#used += values.length * 8;
    return this;
  }

  toBuffer(): Buffer {
    return Buffer.from(this.#bytes);
  }
}

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of PNG and ZIP. */
export function crc32(bytes: Uint8Array): number {
  let value = -1;
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
