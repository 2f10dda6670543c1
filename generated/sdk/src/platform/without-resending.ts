interface DenoLike {
  readonly version: { readonly deno: string };
  createHttpClient?(options: { poolMaxIdlePerHost: number }): { close(): void };
}

/** Measured from 2.7.14 to 2.9.5: these send a POST again even on a connection of its own. 2.7.5 and 2.9.6 don't. */
const resendsAnyway = /^2\.(7\.([6-9]|\d\d)|8\.\d+|9\.[0-5])$/;

/**
 * Deno sends a request again by itself when a pooled connection breaks, even a POST that has arrived. So: no pooled
 * connection; and where that is not enough a stream, which cannot be read twice.
 */
export async function withoutResending<T>(body: string, work: (init: object) => Promise<T>): Promise<T> {
  const deno = (globalThis as { Deno?: DenoLike }).Deno;
  const client = deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
  const once = deno && resendsAnyway.test(deno.version.deno);
  const init = once ? { body: new Blob([body]).stream(), duplex: "half" } : { body };
  try {
    return await work(client ? { ...init, client } : init);
  } finally {
    client?.close();
  }
}
