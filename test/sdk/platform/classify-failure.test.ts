import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyFailure } from "../../../templates/sdk/src/platform/classify-failure.js";

const same = (text: string) => text;
const wrapped = (cause: object) => Object.assign(new TypeError("fetch failed"), { cause });
const coded = (code: string, syscall?: string) => wrapped({ name: "Error", code, syscall });

const table: [name: string, error: unknown, want: "retry" | "not sent" | "unknown"][] = [
  ["Node: DNS", coded("ENOTFOUND", "getaddrinfo"), "retry"],
  ["Node: DNS, temporarily", coded("EAI_AGAIN", "getaddrinfo"), "retry"],
  ["Node: refused", coded("ECONNREFUSED", "connect"), "retry"],
  ["Node: no route", coded("EHOSTUNREACH", "connect"), "retry"],
  ["Node: reset by connect", coded("ECONNRESET", "connect"), "retry"],
  ["Node: no descriptors left for a connection", coded("EMFILE", "connect"), "retry"],
  ["Node: no descriptors left for a look-up", coded("EMFILE", "getaddrinfo"), "retry"],
  ["Node: an address that cannot be connected to", coded("EINVAL", "connect"), "retry"],
  ["Node: no descriptors left, for something else", coded("EMFILE", "open"), "unknown"],
  ["Node: the hello is refused", coded("ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE"), "not sent"],
  ["Node: an old protocol", coded("ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION"), "not sent"],
  ["Node: a name that the server does not know", coded("ERR_SSL_TLSV1_UNRECOGNIZED_NAME"), "not sent"],
  ["Node: an alert that may come later", coded("ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR"), "unknown"],
  ["Node: connect timeout", coded("UND_ERR_CONNECT_TIMEOUT"), "retry"],
  [
    "Node: closed in the handshake",
    wrapped(new Error("Client network socket disconnected before secure TLS connection was established")),
    "retry",
  ],
  ["Node: self-signed certificate", coded("DEPTH_ZERO_SELF_SIGNED_CERT"), "not sent"],
  ["Node: expired certificate", coded("CERT_HAS_EXPIRED"), "not sent"],
  ["Node: wrong name", coded("ERR_TLS_CERT_ALTNAME_INVALID"), "not sent"],
  ["Node: no TLS there", coded("ERR_SSL_WRONG_VERSION_NUMBER"), "not sent"],
  [
    "Node: all addresses refused",
    wrapped({ code: "ECONNREFUSED", errors: [{ code: "ECONNREFUSED" }, { code: "EHOSTUNREACH", syscall: "connect" }] }),
    "retry",
  ],
  [
    "Node: one address proves nothing",
    wrapped({ code: "ECONNREFUSED", errors: [{ code: "ECONNREFUSED" }, { code: "ECONNRESET", syscall: "read" }] }),
    "unknown",
  ],
  ["Node: a port that fetch never opens", wrapped(new Error("bad port")), "not sent"],
  [
    "Node: a proxy that wants a password",
    wrapped(Object.assign(new Error("Proxy response (407) !== 200 when HTTP Tunneling"), { code: "UND_ERR_ABORTED" })),
    "not sent",
  ],
  [
    "Node: a proxy that does not reach the host",
    wrapped(Object.assign(new Error("Proxy response (502) !== 200 when HTTP Tunneling"), { code: "UND_ERR_ABORTED" })),
    "not sent",
  ],
  ["Deno: a port that fetch never opens", new TypeError("Fetch failed: Requests to port 6000 are blocked"), "not sent"],
  [
    "Deno: a proxy that refuses the tunnel",
    wrapped(new Error("error sending request for url (https://a/): client error (Connect): unsuccessful tunnel")),
    "retry",
  ],
  [
    "Bun: a proxy that refuses the tunnel",
    Object.assign(new Error("Proxy refused to open a tunnel: 407 No"), { code: "ERR_PROXY_TUNNEL" }),
    "not sent",
  ],
  ["Node: aborted, and no word of a tunnel", coded("UND_ERR_ABORTED"), "unknown"],
  ["a message that only speaks of one", wrapped(new Error("upstream: bad port 6000")), "unknown"],
  ["Node: reset while reading", coded("ECONNRESET", "read"), "unknown"],
  ["Node: reset while writing", coded("ECONNRESET", "write"), "unknown"],
  ["Node: broken pipe", coded("EPIPE", "write"), "unknown"],
  ["Node: timeout while reading", coded("ETIMEDOUT", "read"), "unknown"],
  ["Node: other side closed", coded("UND_ERR_SOCKET"), "unknown"],
  ["Node: no head in time", coded("UND_ERR_HEADERS_TIMEOUT"), "unknown"],
  ["Node: alert after the request", coded("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED"), "unknown"],
  ["Node: garbage", coded("HPE_INVALID_CONSTANT"), "unknown"],
  ["Bun: refused", { code: "ECONNREFUSED" }, "retry"],
  [
    "Bun: no TLS there, or no more of it after the request",
    { code: "EPROTO", message: "EPROTO: The TLS handshake failed. Does the server speak TLS?" },
    "unknown",
  ],
  [
    "Bun: closed",
    { code: "ECONNRESET", message: "ECONNRESET: The socket connection was closed unexpectedly." },
    "unknown",
  ],
  [
    "Deno: refused",
    wrapped(new Error("error sending request for url (http://a/): client error (Connect): tcp connect error")),
    "retry",
  ],
  [
    "Deno: closed",
    wrapped(new Error("error sending request from 127.0.0.1:1 for http://a/: client error (SendRequest)")),
    "unknown",
  ],
  ["workerd: lost", Object.assign(new Error("Network connection lost."), { retryable: true }), "unknown"],
  ["an abort", new DOMException("aborted", "AbortError"), "unknown"],
  ["a timeout", new DOMException("timeout", "TimeoutError"), "unknown"],
  ["no error", undefined, "unknown"],
  ["a string", "ECONNREFUSED", "unknown"],
];
for (const [name, error, want] of table) {
  test(name, () => {
    const { notSent, retry } = classifyFailure(error, same);
    expect({ notSent, retry }).toEqual({ notSent: want !== "unknown", retry: want === "retry" });
  });
}

test("whatever is not on the list is unknown", () => {
  const listed =
    /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|ERR_TLS_CERT_\w+|ERR_SSL_WRONG_VERSION_NUMBER)$/;
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("read", "write", undefined), (code, syscall) => {
      fc.pre(!listed.test(code));
      expect(classifyFailure({ code, syscall }, same).notSent).toBe(false);
    }),
  );
});

test("a circular cause ends", () => {
  const error: { cause?: unknown } = {};
  error.cause = error;
  expect(classifyFailure(error, same).notSent).toBe(false);
});
