import { withDeadline } from "../platform/abort.js";
import type { Redact } from "../redact.js";
import { discard } from "./discard.js";

/** What a file's body is held to. */
export interface BodyGuard {
  /** Makes what the body fails with. */
  readonly fail: (what: string, error?: unknown) => unknown;
  /** Milliseconds that a KiB may take to come; time in which nobody reads does not count. */
  readonly idle: number;
  readonly signal: AbortSignal | undefined;
  readonly redact: Redact;
}

/** What of a reply's headers describes the file. Others may repeat the URL that was asked for. */
const described = ["content-type", "content-length", "content-disposition"];

/** How a web page begins, after the mark of its encoding. No SVG begins so, nor any other XML that is known to be a result. */
const page =
  /^(ï»¿|ÿþ|þÿ)?\s*<(!doctype html|html|head|body|title|meta|link|style|script|iframe|div|h\d|p|table|center|form)[\s/>]/i;

/** What may stand before that, or in between: comments, `<?xml …?>`, and every other byte of UTF-16. */
const beside = /<!--.*?-->|<\?.*?\?>|\0/gs;

/** Of so many bytes a page's beginning is told. */
const headSize = 4_096;

/**
 * A file as a caller may have it: without the URL that it came from, and with a body that cannot end early, stall, be empty or be a
 * web page unnoticed.
 */
export function guardBody({ headers, body }: Response, { fail, idle, signal, redact }: BodyGuard): Response {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const kept = new Headers();
  for (const name of described) {
    const value = headers.get(name);
    if (value) kept.set(name, redact(value));
  }
  // A compressed body's length says nothing about what arrives here.
  if (isCompressed(headers)) kept.delete("content-length");
  const expected = kept.get("content-length");
  let bytes = 0;
  let head = "";
  let ofKiB = 0;
  let waited = 0;
  const guarded = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const spoil = (what: string, error?: unknown) => {
        discard(reader);
        controller.error(fail(what, error));
      };
      const truncated = () => (bytes ? `truncated after ${bytes}${expected ? ` of ${expected}` : ""} bytes` : "empty");
      const start = performance.now();
      try {
        // In here, because a caller's own fetch may hand out a body that is in use.
        const open = reader ?? body?.getReader();
        reader = open;
        const read = open && (await withDeadline(() => open.read(), idle - waited, signal));
        if (!read || read.done)
          return bytes && Number(expected ?? bytes) === bytes ? controller.close() : spoil(truncated());
        const { value } = read;
        const { length } = value;
        bytes += length;
        ofKiB += length;
        waited += performance.now() - start;
        if (ofKiB >= 1024) ofKiB = waited = 0;
        if (head.length < headSize) {
          head += String.fromCharCode(...value.subarray(0, headSize));
          if (page.test(head.replace(beside, ""))) return spoil("a web page in place of the file");
        }
        controller.enqueue(value);
      } catch (error) {
        spoil(truncated(), error);
      }
    },
    cancel: (reason) => reader?.cancel(reason),
  });
  return new Response(guarded, { headers: kept });
}

/**
 * Platforms decompress by themselves, and do not notice a compressed body that ends early. Servers write other words there, too
 * (`utf-8`, `aws-chunked`): under these a body comes as it is.
 */
export function isCompressed(headers: Headers): boolean {
  return /(^|,)\s*(x-gzip|gzip|deflate|br|zstd|compress)\s*(,|$)/i.test(headers.get("content-encoding") ?? "");
}
