import type { FailureCause } from "../errors.js";
import type { Redact } from "../redact.js";

/** Codes that only arise before a byte of the request has left, on Node, Bun and Deno's Node layer. */
const beforeSending = /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT)$/;
/** Whatever a system call says that comes before the request: a bare ECONNRESET looks alike before and after it. */
const atConnect = /^\w+ (connect|getaddrinfo)$/;
/** TLS was never established, by the certificate or by what only answers a client's hello; trying again does not help. */
const certificate =
  /^(CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET|VERIFY|DECODE|DECRYPT)_\w+|ERR_TLS_CERT_\w+|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_\w+_(HANDSHAKE_FAILURE|PROTOCOL_VERSION|UNRECOGNIZED_NAME|INSUFFICIENT_SECURITY|NO_APPLICATION_PROTOCOL))$/;
/** fetch itself refuses the address, or a proxy the tunnel to it: trying again does not help either. */
const refused =
  /^bad port$|^Fetch failed: Requests to port \d+ are blocked$|^Proxy response \(\d+\) !== 200 when HTTP Tunneling$|^Proxy refused to open a tunnel: /;
/**
 * Node's ECONNRESET during the TLS handshake; Deno's connect errors, which have no code. Not Bun's EPROTO: it speaks of a handshake
 * that failed, but is also what comes of bytes that are no TLS after the request.
 */
const byMessage = /before secure TLS connection was established|client error \(Connect\)/;

/** What is proven about a request whose exchange failed. */
export interface Verdict {
  /** True only with proof; everything unrecognised may have been sent. */
  readonly notSent: boolean;
  /** Whether sending again can help. */
  readonly retry: boolean;
  readonly cause: FailureCause;
}

/** An allow-list: proof that nothing was sent, or else the outcome is unknown. See the README, "Money". */
export function classifyFailure(error: unknown, redact: Redact): Verdict {
  try {
    return classify(error, redact);
  } catch {
    // A caller's own fetch may reject with what cannot even be read.
    return { notSent: false, retry: false, cause: { name: "unreadable" } };
  }
}

function classify(error: unknown, redact: Redact): Verdict {
  const links = causes(error);
  const proven = links.some(isProof);
  const last = links.findLast((link) => typeof link.code === "string") ?? links[0];
  return {
    notSent: proven,
    retry: proven && !links.some((link) => certificate.test(String(link.code)) || refused.test(String(link.message))),
    cause: {
      name: redact(String(last?.name ?? typeof error)),
      ...textField("code", last?.code, redact),
      ...textField("syscall", last?.syscall, redact),
    },
  };
}

interface ErrorLike {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** The error and what caused it. */
function causes(error: unknown): ErrorLike[] {
  const links: ErrorLike[] = [];
  for (
    let link = error;
    typeof link === "object" && link !== null && links.length < 5;
    link = (link as ErrorLike).cause
  ) {
    links.push(link);
  }
  return links;
}

function isProof({ code, syscall, message, errors }: ErrorLike): boolean {
  // Several addresses were tried: one attempt that may have sent something spoils the proof.
  if (Array.isArray(errors)) return errors.length > 0 && errors.every((error) => causes(error).some(isProof));
  return (
    beforeSending.test(String(code)) ||
    atConnect.test(`${code} ${syscall}`) ||
    certificate.test(String(code)) ||
    byMessage.test(String(message)) ||
    refused.test(String(message))
  );
}

function textField(name: "code" | "syscall", value: unknown, redact: Redact): { readonly [key: string]: string } {
  return typeof value === "string" ? { [name]: redact(value) } : {};
}
