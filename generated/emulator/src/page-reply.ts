import type { PageFile } from "./emulator-tables.js";
import type { IncomingRequest } from "./incoming-request.js";
import type { Reply } from "./send.js";

/** Nothing but what the emulator itself serves, nothing inside the page, and the page inside no other. Films are played from memory. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A client that says so, as browsers do for what they show. What takes anything, as curl does, gets what it always got. */
export function wantsPage({ headers: { accept = "" } }: IncomingRequest): boolean {
  return /\btext\/html\b/i.test(accept);
}

/** It is never stored: another emulator, of another version, may listen at the same address the next time. */
export function pageReply({ type, text }: PageFile): Reply {
  return {
    status: 200,
    headers: {
      "content-type": type,
      "content-security-policy": policy,
      "cache-control": "no-store",
      vary: "accept",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
    },
    body: Buffer.from(text),
  };
}
