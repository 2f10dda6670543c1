/** The text of a file, or in plain words why it has none. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly refused: string } {
  if (bytes.length > largest) return { refused: `${bytes.length} bytes; no edition is larger than ${largest}` };
  const kind = kinds.find(({ begins }) => begins.test(String.fromCharCode(...bytes.subarray(0, 16))));
  if (kind) return { refused: `${kind.name}; save the page as HTML, as Markdown or as text` };
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { refused: `no text in ${encoding}; save it as UTF-8` };
  }
}

const largest = 16 * 1024 * 1024;

const kinds = [
  { begins: /^%PDF/, name: "a PDF file" },
  { begins: /^PK\x03\x04/, name: "an archive or a document of an office program" },
  { begins: /^\{\\rtf/, name: "a rich text file" },
  { begins: /^\x1f\x8b/, name: "a compressed file" },
  { begins: /^(From: <Saved|MIME-Version)/, name: "a web archive" },
  { begins: /^(\x89PNG|GIF8|\xff\xd8\xff)/, name: "a picture" },
] as const;

/** By its mark; without one, by where its zeros are: text has many in UTF-16, and none in UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 1000);
  const zeros = (odd: number) => start.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  if (zeros(1) > start.length / 4) return "utf-16le";
  return zeros(0) > start.length / 4 ? "utf-16be" : "utf-8";
}
