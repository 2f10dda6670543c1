import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";

export type SentOnce =
  | { readonly kind: "reply"; readonly status: number; readonly text: string | undefined }
  /** Proven: nothing arrived. */
  | { readonly kind: "not-sent"; readonly why: string }
  /** It may have arrived. */
  | { readonly kind: "unknown"; readonly why: string };

const patience = 60_000;
const mostBytes = 2 ** 20;

/** Nobody was reached who could have read the request. */
const unreached = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/**
 * One request on a connection of its own: nothing sends it again, and no redirect is followed. The text of the reply is undefined
 * where it is none.
 */
export function sendOnce(
  url: URL,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
): Promise<SentOnce> {
  return new Promise((resolve) => {
    const sent = (url.protocol === "https:" ? requestHttps : requestHttp)(url, {
      method,
      agent: false,
      headers: {
        accept: "*/*",
        "accept-encoding": "identity",
        ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
        ...headers,
      },
    });
    const fail = (why: string) => resolve({ kind: unreached.has(why) ? "not-sent" : "unknown", why });
    const timer = setTimeout(() => sent.destroy(Object.assign(new Error(), { code: "ETIMEDOUT" })), patience);
    sent.on("close", () => clearTimeout(timer));
    sent.on("error", (error: NodeJS.ErrnoException) => fail(error.code ?? "ERROR"));
    sent.on("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= mostBytes) chunks.push(chunk);
        else response.destroy();
      });
      response.on("error", () => {});
      response.on("close", () => {
        const status = response.statusCode ?? 0;
        if (!response.complete && size <= mostBytes) return fail("ECONNRESET");
        resolve({ kind: "reply", status, text: size > mostBytes ? undefined : toText(Buffer.concat(chunks)) });
      });
    });
    sent.end(body);
  });
}

function toText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
