/** Replaces every form of the key in a text. */
export type Redact = (text: string) => string;

/** Scrubs a secret: raw, percent- and form-encoded, base64 and base64url. */
export function createRedactor(secret: string): Redact {
  // Inside a longer text that is base64, a secret begins at one of three alignments; its first and last letters mix with others.
  const base64 = [0, 1, 2].map((offset) =>
    btoa(" ".repeat(offset) + secret)
      .slice(offset && offset + 1)
      .replace(/.=+$/, ""),
  );
  const base64url = base64.map((text) => text.replace(/\+/g, "-").replace(/\//g, "_"));
  const forms = [
    secret,
    encodeURIComponent(secret),
    `${new URLSearchParams([["", secret]])}`.slice(1),
    // Of a key of a letter or two nothing is left that would tell it from any text.
    ...[...base64, ...base64url].filter((text) => text.length > 2),
  ];
  const pattern = new RegExp(forms.map((form) => form.replace(/\W/g, "\\$&")).join("|"), "gi");
  return (text) => text.replace(pattern, "[redacted]");
}
