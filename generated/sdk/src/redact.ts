/** Replaces every form of the key in a text. */
export type Redact = (text: string) => string;

/** A shorter key, as of a test, is no secret, and would be found in task ids and links. */
const shortestSecret = 12;

/**
 * Scrubs a secret: raw, in hex, in base64 and base64url, and with any of its letters percent-encoded, up to five times over, or
 * written as `\u0073`, `\x73` or `&#x73;`.
 */
export function createRedactor(secret: string): Redact {
  if (secret.length < shortestSecret) return String;
  const quote = (text: string) => text.replace(/\W/g, "\\$&");
  const hex = Array.from(secret, (letter) => letter.charCodeAt(0).toString(16));
  // Repetitions have bounds, because a reply of nothing but backslashes must not take minutes.
  const written = hex.map(
    (code, at) => `(?:\\\\{0,3}${quote(secret[at] ?? "")}|(?:%(?:25){0,4}|\\\\{1,4}(?:u00|x)|&#x)${code};?)`,
  );
  // Inside a longer text that is base64, a secret begins at one of three alignments; its first and last letters mix with others.
  const base64 = [0, 1, 2].map((offset) =>
    quote(
      btoa(" ".repeat(offset) + secret)
        .slice(offset && offset + 1)
        .replace(/.=+$/, ""),
    )
      .replace(/\\\+/g, "[+-]")
      .replace(/\\\//g, "[/_]"),
  );
  const pattern = new RegExp([written.join(""), hex.join(""), ...base64].join("|"), "gi");
  return (text) => text.replace(pattern, "[redacted]");
}
